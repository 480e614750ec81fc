import { z } from 'zod'
import { datum, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gaOver, legVast, overDePersoon, vanRechten } from './declaratie.ts'
import { toetsLegUitvoeringVast, voorafLegUitvoeringVast, voorafSluit } from './rules/afronden.ts'
import { voorafTrekIn } from './rules/behandelen.ts'
import { voorafNeemOver } from './rules/toegang.ts'

const aantal = () => regel({ max: 4, inputmode: 'numeric' }).regex(/^\d{1,4}$/, 'geen-getal')

/** Records that what was granted was done, and how many recipients heard of it (AVG 12 lid 3 and 19; N-AVG-19, Q-20). */
export const legUitvoeringVast = defineHandeling({
  ...vanRechten,
  id: 'rechten.leg-uitvoering-vast',
  normen: ['N-AVG-12-3', 'N-AVG-19'],
  pad: 'uitvoeringen',
  invoer: z.object({
    datum: datum(),
    ontvangers: aantal().optional(),
    hoe: tekst({ min: 3, max: 1000, wieZiet: 'client' }),
  }),
  vooraf: voorafLegUitvoeringVast,
  toets: ({ datum: dag, ontvangers }, feiten, kader) =>
    toetsLegUitvoeringVast(
      { datum: dag, ontvangers: ontvangers === undefined ? null : Number(ontvangers) },
      feiten,
      kader,
    ),
  effect: async ({ datum: dag, ontvangers, hoe }, werk) => {
    await legVast(werk, 'recht-uitgevoerd', dag, null, { hoe, ontvangers: ontvangers ?? null })
  },
  betrokkenen: overDePersoon,
  voorbeeld: { datum: '2026-12-07', ontvangers: '0', hoe: 'Het overzicht is persoonlijk gegeven.' },
})

/** Who asked takes it back (AVG 12 lid 3). */
export const trekIn = defineHandeling({
  ...vanRechten,
  id: 'rechten.trek-in',
  normen: ['N-AVG-12-3'],
  pad: 'intrekkingen',
  invoer: z.object({ hoe: tekst({ min: 3, max: 500, wieZiet: 'client' }) }),
  vooraf: voorafTrekIn,
  toets: (_, feiten, kader) => voorafTrekIn(feiten, kader),
  effect: ({ hoe }, werk) => gaOver(werk, 'trek-in', { hoe }),
  betrokkenen: overDePersoon,
  voorbeeld: { hoe: 'Hij belde dat hij het niet meer wil.' },
})

/** Closes a request with which nothing has to be done any more; a year later it goes (N-AVG-5-1e). */
export const sluit = defineHandeling({
  ...vanRechten,
  id: 'rechten.sluit',
  normen: ['N-AVG-12-3', 'N-AVG-5-1e'],
  pad: 'sluitingen',
  invoer: z.object({}),
  vooraf: voorafSluit,
  toets: (_, feiten, kader) => voorafSluit(feiten, kader),
  effect: (_, werk) => gaOver(werk, 'sluit'),
  betrokkenen: overDePersoon,
  voorbeeld: {},
})

/** Takes a request that nobody works on, or takes it over from a colleague (N-AVG-32). */
export const neemOver = defineHandeling({
  ...vanRechten,
  id: 'rechten.neem-over',
  normen: ['N-AVG-32'],
  pad: 'behandelaar',
  invoer: z.object({}),
  vooraf: voorafNeemOver,
  toets: (_, feiten, kader) => voorafNeemOver(feiten, kader),
  effect: async (_, werk) => {
    await werk.werkBij({ behandelaar: werk.kader.wie.gebruikerId })
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: overDePersoon,
  voorbeeld: {},
})
