import type { Lezing } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { isVervallen, voorzieningMet } from './rules/voorziening.ts'

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

const vervalt = (feiten: Feiten, id: string): boolean => {
  const feit = voorzieningMet(feiten, id)
  return feit !== undefined && isVervallen(feiten, feit)
}

/** What could not wait, `vervallen` once whom it is about died; needs the content of 'voorziening'. */
export const spoedVan = (lezing: Lezing<Feiten, OnderzoekTabel>): readonly SpoedInBeeld[] =>
  lezing
    .rijen('voorziening')
    .map(({ id, betrokkene_id, gemeld_door, staat, gemeld_op, vanaf, tot, inhoud }) => ({
      ...inhoud,
      id,
      betrokkeneId: betrokkene_id,
      melder: gemeld_door,
      staat: vervalt(lezing.feiten, id) ? 'vervallen' : staat,
      gemeldOp: gemeld_op,
      vanaf,
      tot,
    }))
