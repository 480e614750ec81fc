import { z } from 'zod'
import { datum, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { toetsLegContactGemeldeVast, voorafLegContactGemeldeVast } from './rules/triage.ts'

/** Records whether the person was reached before others are asked, or why nobody tried (N-2.2.5-2a-gem). */
export const legContactGemeldeVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-contact-gemelde-vast',
  normen: ['N-2.2.5-2a-gem', 'N-2.2.5-2a'],
  pad: 'contacten',
  invoer: z.object({
    datum: datum(),
    uitkomst: keuze(gebeurtenissen['contact-gemelde']),
    toelichting: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
  }),
  vooraf: voorafLegContactGemeldeVast,
  toets: toetsLegContactGemeldeVast,
  effect: async ({ datum: dag, uitkomst, toelichting }, werk) => {
    await legVast(werk, 'contact-gemelde', dag, uitkomst, { toelichting: toelichting ?? null })
  },
  betrokkenen: overDeGemelde,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', uitkomst: 'niet-bereikt' },
})
