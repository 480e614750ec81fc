import type { EigenTaak, Grond } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { DoorgeleidingFeit, Feiten, Kader } from './feiten.ts'
import { isGeinformeerdOfWacht } from './informeren.ts'
import {
  beoordeel,
  dagSindsMelding,
  gevuld,
  inStaat,
  laatste,
  type Mits,
  magOver,
  met,
  mits,
} from './mits.ts'
import { reden } from './redenen.ts'

export interface Doorgeleiding {
  readonly partijId?: string | undefined
  readonly taak?: EigenTaak | undefined
  readonly grond: Grond
  readonly akkoordVan?: string | undefined
  readonly gegevens: readonly { readonly gegevenId: string }[]
}

/** Whether the person agrees that his data go to who takes it up; what he said last counts (N-5.5.4-1-tst, Q-02). */
const grondKlopt = ({ grond, akkoordVan }: Doorgeleiding, feiten: Feiten): Mits => {
  if (grond === 'juridisch-akkoord') return mits(gevuld(akkoordVan), 'akkoord-zonder-naam')
  const gezegd = laatste(feiten, 'instemming')?.code
  return gezegd === 'nee' ? reden('persoon-stemde-niet-in') : mits(gezegd === 'ja', 'niemand-stemde-in')
}

const keuzeKlopt = (gekozen: readonly string[], feiten: Feiten): readonly Mits[] => {
  const eigen = feiten.gegevens.map(({ id }) => id)
  return [
    mits(gekozen.length > 0, 'niets-om-door-te-geven'),
    mits(gekozen.length < eigen.length || eigen.length === 1, 'alles-doorgeven'),
    mits(
      gekozen.every((id) => eigen.includes(id)),
      'gegeven-niet-van-melding',
    ),
    mits(new Set(gekozen).size === gekozen.length, 'gegeven-twee-keer'),
  ]
}

/** Passing on: during the triage, and once the person knows of the melding or it was decided that he does not yet. */
export const voorafGeleidDoor = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-doorgeleiden', kader.vandaag, [
    magOver('geleid-door', feiten),
    mits(feiten.gegevens.length > 0, 'niets-om-door-te-geven'),
    mits(isGeinformeerdOfWacht(feiten, kader), 'niet-geinformeerd'),
  ])

/**
 * Passes a melding on to the party best placed, or to a task of the college itself: chosen gegevens, on instemming or with a
 * legal sign-off. It stays open until it was taken up (N-2.2.5-2b, N-2.2.5-2b-wal, N-5.5.2-3, N-5.5.2-4).
 */
export const toetsGeleidDoor = (invoer: Doorgeleiding, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafGeleidDoor(feiten, kader), [
    mits(invoer.partijId !== undefined || invoer.taak !== undefined, 'doorgeleiden-aan-niemand'),
    mits(invoer.partijId === undefined || invoer.taak === undefined, 'doorgeleiden-aan-twee'),
    grondKlopt(invoer, feiten),
    ...keuzeKlopt(
      invoer.gegevens.map(({ gegevenId }) => gegevenId),
      feiten,
    ),
  ])

/** What was passed on and waits for an answer. */
export const openDoorgeleiding = ({ doorgeleidingen }: Feiten): DoorgeleidingFeit | undefined =>
  doorgeleidingen.find(({ staat }) => staat === 'verstuurd')

const wacht =
  (overgang: 'leg-aanname-vast' | 'leg-teruggave-vast' | 'trek-doorgeleiding-in') =>
  (feiten: Feiten, kader: Kader): Oordeel =>
    beoordeel('melding-doorgeleiden', kader.vandaag, [
      openDoorgeleiding(feiten)
        ? magOver(overgang, feiten)
        : (inStaat(feiten, 'doorgeleid') ?? reden('niets-doorgeleid')),
    ])

export const voorafLegAannameVast = wacht('leg-aanname-vast')
export const voorafLegTeruggaveVast = wacht('leg-teruggave-vast')
export const voorafTrekDoorgeleidingIn = wacht('trek-doorgeleiding-in')

export interface Beslissing {
  readonly datum: string
}

const opEenDag =
  (vooraf: (feiten: Feiten, kader: Kader) => Oordeel) =>
  ({ datum }: Beslissing, feiten: Feiten, kader: Kader): Oordeel => {
    const sinds = openDoorgeleiding(feiten)?.datum ?? feiten.dossier.ontvangenOp
    return met(vooraf(feiten, kader), [
      dagSindsMelding(datum, feiten, kader),
      mits(datum >= sinds, 'dag-voor-melding'),
    ])
  }

/** The party, or the task of the college, has taken it up: only then is the melding done with (N-2.2.5-2b-wal). */
export const toetsLegAannameVast = opEenDag(voorafLegAannameVast)
/** It was given back, with the reason: the meldpunt looks for another (N-2.2.5-2b-wal). */
export const toetsLegTeruggaveVast = opEenDag(voorafLegTeruggaveVast)
/** It was sent to the wrong one: what he has must be destroyed there (AVG 16). */
export const toetsTrekDoorgeleidingIn = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafTrekDoorgeleidingIn(feiten, kader)
