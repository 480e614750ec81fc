import type { Lezing } from '../verwerking/lezing.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import type { Feiten } from './rules/feiten.ts'

/** The conditions of the providers by gegeven, as they came along; needs the content of 'gegeven' (N-5.4.2-1-vw). */
export const voorwaardenVan = (
  lezing: Pick<Lezing<Feiten, AanpakTabel>, 'rijen'>,
): ReadonlyMap<string, readonly Voorwaarde[]> =>
  new Map(
    lezing
      .rijen('gegeven')
      .map(({ id, inhoud }) => [id, (inhoud.voorwaarden as readonly Voorwaarde[] | undefined) ?? []]),
  )

/** The facts with the conditions that stand in the content of the gegevens. */
export const metVoorwaarden = (feiten: Feiten, bekend: ReturnType<typeof voorwaardenVan>): Feiten => ({
  ...feiten,
  gegevens: feiten.gegevens.map((gegeven) => ({
    ...gegeven,
    voorwaarden: [...gegeven.voorwaarden, ...(bekend.get(gegeven.id) ?? [])],
  })),
})
