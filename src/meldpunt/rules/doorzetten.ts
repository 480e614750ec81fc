import { type Doorzetting, doorzettingen } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { keuzeKlopt } from './doorgeleiden.ts'
import type { DoorzettingFeit, Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, met, mits } from './mits.ts'

/** What stands passed on under a law of its own. */
export const doorgezet = (feiten: Feiten, soort?: Doorzetting): readonly DoorzettingFeit[] =>
  feiten.doorzettingen.filter((een) => een.staat === 'aangenomen' && (!soort || een.soort === soort))

/**
 * Passing on as a Wvggz report or to Veilig Thuis: in every state, for it can show after the melding went elsewhere or ended; without
 * instemming and without informing first (§5.7; N-2.2.5-wvg, N-2.2.5-vt, N-5.5.4-1-wvg).
 */
export const voorafZetDoor = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-doorgeleiden', kader.vandaag, [
    mits(feiten.gegevens.length > 0, 'niets-om-door-te-geven'),
  ])

export interface ZetDoor {
  readonly naar: Doorzetting
  readonly aanWie: string
  readonly waarom: string
  readonly gegevens: readonly { readonly gegevenId: string }[]
}

/** With input: why, chosen gegevens, and who took it there: it is passed on once somebody did, so that nobody falls between (§5.5). */
export const toetsZetDoor = (
  { naar, aanWie, waarom, gegevens }: ZetDoor,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const vooraf = voorafZetDoor(feiten, kader)
  const mitsen = [
    mits(gevuld(aanWie), 'doorzetten-aan-niemand'),
    mits(gevuld(waarom), 'doorzetten-zonder-reden'),
    ...keuzeKlopt(
      gegevens.map(({ gegevenId }) => gegevenId),
      feiten,
    ),
  ]
  return vooraf.toegestaan
    ? beoordeel(doorzettingen[naar].artikel, kader.vandaag, mitsen)
    : met(vooraf, mitsen)
}

/** It went to the wrong one: what is there must be destroyed (AVG 16, AVG 17). */
export const voorafTrekDoorzettingIn = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-wissing', kader.vandaag, [mits(doorgezet(feiten).length > 0, 'niets-doorgezet')])

/** With input: one that stands, and what went wrong. */
export const toetsTrekDoorzettingIn = (
  { doorzettingId, waarom }: { readonly doorzettingId: string; readonly waarom: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafTrekDoorzettingIn(feiten, kader), [
    mits(
      doorgezet(feiten).some(({ id }) => id === doorzettingId),
      'doorzetting-onbekend',
    ),
    mits(gevuld(waarom), 'verbetering-zonder-reden'),
  ])
