import { z } from 'zod'
import { datum, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { toetsInformeerMelder, voorafInformeerMelder } from './rules/informeer-melder.ts'

/** Records that who called was told what happens with his own data, and how; or why not (N-AVG-13). */
export const informeerMelder = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.informeer-melder',
  normen: ['N-AVG-13', 'N-5.5.1-1'],
  pad: 'ingelichte-melders',
  invoer: z.object({
    datum: datum(),
    hoe: keuze(gebeurtenissen['melder-ingelicht']),
    toelichting: tekst({ max: 1000, wieZiet: 'niemand-anders' }).optional(),
  }),
  alleenAls: { toelichting: ({ hoe }) => hoe === 'kon-niet' },
  vooraf: voorafInformeerMelder,
  toets: toetsInformeerMelder,
  effect: async ({ datum: dag, hoe, toelichting }, werk) => {
    await legVast(werk, 'melder-ingelicht', dag, hoe, { toelichting: toelichting ?? null })
  },
  betrokkenen: overDeGemelde,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', hoe: 'telefoon' },
})
