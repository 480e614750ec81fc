import { z } from 'zod'
import { datum, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { redenenOmTeWachten } from '../wet/bekendheid.ts'
import { legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { toetsStelInformerenUit, voorafStelInformerenUit } from './rules/informeren.ts'

/** Decides that the person is not told yet: why, and on which day it is looked at again (N-2.2.5-2c-uitz). */
export const stelInformerenUit = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.stel-informeren-uit',
  normen: ['N-2.2.5-2c-uitz', 'N-AVG-14-3'],
  pad: 'uitstel',
  invoer: z.object({
    reden: keuze(redenenOmTeWachten),
    toelichting: tekst({ min: 10, max: 1000, wieZiet: 'niemand-anders' }),
    herzienOp: datum(),
  }),
  vooraf: voorafStelInformerenUit,
  toets: toetsStelInformerenUit,
  effect: async ({ reden, toelichting, herzienOp }, werk) => {
    await legVast(werk, 'informeren-uitgesteld', werk.kader.vandaag, reden, { toelichting })
    await legVast(werk, 'informeren-herzien', herzienOp, null)
  },
  betrokkenen: overDeGemelde,
  voorbeeld: {
    reden: 'hulp-in-gevaar',
    toelichting: 'Hij doet dan de deur niet meer open voor de wijkverpleging.',
    herzienOp: '{morgen}',
  },
})
