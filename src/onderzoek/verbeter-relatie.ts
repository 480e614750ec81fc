import { z } from 'zod'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { geborenOp } from './geboren-op.ts'
import { keuzeUitGezinsbanden, relaties } from './gezinsband-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  metVerbeterdeRelatie,
  toetsVerbeterRelatie,
  verbeterdeRelatie,
  voorafVerbeterRelatie,
} from './rules/verbeter-relatie.ts'
import { schrijfHoedanigheden } from './schrijf-hoedanigheden.ts'
import { personenVan } from './wie-is-wie.ts'
import { zorgVoorLeeftijd } from './zorg-voor-leeftijd.ts'

const bandVan = ({ gezinsbanden }: Feiten, bandId: string | undefined) =>
  gezinsbanden.find(({ id }) => id === bandId)

/** Mends how somebody stands to the client, or since when; the old value is gone (N-AVG-5-1d, N-AVG-16, N-1.1.1-gz-hh). */
export const verbeterRelatie = defineHandeling({
  id: 'onderzoek.verbeter-relatie',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-1.1.1-gz-hh'],
  pad: 'relatieverbeteringen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  invoer: z.object({
    bandId: dossierkeuze(),
    reden: tekst({ min: 3, wieZiet: 'client' }),
    relatie: keuze(relaties).optional(),
    sinds: datum().optional(),
  }),
  vooraf: opDeDag(voorafVerbeterRelatie),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    toetsVerbeterRelatie(
      { ...invoer, geboortedatum: geborenOp(personen, bandVan(feiten, invoer.bandId)?.betrokkeneId) },
      feiten,
      vandaag,
    ),
  effect: async (invoer, werk, personen) => {
    const oud = bandVan(werk.feiten, invoer.bandId)
    if (!oud) throw new Error('the toets asks for a relation of this dossier')
    const { rij, vorige } = verbeterdeRelatie(invoer, oud, werk.feiten)
    const verbeterd = { op: werk.kader.vandaag, reden: invoer.reden }
    await werk.verbeter('band', oud.id, { code: rij.relatie, sinds: rij.sinds }, { verbeterd })
    if (vorige) await werk.verander('band', vorige.id, { tot: vorige.tot })
    await zorgVoorLeeftijd(
      werk,
      werk.dossier.rijen.band,
      oud.betrokkeneId,
      rij.relatie,
      geborenOp(personen, oud.betrokkeneId),
    )
    await schrijfHoedanigheden(werk, metVerbeterdeRelatie(invoer, oud, werk.feiten))
  },
  betrokkenen: (feiten, { bandId }) =>
    [bandVan(feiten, bandId)?.betrokkeneId].filter((id) => id !== undefined),
  keuzes: async (_, lezing) => ({ bandId: await keuzeUitGezinsbanden(lezing) }),
  begin: (feiten, _, __, { bandId }) => {
    const oud = bandVan(feiten, bandId)
    return oud ? { relatie: oud.relatie, ...(oud.sinds ? { sinds: oud.sinds } : {}) } : {}
  },
  voorbeeld: { bandId: '{relatie}', reden: 'Hij ging een maand eerder weg.', sinds: '{vandaag}' },
})
