import type { Dossier } from '../dossier/rijen.ts'
import type { AanpakTabel } from './aanpak-dossier.ts'

/** Who works on the aanpak, as a list of nobody or one. */
export const wieWerkt = ({ behandelaar }: Dossier<AanpakTabel>): readonly string[] =>
  behandelaar ? [behandelaar] : []

/** Who replaced the coordinator and waits until the next one takes over, as a list of nobody or one. */
export const wieVerving = ({ rijen }: Dossier<AanpakTabel>): readonly string[] => {
  const laatste = rijen.overgang.findLast(({ overgang }) => overgang === 'vervang-coordinator')
  return laatste ? [laatste.wie] : []
}
