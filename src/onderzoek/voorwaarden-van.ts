import type { Lezing } from '../verwerking/lezing.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'

/** The conditions of the parties by gegeven; needs the content of 'gegeven' (N-5.4.2-1-vw). */
export const voorwaardenVan = (
  lezing: Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen'>,
): ReadonlyMap<string, readonly Voorwaarde[]> =>
  new Map(
    lezing
      .rijen('gegeven')
      .map(({ id, inhoud }) => [id, (inhoud.voorwaarden as readonly Voorwaarde[] | undefined) ?? []]),
  )
