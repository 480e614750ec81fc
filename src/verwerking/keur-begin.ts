import type { Afloop } from './afloop.ts'
import type { Kader } from './kader.ts'
import { leesInvoer } from './lees-invoer.ts'
import type { ElkBegin } from './verwerking.ts'

/** Whether the law lets a dossier be made of this input, and under which article. */
export const toetsBegin = (
  begin: ElkBegin,
  invoer: Record<string, unknown>,
  kader: Kader,
  bij: unknown = undefined,
) => {
  const oordeel = begin.toets(invoer, kader, bij)
  return oordeel.toegestaan
    ? { soort: 'toegestaan' as const, artikel: oordeel.artikel }
    : { soort: 'geweigerd' as const, redenen: oordeel.redenen }
}

/**
 * What the road would answer to this input, without taking it and so without a line in the log: for a screen of which nothing may
 * stay that does not become a case (ADR 0015); such an act has no `bij`. It reads and tests with what the road itself uses. Nothing when it would be done.
 */
export const keurBegin = (
  begin: ElkBegin,
  invoer: unknown,
  kader: Kader,
): Extract<Afloop, { soort: 'ongeldig' | 'geweigerd' }> | undefined => {
  const gelezen = leesInvoer(begin, invoer)
  if (gelezen.soort === 'ongeldig') return gelezen
  const oordeel = toetsBegin(begin, gelezen.invoer as Record<string, unknown>, kader)
  return oordeel.soort === 'geweigerd' ? oordeel : undefined
}
