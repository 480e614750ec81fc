import type { Regel } from './plicht.ts'
import { lopendeVoorzieningen, openSpoed } from './voorziening.ts'

const spoed: Regel = (feiten) =>
  openSpoed(feiten).map(({ gemeldOp, betrokkeneId }) => ({
    code: 'beslis-tijdelijke-voorziening',
    handeling: 'beslis-tijdelijke-voorziening',
    artikel: 'spoed',
    uiterlijk: gemeldOp,
    soort: 'streeftermijn',
    betrokkenen: [betrokkeneId],
    voorrang: true,
  }))

const tijdelijk: Regel = (feiten) =>
  lopendeVoorzieningen(feiten).map(({ tot, betrokkeneId }) => ({
    code: 'tijdelijke-voorziening-loopt-af',
    handeling: 'beeindig-tijdelijke-voorziening',
    artikel: 'spoed',
    uiterlijk: tot,
    soort: 'streeftermijn',
    betrokkenen: [betrokkeneId],
  }))

/**
 * Decide at once: the law names no days, the same day is our streeftermijn. What was granted for a time asks what comes after
 * it, before its last day (N-2.3.3).
 */
export const nietWachten: Regel = (feiten, termijnen) => [
  ...spoed(feiten, termijnen),
  ...tijdelijk(feiten, termijnen),
]
