import type { Afloop } from './afloop.ts'
import type { Kader } from './kader.ts'
import { leesInvoer } from './lees-invoer.ts'
import type { Begin } from './verwerking.ts'

/** Whether the law lets a dossier be made of this input, and under which article. */
export const toetsBegin = (begin: Begin, invoer: Record<string, unknown>, kader: Kader) => {
  const oordeel = begin.toets(invoer, kader)
  return oordeel.toegestaan
    ? { soort: 'toegestaan' as const, artikel: oordeel.artikel }
    : { soort: 'geweigerd' as const, redenen: oordeel.redenen }
}

/**
 * What the road would answer to this input, without taking it and so without a line in the log: for a screen of which nothing may
 * stay that does not become a case (ADR 0015). It reads and tests with what the road itself uses. Nothing when it would be done.
 */
export const keurBegin = (
  begin: Begin,
  invoer: unknown,
  kader: Kader,
): Extract<Afloop, { soort: 'ongeldig' | 'geweigerd' }> | undefined => {
  const gelezen = leesInvoer(begin, invoer)
  if (gelezen.soort === 'ongeldig') return gelezen
  const oordeel = toetsBegin(begin, gelezen.invoer as Record<string, unknown>, kader)
  return oordeel.soort === 'geweigerd' ? oordeel : undefined
}
