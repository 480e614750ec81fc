import { einddatum } from '../../wet/termijnen.ts'
import { bewaarStart } from './bewaartermijn.ts'
import type { Feiten } from './feiten.ts'

/**
 * The day 'yyyy-mm-dd' on which an onderzoek must be destroyed (5.4.5 lid 1; N-5.4.5-1a, N-5.4.5-1b); null while it runs
 * and while its aanpak runs. An aanpak that was only proposed keeps nothing: without an answer the two years run.
 */
export const vernietigenOp = (feiten: Feiten): string | null => {
  const { op, termijn } = bewaarStart(feiten)
  return op === null ? null : einddatum(termijn, op).datum
}
