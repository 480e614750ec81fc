import { z } from 'zod'
import { datum, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsLegSchulddreigingVast, voorafLegSchulddreigingVast } from './rules/andere-wetten.ts'
import { schulddreigingen } from './rules/gebeurtenissen.ts'

/** Records what threatens by debts, or that nothing does any more: three working days or four weeks (N-Wgs-4). */
export const legSchulddreigingVast = defineHandeling({
  id: 'onderzoek.leg-schulddreiging-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-Wgs-4', 'N-AVG-5-1c'],
  pad: 'schulddreigingen',
  dossier: onderzoekDossier,
  invoer: z.object({ dreiging: keuze(schulddreigingen), datum: datum() }),
  vooraf: opDeDag(voorafLegSchulddreigingVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegSchulddreigingVast(invoer, feiten, vandaag),
  effect: async ({ dreiging, datum: dag }, werk) => {
    const soort = 'schulddreiging'
    await werk.voegToe('gebeurtenis', { soort, betrokkene_id: null, datum: dag, code: dreiging })
  },
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { dreiging: 'woning', datum: '{vandaag}' },
})
