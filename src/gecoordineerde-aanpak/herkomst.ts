import type { Lezing } from '../verwerking/lezing.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import type { Feiten } from './rules/feiten.ts'

interface Herkomst {
  readonly onderzoekId?: string
  /** By which id the onderzoek knows each client of the aanpak. */
  readonly betrokkenen?: Readonly<Record<string, string>>
}

/** The onderzoek this aanpak came from, kept sealed when the coordinator was appointed; needs the content of 'overgang'. */
export const herkomst = ({ rijen }: Pick<Lezing<Feiten, AanpakTabel>, 'rijen'>): Herkomst =>
  (rijen('overgang').find(({ overgang }) => overgang === 'wijs-coordinator-aan')?.inhoud ?? {}) as Herkomst
