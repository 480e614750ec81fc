import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { actieveClienten } from './laat-client-stoppen.ts'
import { laatste } from './meld-aan-college.ts'
import { alsCoordinator, met, mits } from './mits.ts'

/** Clients who take part and have no letter yet about who is coordinator since the last one was appointed (N-2.3a.3-1). */
export const nogNietMeegedeeld = (feiten: Feiten): readonly string[] => {
  const vervangen = laatste(feiten.gebeurtenissen, ['coordinator-vervangen'])?.versie ?? -1
  const weet = feiten.gebeurtenissen
    .filter(({ soort, versie }) => soort === 'coordinator-meegedeeld' && versie > vervangen)
    .map(({ betrokkeneId }) => betrokkeneId)
  return actieveClienten(feiten).filter((id) => !weet.includes(id))
}

/** Before input: who is coordinator has accepted, and somebody takes part (2.3a.3 lid 1). */
export const voorafStuurCoordinatorbrief = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-aanwijzen', [
    ...alsCoordinator(feiten, kader),
    mits(actieveClienten(feiten).length > 0, 'geen-client-die-meedoet'),
  ])

/** With input: a client who takes part. Once more is possible: how to reach the coordinator can change (N-2.3a.3-1). */
export const toetsStuurCoordinatorbrief = (
  { betrokkeneId }: { readonly betrokkeneId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafStuurCoordinatorbrief(feiten, kader), [
    mits(actieveClienten(feiten).includes(betrokkeneId), 'geen-client-die-meedoet'),
  ])
