import { z } from 'zod'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { geborenOp } from './geboren-op.ts'
import { relaties } from './gezinsband-keuze.ts'
import { gezinsbandRij } from './gezinsband-rij.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { betrokkeneMet } from './rules/betrokkene.ts'
import { gezinsbandNu } from './rules/gezin.ts'
import { naarWie } from './rules/huishouden.ts'
import { toetsLegRelatieVast, voorafLegRelatieVast } from './rules/leg-relatie-vast.ts'
import { metRelatie } from './rules/na-relatie.ts'
import { schrijfHoedanigheden } from './schrijf-hoedanigheden.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'
import { zorgVoorLeeftijd } from './zorg-voor-leeftijd.ts'

/**
 * Records from which day somebody stands otherwise to the client, or left the household: whether he is gezinslid follows
 * from that day on (N-1.1.1-gz-hh to N-1.1.1-gz-vb).
 */
export const legRelatieVast = defineHandeling({
  id: 'onderzoek.leg-relatie-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-1.1.1-gz-hh', 'N-1.1.1-gz-1', 'N-1.1.1-gz-2', 'N-1.1.1-gz-3', 'N-1.1.1-gz-4', 'N-1.1.1-gz-vb'],
  pad: 'relaties',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    naarId: dossierkeuze().optional(),
    sinds: datum(),
    relatie: keuze(relaties).optional(),
  }),
  vooraf: opDeDag(voorafLegRelatieVast),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    toetsLegRelatieVast(
      { ...invoer, geboortedatum: geborenOp(personen, invoer.betrokkeneId) },
      feiten,
      vandaag,
    ),
  effect: async ({ betrokkeneId, relatie, sinds, ...invoer }, werk, personen) => {
    const naarId = naarWie(werk.feiten, invoer.naarId)
    const nu = gezinsbandNu(werk.feiten, betrokkeneId, naarId)
    if (nu) await werk.verander('band', nu.id, { tot: sinds })
    if (relatie) await werk.voegToe('band', gezinsbandRij(betrokkeneId, relatie, sinds, naarId))
    await zorgVoorLeeftijd(
      werk,
      werk.dossier.rijen.band,
      betrokkeneId,
      relatie,
      geborenOp(personen, betrokkeneId),
    )
    await schrijfHoedanigheden(werk, metRelatie(werk.feiten, { betrokkeneId, naarId, relatie, sinds }))
  },
  betrokkenen: (_, { betrokkeneId, naarId }) => (naarId ? [betrokkeneId, naarId] : [betrokkeneId]),
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => betrokkeneMet(feiten, id)?.hoedanigheid !== 'verzoeker'),
    naarId: await keuzeUit(lezing),
  }),
  begin: (_, __, { vandaag }) => ({ sinds: vandaag }),
  voorbeeld: { betrokkeneId: '{gezinslid}', sinds: '{vandaag}', relatie: 'ex-partner' },
})
