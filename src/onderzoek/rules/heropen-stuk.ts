import type { Feiten } from './feiten.ts'
import { gegevenStukken, stukMet } from './stuk.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

export interface HeropenStuk {
  readonly stukId: string
  readonly reden: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], 'avg-juistheid'),
  alsNiet(gegevenStukken(feiten).length === 0, 'geen-stuk-gekregen', 'avg-juistheid'),
]

/** What stands in the way of `heropen-stuk` before anything is typed: for the panel. */
export const voorafHeropenStuk: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

/** Mends that a paper was recorded as seen or received: it is waited for again (N-AVG-5-1d, N-AVG-16). */
export const toetsHeropenStuk: Toets<HeropenStuk> = ({ stukId, reden }, feiten, vandaag) => {
  const stuk = stukMet(feiten, stukId)
  const open = stuk?.staat === 'gevraagd' || stuk?.staat === 'ingetrokken'
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(stuk === undefined, 'onbekend-stuk', 'avg-juistheid'),
    alsNiet(open, 'stuk-is-er-niet', 'avg-juistheid'),
    alsNiet(leeg(reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
  ])
}
