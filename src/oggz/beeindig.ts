import { z } from 'zod'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { oggzEindeCodes } from '../wet/oggz.ts'
import { gaOver, overDeClient, vanOggz } from './declaratie.ts'
import {
  toetsBeeindigBemoeizorg,
  toetsHeropenBemoeizorg,
  voorafBeeindigBemoeizorg,
  voorafHeropenBemoeizorg,
} from './rules/beeindig.ts'

const [einde1, ...einden] = oggzEindeCodes
if (!einde1) throw new Error('the table of ends is empty')

/** Ends bemoeizorg with a reason of the closed list; from then its retention runs (N-1.1.1-oggz, N-5.4.5-15). */
export const beeindigBemoeizorg = defineHandeling({
  ...vanOggz,
  id: 'oggz.beeindig-bemoeizorg',
  normen: ['N-1.1.1-oggz', 'N-5.4.5-15', 'N-AVG-5-1e', 'N-AVG-17'],
  pad: 'einde',
  invoer: z.object({
    einde: keuze([einde1, ...einden]),
    toelichting: tekst({ max: 1000, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafBeeindigBemoeizorg,
  toets: toetsBeeindigBemoeizorg,
  effect: async ({ einde, toelichting }, werk) => {
    const inhoud = { toelichting: toelichting ?? null }
    await gaOver(werk, 'beeindig-bemoeizorg', { redenCode: einde, inhoud })
  },
  betrokkenen: overDeClient,
  voorbeeld: { einde: 'niet-meer-nodig' },
})

/** Opens bemoeizorg again: it ended by mistake, or the worry is back. */
export const heropenBemoeizorg = defineHandeling({
  ...vanOggz,
  id: 'oggz.heropen-bemoeizorg',
  normen: ['N-1.1.1-oggz'],
  pad: 'heropeningen',
  invoer: z.object({ waarom: tekst({ min: 3, max: 1000, wieZiet: 'client' }) }),
  vooraf: voorafHeropenBemoeizorg,
  toets: toetsHeropenBemoeizorg,
  effect: async ({ waarom }, werk) => {
    await gaOver(werk, 'heropen-bemoeizorg', { inhoud: { waarom } })
  },
  betrokkenen: overDeClient,
  voorbeeld: { waarom: 'De buurvrouw ziet haar weer niet buiten.' },
})
