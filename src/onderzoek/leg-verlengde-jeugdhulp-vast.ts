import { z } from 'zod'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { standenVanJeugdhulp } from '../wet/gezinsrelaties.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  metLeeftijd,
  toetsLegVerlengdeJeugdhulpVast,
  voorafLegVerlengdeJeugdhulpVast,
} from './rules/leg-verlengde-jeugdhulp-vast.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Records that youth help goes on after eighteen, or on which day it ended: who stays elsewhere stays gezinslid as long as it does (N-1.1.1-gz-1). */
export const legVerlengdeJeugdhulpVast = defineHandeling({
  id: 'onderzoek.leg-verlengde-jeugdhulp-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-1.1.1-gz-1', 'N-1.1.1-gz-2', 'N-1.1.1-gz-3', 'N-2.1.2-4e'],
  pad: 'verlengingen-van-jeugdhulp',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), verlenging: keuze(standenVanJeugdhulp), datum: datum() }),
  vooraf: opDeDag(voorafLegVerlengdeJeugdhulpVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegVerlengdeJeugdhulpVast(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, verlenging, datum: dag }, werk) => {
    const rij = { soort: 'jeugdhulp-verlengd', betrokkene_id: betrokkeneId, datum: dag, code: verlenging }
    await werk.voegToe('gebeurtenis', rij)
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => metLeeftijd(feiten).includes(id)),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{kind}', verlenging: 'tot-21', datum: '{vandaag}' },
})
