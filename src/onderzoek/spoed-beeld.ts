import type { Lezing } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'

/** An urgent matter as the page shows it and the API answers, with what was typed about it. Days are 'yyyy-mm-dd'. */
export type SpoedInBeeld = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly betrokkeneId: string
  readonly melder: string
  readonly staat: string
  readonly gemeldOp: string
  readonly vanaf: string | null
  readonly tot: string | null
}

/** What could not wait; needs the content of 'voorziening'. */
export const spoedVan = (lezing: Lezing<Feiten, OnderzoekTabel>): readonly SpoedInBeeld[] =>
  lezing
    .rijen('voorziening')
    .map(({ id, betrokkene_id, gemeld_door, staat, gemeld_op, vanaf, tot, inhoud }) => ({
      ...inhoud,
      id,
      betrokkeneId: betrokkene_id,
      melder: gemeld_door,
      staat,
      gemeldOp: gemeld_op,
      vanaf,
      tot,
    }))
