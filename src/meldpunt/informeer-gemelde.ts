import { z } from 'zod'
import { datum, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { toetsInformeerGemelde, voorafInformeerGemelde } from './rules/informeren.ts'

/** Records that the person, his parents or his representative was told of the melding (N-2.2.5-2c-inf, N-AVG-14-3). */
export const informeerGemelde = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.informeer-gemelde',
  normen: ['N-2.2.5-2c-inf', 'N-AVG-14-3'],
  pad: 'informeringen',
  invoer: z.object({ datum: datum(), hoe: keuze(gebeurtenissen['gemelde-geinformeerd']) }),
  vooraf: voorafInformeerGemelde,
  toets: toetsInformeerGemelde,
  effect: async ({ datum: dag, hoe }, werk) => {
    await legVast(werk, 'gemelde-geinformeerd', dag, hoe)
  },
  betrokkenen: overDeGemelde,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', hoe: 'gesprek' },
})
