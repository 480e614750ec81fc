import type { Plicht } from '../verwerking/panel.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { vergelijk } from '../wet/datum.ts'
import type { Feiten } from './rules/feiten.ts'
import { niemandMeerOver } from './rules/leg-overlijden-vast.ts'
import { plichten } from './rules/plichten.ts'
import { termijnplichten } from './rules/plichten-termijn.ts'
import { termijnenVan } from './rules/termijnen-van.ts'

/** A target of our own says nothing beside a term of the law for the same act on the same day. */
const zegtHetzelfde =
  ({ soort, handeling, uiterlijk }: Plicht) =>
  (ander: Plicht): boolean =>
    soort === 'streeftermijn' &&
    ander.soort === 'wettelijk' &&
    ander.handeling === handeling &&
    ander.uiterlijk === uiterlijk

/** What must happen now in this onderzoek, as the panel and the worklist show it; those with a day first. */
export const plichtenVanOnderzoek = (feiten: Feiten): readonly Plicht[] => {
  const alle = [
    ...plichten(feiten, termijnenVan(feiten)),
    ...(niemandMeerOver(feiten) ? [] : termijnplichten(feiten)),
  ]
  return alle
    .filter((plicht) => !alle.some(zegtHetzelfde(plicht)))
    .toSorted((a, b) => vergelijk(a.uiterlijk ?? '9999-12-31', b.uiterlijk ?? '9999-12-31'))
}

/** The acts with which the college fulfils its duties in an onderzoek (2.3a.3 lid 1 and 2, 2.3.3, 2.3a.6 lid 1 and 3). */
export const collegeDoet: readonly string[] = [
  'wijs-coordinator-aan',
  'beoordeel-eigen-regie',
  'beslis-tijdelijke-voorziening',
  'beeindig-tijdelijke-voorziening',
  'meld-aan-bij-zvh',
  'informeer-client-over-zvh',
]

/** Of what must happen, what this reader is told: who decides for the college only what the college does (N-AVG-5-1c). */
export const plichtenVoor = (feiten: Feiten, { wie }: Kader): readonly Plicht[] =>
  plichtenVanOnderzoek(feiten).filter(
    ({ handeling }) => wie.rol !== 'beslisser' || collegeDoet.includes(handeling),
  )
