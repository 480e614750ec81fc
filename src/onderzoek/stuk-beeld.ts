import type { Lezing } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'

/** A paper as the page shows it and the API answers, with what was typed about it. */
export type StukInBeeld = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly betrokkeneId: string
  readonly soort: string
  readonly staat: string
  readonly uiterlijk: string
}

/** What clients were asked to bring; needs the content of 'stuk'. */
export const stukkenVan = (lezing: Lezing<Feiten, OnderzoekTabel>): readonly StukInBeeld[] =>
  lezing.rijen('stuk').map(({ id, betrokkene_id, soort, staat, uiterlijk, inhoud }) => ({
    ...inhoud,
    id,
    betrokkeneId: betrokkene_id,
    soort,
    staat,
    uiterlijk,
  }))
