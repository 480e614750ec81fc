import type { Plicht } from '../verwerking/panel.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'
import { termijnenVan } from './termijnen-van.ts'

/** What must happen now in this onderzoek, as the panel and the worklist show it; those with a day first. */
export const plichtenVanOnderzoek = (feiten: Feiten): readonly Plicht[] =>
  plichten(feiten, termijnenVan(feiten))
