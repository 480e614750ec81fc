import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { partijenMetBijdrage } from './deel-met-partij.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsCoordinator, met, mits } from './mits.ts'
import { leestMee } from './zicht-van-partij.ts'

/** The parties that contribute and do not read along yet; the form offers exactly these. */
export const teLatenMeelezen = (feiten: Feiten): readonly string[] =>
  partijenMetBijdrage(feiten).filter((id) => !leestMee(feiten, id))

/** Before input: the task runs and a party contributes that does not read along yet (5.4.4 lid 5, N-5.4.4-5). */
export const voorafLaatPartijMeelezen = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('verstrekken-door-coordinator', [
    ...alsCoordinator(feiten, kader),
    mits(partijenMetBijdrage(feiten).length > 0, 'partij-zonder-bijdrage'),
    mits(
      partijenMetBijdrage(feiten).length === 0 || teLatenMeelezen(feiten).length > 0,
      'iedereen-leest-mee',
    ),
  ])

/** With input: a party that contributes, with people who sign in (`lezers`); it reads what concerns it alone (N-5.4.4-5). */
export const toetsLaatPartijMeelezen = (
  { partijId }: { readonly partijId: string },
  feiten: Feiten,
  kader: Kader,
  lezers: readonly string[],
): Oordeel =>
  met(voorafLaatPartijMeelezen(feiten, kader), [
    mits(
      feiten.partijen.some(({ id }) => id === partijId),
      'partij-doet-niet-mee',
    ),
    mits(partijenMetBijdrage(feiten).includes(partijId), 'partij-zonder-bijdrage'),
    mits(!leestMee(feiten, partijId), 'partij-leest-al-mee'),
    mits(lezers.length > 0, 'partij-zonder-portaal'),
  ])
