import { z } from 'zod'
import { datum, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsLegVerzoekBijWetVast, voorafLegVerzoekBijWetVast } from './rules/andere-wetten.ts'
import { wetKeuze } from './wet-keuze.ts'

/** Records that help was asked under another law as well: its own term runs beside the six weeks. */
export const legVerzoekBijWetVast = defineHandeling({
  id: 'onderzoek.leg-verzoek-bij-wet-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4-tm', 'N-2.3.2-1', 'N-PW-aanv', 'N-Wgs-4'],
  pad: 'verzoeken-bij-wetten',
  dossier: onderzoekDossier,
  invoer: z.object({ wet: keuze(wetKeuze), datum: datum() }),
  vooraf: opDeDag(voorafLegVerzoekBijWetVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegVerzoekBijWetVast(invoer, feiten, vandaag),
  effect: async ({ wet, datum: dag }, werk) => {
    const soort = 'verzoek-bij-wet'
    await werk.voegToe('gebeurtenis', { soort, betrokkene_id: null, datum: dag, code: wet })
  },
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { wet: 'wgs', datum: '{vandaag}' },
})
