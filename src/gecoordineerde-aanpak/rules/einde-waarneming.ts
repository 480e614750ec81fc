import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { openWaarnemingen, type Waarneming } from '../../wet/waarneming.ts'
import type { Feiten, Kader } from './feiten.ts'
import { bezettingVan, isCollege, isCoordinator, type Mits, met, mits, taakLoopt } from './mits.ts'

/** The college, or the coordinator of this day. */
const magEindigen = (feiten: Feiten, kader: Kader): readonly Mits[] =>
  kader.wie.rol === 'coordinator' ? [isCoordinator(feiten, kader)] : isCollege(feiten, kader)

/** What the asker can end: the college all of them, a coordinator those that are his: he stands in, or is stood in for. */
export const teEindigenWaarnemingen = (
  feiten: Feiten,
  { vandaag, wie }: Pick<Kader, 'vandaag' | 'wie'>,
): readonly Waarneming[] =>
  openWaarnemingen(bezettingVan(feiten), vandaag).filter(
    ({ waarnemer, namens }) => wie.rol !== 'coordinator' || [waarnemer, namens].includes(wie.gebruikerId),
  )

/** Before input: there is an appointment for a while that runs or still begins (2.3a.3 lid 1 and 4). */
export const voorafBeeindigWaarneming = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-aanwijzen', [
    ...magEindigen(feiten, kader),
    taakLoopt(feiten),
    mits(teEindigenWaarnemingen(feiten, kader).length > 0, 'geen-waarneming'),
  ])

/** With input: it ends before its last day; who was appointed himself has his task again at once (N-2.3a.3-4-and). */
export const toetsBeeindigWaarneming = (
  { waarnemingId }: { readonly waarnemingId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafBeeindigWaarneming(feiten, kader), [
    mits(
      teEindigenWaarnemingen(feiten, kader).some(({ id }) => id === waarnemingId),
      'onbekende-waarneming',
    ),
  ])
