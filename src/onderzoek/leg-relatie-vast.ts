import { z } from 'zod'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { relaties } from './gezinsband-keuze.ts'
import { gezinsbandRij } from './gezinsband-rij.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { betrokkeneMet } from './rules/betrokkene.ts'
import { gezinsbandNu, hoedanigheidBij } from './rules/gezin.ts'
import { toetsLegRelatieVast, voorafLegRelatieVast } from './rules/leg-relatie-vast.ts'
import { keuzeUit } from './wie-is-wie.ts'

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
  invoer: z.object({ betrokkeneId: dossierkeuze(), sinds: datum(), relatie: keuze(relaties).optional() }),
  vooraf: opDeDag(voorafLegRelatieVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegRelatieVast(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, relatie, sinds }, werk) => {
    const nu = gezinsbandNu(werk.feiten, betrokkeneId)
    const wie = betrokkeneMet(werk.feiten, betrokkeneId)
    if (!wie) throw new Error('the toets asks for somebody of this dossier')
    if (nu) await werk.verander('band', nu.id, { tot: sinds })
    if (relatie) await werk.voegToe('band', gezinsbandRij(betrokkeneId, relatie, sinds))
    const hoedanigheid = hoedanigheidBij(wie.hoedanigheid, relatie ?? null)
    if (hoedanigheid !== wie.hoedanigheid) await werk.verander('betrokkene', betrokkeneId, { hoedanigheid })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => betrokkeneMet(feiten, id)?.hoedanigheid !== 'verzoeker'),
  }),
  begin: (_, __, { vandaag }) => ({ sinds: vandaag }),
  voorbeeld: { betrokkeneId: '{gezinslid}', sinds: '{vandaag}', relatie: 'ex-partner' },
})
