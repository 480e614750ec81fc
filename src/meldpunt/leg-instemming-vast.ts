import { z } from 'zod'
import { datum, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { toetsLegInstemmingVast, voorafLegInstemmingVast } from './rules/afronden.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'

/** Records whether the person agrees that the melding goes to who can help; it is no ground for the triage (N-5.5.4-1-tst, N-2.2.5-tst). */
export const legInstemmingVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-instemming-vast',
  normen: ['N-5.5.4-1-tst', 'N-2.2.5-vrij', 'N-2.2.5-tst'],
  pad: 'instemmingen',
  invoer: z.object({ datum: datum(), instemming: keuze(gebeurtenissen.instemming) }),
  vooraf: voorafLegInstemmingVast,
  toets: toetsLegInstemmingVast,
  effect: async ({ datum: dag, instemming }, werk) => {
    await legVast(werk, 'instemming', dag, instemming)
  },
  betrokkenen: overDeGemelde,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', instemming: 'ja' },
})
