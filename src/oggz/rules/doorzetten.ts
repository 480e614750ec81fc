import { type Doorzetting, doorzettingen } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { DoorzettingFeit, Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, met, mits } from './mits.ts'
import { keuzeKlopt } from './overdracht.ts'

/** What stands passed on under a law of its own. */
export const doorgezet = ({ doorzettingen: alle }: Feiten): readonly DoorzettingFeit[] =>
  alle.filter(({ staat }) => staat === 'aangenomen')

/**
 * Passing on as a Wvggz report or to Veilig Thuis: in every state, for it can show after bemoeizorg ended too; without instemming and
 * without informing first (Wvggz 5:1; Wmo 2015, 5.2.6; N-2.2.5-wvg, N-2.2.5-vt).
 */
export const voorafZetDoor = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('begrip-openbare-gezondheidszorg', kader.vandaag, [
    mits(feiten.gegevens.length > 0, 'niets-om-over-te-dragen'),
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
    mits(gevuld(aanWie), 'oggz-doorzetten-aan-niemand'),
    mits(gevuld(waarom), 'oggz-doorzetten-zonder-reden'),
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
  beoordeel('avg-wissing', kader.vandaag, [mits(doorgezet(feiten).length > 0, 'oggz-niets-doorgezet')])

/** With input: one that stands, and what went wrong. */
export const toetsTrekDoorzettingIn = (
  { doorzettingId, waarom }: { readonly doorzettingId: string; readonly waarom: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafTrekDoorzettingIn(feiten, kader), [
    mits(
      doorgezet(feiten).some(({ id }) => id === doorzettingId),
      'oggz-doorzetting-onbekend',
    ),
    mits(gevuld(waarom), 'oggz-doorzetten-zonder-reden'),
  ])
