import { type Criterium, criteriumVan } from '../../wet/verzoek-van-partij.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { laatste } from './mits.ts'

/** Under which criterion is weighed what the party completed; who somebody is, is under none. */
const bijCriterium = ({ code }: GebeurtenisFeit): Criterium | undefined =>
  code === 'pogingen' ? 'criterium-a' : criteriumVan(code)

/** What the party added or changed that is about this person; its attempts are about everybody. */
const aanvullingenOver = ({ gebeurtenissen }: Feiten, id: string): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(
    ({ soort, betrokkeneId }) =>
      soort === 'verzoek-aangevuld' && (betrokkeneId === id || betrokkeneId === null),
  )

/** The day on which the party last added or changed this part about somebody; null when it stands as it came. */
export const aangevuldOp = (feiten: Feiten, id: string, onderdeel: string | null): string | null =>
  aanvullingenOver(feiten, id).findLast(({ code }) => code !== null && code === onderdeel)?.datum ?? null

/** Whether a criterion was weighed before the party completed what belongs to it: then it is weighed again (N-2.3a.4-1-bes, N-Awb-3.2). */
export const opnieuwTeWegen = (feiten: Feiten, criterium: Criterium, id: string): boolean => {
  const gewogen = laatste(feiten, criterium, id)
  if (!gewogen) return false
  return aanvullingenOver(feiten, id).some(
    (feit) => bijCriterium(feit) === criterium && feit.versie > gewogen.versie,
  )
}
