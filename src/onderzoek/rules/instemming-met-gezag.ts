import { geldtOp } from '../../wet/geldt-op.ts'
import { leeftijdsgroepOp, wieMoetInstemmen } from '../../wet/leeftijdsgroep.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { vertegenwoordigers as soorten } from '../../wet/vertegenwoordiging.ts'
import type { Feiten } from './feiten.ts'
import type { Antwoord } from './gebeurtenissen.ts'
import type { Instemmer } from './instemming-van-minderjarige.ts'
import { alsNiet, beoordeel } from './toets.ts'

/** A yes or no for a minor, by these people. */
export interface InstemmingMetGezag {
  readonly betrokkeneId: string
  readonly antwoord: Antwoord
  readonly door: Instemmer
  readonly vertegenwoordigers: readonly string[]
  readonly kanNietZelf?: boolean | undefined
  readonly datum: string
}

/** Everybody with parental authority over somebody on this day: parents and guardians, as it was recorded (BW 1:245). */
export const gezagdragers = (
  { vertegenwoordigingen }: Feiten,
  id: string,
  dag: string,
): readonly string[] => [
  ...new Set(
    vertegenwoordigingen
      .filter((band) => band.voorId === id && soorten[band.als].voor === 'minderjarige' && geldtOp(band, dag))
      .map(({ betrokkeneId }) => betrokkeneId),
  ),
]

/**
 * Whether everybody with authority said yes where their yes is needed: both parents where both have it, also after a divorce
 * (1.1.1 cliënt 3°, Q-42). A no needs one of them, under twelve nobody else; and this is about who becomes client or gets what, never about the onderzoek
 * of the minor who asked for it himself (N-1.1.1-clt-2). `geboortedatum` null: unknown, then there is nothing to test.
 */
export const toetsInstemmingMetGezag = (
  { betrokkeneId, antwoord, door, vertegenwoordigers, kanNietZelf = false, datum }: InstemmingMetGezag,
  feiten: Feiten,
  geboortedatum: string | null,
  vandaag: string,
): Oordeel => {
  const groep = leeftijdsgroepOp(geboortedatum, datum, vandaag)
  const stemtIn = antwoord === 'stemt-in'
  const telt = door !== 'zelf' && groep !== null && (stemtIn || groep === 'onder-12')
  const nodig = telt && wieMoetInstemmen(groep, kanNietZelf).gezag
  const gezag = gezagdragers(feiten, betrokkeneId, datum)
  // Who does not represent him at all is refused for that (instemming-namens.ts).
  const spreektZonderGezag = feiten.vertegenwoordigingen.some(
    (band) =>
      band.voorId === betrokkeneId && vertegenwoordigers.includes(band.betrokkeneId) && geldtOp(band, datum),
  )
  const ja = gezag.filter((id) => vertegenwoordigers.includes(id))
  return beoordeel('begrip-client', vandaag, [
    alsNiet(nodig && ja.length === 0 && spreektZonderGezag, 'niemand-met-gezag', 'begrip-client'),
    alsNiet(
      nodig && stemtIn && ja.length > 0 && ja.length < gezag.length,
      'ander-met-gezag',
      'begrip-client',
    ),
  ])
}
