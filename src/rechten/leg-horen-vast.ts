import { z } from 'zod'
import { hooruitkomstNaam } from '../teksten/nl/rechten-horen.ts'
import { datum, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { hooruitkomsten, hooruitkomstenBij } from '../wet/horen.ts'
import { legVast, overDePersoon, vanRechten } from './declaratie.ts'
import { toetsLegHorenVast, voorafLegHorenVast } from './rules/horen.ts'

/**
 * Records that who objects or complains was heard, with what he said, or on which ground nobody was heard: before that it is not decided (Awb 7:2,
 * 7:3, 7:7 and 9:10).
 */
export const legHorenVast = defineHandeling({
  ...vanRechten,
  id: 'rechten.leg-horen-vast',
  normen: ['N-Awb-7.10', 'N-Awb-9'],
  pad: 'horen',
  invoer: z.object({
    datum: datum(),
    uitkomst: keuze(hooruitkomsten),
    verslag: tekst({ min: 5, max: 4000, wieZiet: 'client' }),
  }),
  vooraf: voorafLegHorenVast,
  toets: ({ datum: dag, uitkomst }, feiten, kader) =>
    toetsLegHorenVast({ datum: dag, uitkomst }, feiten, kader),
  effect: async ({ datum: dag, uitkomst, verslag }, werk) => {
    await legVast(werk, 'gehoord', dag, uitkomst, { toelichting: verslag })
  },
  keuzes: ({ dossier }) => ({
    uitkomst: hooruitkomstenBij(dossier.recht).map((waarde) => ({ waarde, label: hooruitkomstNaam[waarde] })),
  }),
  betrokkenen: overDePersoon,
  voorbeeld: {
    ...{ datum: '2026-12-01', uitkomst: 'gehoord' },
    verslag: 'Zij zegt dat niemand haar belde voor het gesprek.',
  },
})
