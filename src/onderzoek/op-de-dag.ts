import type { Kader } from '../verwerking/verwerking.ts'
import type { Oordeel } from '../wet/oordeel.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Vooraf } from './rules/toets.ts'

/** A rule of this chapter as the road calls it: judged by the law of the day of the act. */
export const opDeDag =
  (vooraf: Vooraf) =>
  (feiten: Feiten, { vandaag }: Kader): Oordeel =>
    vooraf(feiten, vandaag)
