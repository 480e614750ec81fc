import { einddatum } from '../../wet/termijnen.ts'
import { laatste } from './betrokkene.ts'
import { bewaarStart } from './bewaartermijn.ts'
import type { Feiten } from './feiten.ts'
import { clienten } from './is-client.ts'
import { antwoordOpAanpak, steltAanpakVoor } from './voortgang.ts'
import { aanpakKanBeginnen } from './wijs-coordinator-aan.ts'

/** Whether an aanpak was proposed that has not begun and can still begin. */
const aanpakKomtNog = (feiten: Feiten): boolean => {
  if (feiten.dossier.staat !== 'afgerond' || !steltAanpakVoor(feiten)) return false
  if (laatste(feiten, ['coordinator-aangewezen']) !== undefined) return false
  const wacht = clienten(feiten).some(({ id }) => antwoordOpAanpak(feiten, id) === undefined)
  return wacht || aanpakKanBeginnen(feiten)
}

/**
 * The day 'yyyy-mm-dd' on which an onderzoek must be destroyed (5.4.5 lid 1; N-5.4.5-1a, N-5.4.5-1b); null while it runs,
 * while its aanpak runs, and while a proposed aanpak can still begin.
 */
export const vernietigenOp = (feiten: Feiten): string | null => {
  const { op, termijn } = bewaarStart(feiten)
  return op === null || aanpakKomtNog(feiten) ? null : einddatum(termijn, op).datum
}
