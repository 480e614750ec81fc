import { z } from 'zod'
import { datum, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsLegStapBijWetVast, voorafLegStapBijWetVast } from './rules/andere-wetten.ts'
import { wetKeuze } from './wet-keuze.ts'

/** Records that the talk was held or the decision taken for which another law gives a term (N-Wgs-4, Awb 4:13). */
export const legStapBijWetVast = defineHandeling({
  id: 'onderzoek.leg-stap-bij-wet-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-Wgs-4', 'N-2.3.5-2', 'N-2.3.2-9'],
  pad: 'stappen-bij-wetten',
  dossier: onderzoekDossier,
  invoer: z.object({ wet: keuze(wetKeuze), datum: datum() }),
  vooraf: opDeDag(voorafLegStapBijWetVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegStapBijWetVast(invoer, feiten, vandaag),
  effect: async ({ wet, datum: dag }, werk) => {
    const soort = 'stap-bij-wet'
    await werk.voegToe('gebeurtenis', { soort, betrokkene_id: null, datum: dag, code: wet })
  },
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { wet: 'participatiewet', datum: '{vandaag}' },
})
