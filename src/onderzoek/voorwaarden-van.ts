import { partijenVan } from '../inrichting/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { metOntvangers } from '../wet/doorgeven.ts'
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

/** The same, where a party that is named binds as the service or the burgemeester it is too (5.4.4 lid 1). */
export const voorwaardenBijDoorgeven = async (
  lezing: Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen' | 'tx' | 'dossier'>,
): Promise<ReadonlyMap<string, readonly Voorwaarde[]>> => {
  const partijen = await partijenVan(lezing.tx, lezing.dossier.gemeente)
  return new Map([...voorwaardenVan(lezing)].map(([id, die]) => [id, metOntvangers(die, partijen)]))
}
