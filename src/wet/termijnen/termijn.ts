import { geldtOp } from '../rij-op.ts'
import type { Termijnrij, Termijnrijen } from './rij.ts'
import { termijnrijen } from './rijen.ts'

/** The functional name of a term. */
export type TermijnNaam = keyof typeof termijnrijen

/** One term as it reads on one day; `id` names the row ('onderzoek-afronden@2023-01-30') and is kept in the log. */
export interface Termijn extends Termijnrij {
  readonly id: string
  readonly naam: string
}

/** All names, in the order of the register. */
export const termijnNamen = Object.keys(termijnrijen) as readonly TermijnNaam[]

/**
 * The term as it reads on day `op`. Throws a RangeError when the name is unknown, or no row (or more than one) covers
 * that day: never a fallback to the last row.
 */
export const termijn = (naam: TermijnNaam, op: string): Termijn => kiesRij(naam, rijenVan(naam), op, op)

/** Whether the law has this term on day `op`: before it was there, nothing can be reckoned with it. */
export const heeftTermijn = (naam: TermijnNaam, op: string): boolean =>
  rijenVan(naam).some((rij) => geldtOp(rij, op))

/**
 * The row for a term that began on `start`, read on day `op`. A row that lets running cases keep the old law
 * ('oud-recht-blijft') gives way to the row in which the term began. Throws a RangeError when no row covers the day.
 */
export const kiesRij = (naam: string, rijen: Termijnrijen, start: string, op: string): Termijn => {
  const [rij, tweede] = rijen.filter((kandidaat) => geldtOp(kandidaat, op))
  if (!rij || tweede) throw new RangeError(`niet precies een rij van termijn '${naam}' geldt op ${op}`)
  const houdtOudRecht = rij.overgang === 'oud-recht-blijft' && start < rij.vanaf && start < op
  return houdtOudRecht ? kiesRij(naam, rijen, start, start) : { id: `${naam}@${rij.vanaf}`, naam, ...rij }
}

const rijenVan = (naam: string): Termijnrijen => {
  const rijen = Object.hasOwn(termijnrijen, naam) ? termijnrijen[naam as TermijnNaam] : undefined
  if (!rijen) throw new RangeError(`onbekende termijn '${naam}'`)
  return rijen
}

/** The row of `naam` for a term that began on `start`, read on day `op`; see `kiesRij`. */
export const rijVoor = (naam: TermijnNaam, start: string, op: string): Termijn =>
  kiesRij(naam, rijenVan(naam), start, op)
