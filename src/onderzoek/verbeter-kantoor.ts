import { z } from 'zod'
import {
  kantoorVelden,
  leesPersonen,
  naarKantoor,
  schrijfContact,
  schrijfPersoon,
  zoalsKantoorStaat,
} from '../personen/index.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { pseudoniemVan } from './pseudoniem-van.ts'
import { isKantoor } from './rules/betrokkene.ts'
import { toetsVerbeterKantoor, voorafVerbeterKantoor } from './rules/kantoor.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/** Mends the name of an office, who is spoken to there, or how it is reached; the old value is gone (N-AVG-5-1d, N-AVG-16). */
export const verbeterKantoor = defineHandeling({
  id: 'onderzoek.verbeter-kantoor',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'kantoorverbeteringen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    ...kantoorVelden,
    kantoornaam: kantoorVelden.kantoornaam.optional(),
    reden: tekst({ min: 3, wieZiet: 'client' }),
  }),
  vooraf: opDeDag(voorafVerbeterKantoor),
  toets: (typed, feiten, { vandaag }) => toetsVerbeterKantoor(typed, feiten, vandaag),
  effect: async (typed, { tx, omgeving, compartiment, dossier, ...werk }) => {
    const binnen = { gemeente: dossier.gemeente, compartiment }
    const alias = pseudoniemVan(dossier, typed.betrokkeneId)
    const oud = (await leesPersonen(tx, omgeving.sleutels, binnen, [alias])).get(alias)
    if (!oud) throw new Error('this office was destroyed')
    const { gegevens, contact } = naarKantoor(typed, oud)
    await schrijfPersoon(tx, omgeving.sleutels, binnen, gegevens, alias)
    await schrijfContact(tx, omgeving.sleutels, binnen, alias, contact)
    const inhoud = { verbeterd: { op: werk.kader.vandaag, reden: typed.reden } }
    await werk.verander('betrokkene', typed.betrokkeneId, {}, inhoud)
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({ betrokkeneId: await keuzeUit(lezing, (id) => isKantoor(feiten, id)) }),
  begin: async (feiten, lezing, _, { betrokkeneId }) => {
    const id = typeof betrokkeneId === 'string' ? betrokkeneId : undefined
    const kantoor = isKantoor(feiten, id) ? (await personenVan(lezing)).get(id ?? '') : undefined
    return kantoor ? zoalsKantoorStaat(kantoor) : {}
  },
  voorbeeld: { betrokkeneId: '{kantoor}', telefoon: '0123 654321', reden: 'Het nummer was verkeerd.' },
})
