import type { Plicht } from '../verwerking/panel.ts'
import { vergelijk } from '../wet/datum.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'
import { termijnplichten } from './rules/plichten-termijn.ts'
import { termijnenVan } from './rules/termijnen-van.ts'

/** What must happen now in this onderzoek, as the panel and the worklist show it; those with a day first. */
export const plichtenVanOnderzoek = (feiten: Feiten): readonly Plicht[] =>
  [...plichten(feiten, termijnenVan(feiten)), ...termijnplichten(feiten)].toSorted((a, b) =>
    vergelijk(a.uiterlijk ?? '9999-12-31', b.uiterlijk ?? '9999-12-31'),
  )
