import { plusDagen } from '../wet/datum.ts'
import { type Oordeel, type Reden, redenenTegen } from '../wet/oordeel.ts'
import type { ElkeHandeling, Kader } from './verwerking.ts'

const reden: Reden = { code: 'persoon-overleden', artikel: 'avg-juistheid' }

/** The day on which he must have lived: of the act, or the day before what it records happened. */
const dagVan = ({ naOverlijden }: ElkeHandeling, invoer: unknown, { vandaag }: Kader): string => {
  const { datum } = invoer as { readonly datum?: unknown }
  return naOverlijden === 'tot-die-dag' && typeof datum === 'string' ? plusDagen(datum, -1) : vandaag
}

/**
 * Why this act cannot be about these people: one of them died. Acts that mend, take away or close what there was of him declare
 * that they can; an act about everybody goes on for who lives. Undefined when nothing stands in the way.
 */
export const redenNaOverlijden = (
  handeling: ElkeHandeling,
  feiten: unknown,
  invoer: unknown,
  kader: Kader,
): Reden | undefined => {
  const { dossier, naOverlijden } = handeling
  if (naOverlijden === 'kan' || dossier.isOverleden === undefined) return undefined
  const wie = handeling.betrokkenen(feiten, invoer as Record<string, unknown>)
  const dag = dagVan(handeling, invoer, kader)
  return wie !== 'allen' && wie.some((id) => dossier.isOverleden?.(feiten, id, dag)) ? reden : undefined
}

/** The outcome of the law together with whether it can be about who it is about. */
export const metOverlijden = (oordeel: Oordeel, tegen: Reden | undefined): Oordeel => {
  if (tegen === undefined) return oordeel
  const ander = redenenTegen(oordeel).filter(({ code }) => code !== tegen.code)
  return { toegestaan: false, redenen: [tegen, ...ander], rijen: oordeel.rijen }
}
