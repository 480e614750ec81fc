import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import {
  type ClientGesproken,
  nietGesprokenBezwaren,
  type TweedeligeToets,
  tweedelig,
} from '../../wet/zvh.ts'
import type { Feiten, Kader } from './feiten.ts'
import { actieveClienten } from './laat-client-stoppen.ts'
import { nietGevraagd } from './leg-zvh-overleg-vast.ts'
import { alsCoordinator, type Mits, met, mits } from './mits.ts'
import { reden } from './redenen.ts'
import type { ZvhTrajectFeit } from './zvh-feiten.ts'

/** About whom the tuning is, the two-part test with a motive each, and the talk with the client. */
export interface BeginAfstemming extends TweedeligeToets, ClientGesproken {
  readonly betrokkeneIds: readonly string[]
}

/** The tuning that runs; at most one. */
export const lopendeAfstemming = ({ zvhTrajecten }: Feiten): ZvhTrajectFeit | undefined =>
  zvhTrajecten.find(({ staat }) => staat === 'loopt')

/** The reasons that a table of codes gives. */
export const alsRedenen = (codes: readonly (Parameters<typeof reden>[0] | false)[]): readonly Mits[] =>
  codes.map((code) => (code ? reden(code) : undefined))

/** Before input: the task runs, the parties were consulted and no tuning runs (2.3a.3 as art. VIII changes it, N-2.3a.3-zv4). */
export const voorafBeginZvhAfstemming = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('zvh-afstemmen', [
    ...alsCoordinator(feiten, kader),
    mits(lopendeAfstemming(feiten) === undefined, 'zvh-afstemming-loopt-al'),
    mits(nietGevraagd(feiten).length === 0, 'zvh-partijen-niet-gevraagd'),
  ])

/** With input: clients who take part, both parts of the test, and the talk with the client or a weighty reason (N-2.3a.3-zv4, Q-36). */
export const toetsBeginZvhAfstemming = (invoer: BeginAfstemming, feiten: Feiten, kader: Kader): Oordeel => {
  const actief = actieveClienten(feiten)
  const { betrokkeneIds } = invoer
  return met(voorafBeginZvhAfstemming(feiten, kader), [
    mits(betrokkeneIds.length > 0 && betrokkeneIds.every((id) => actief.includes(id)), 'zvh-zonder-client'),
    ...alsRedenen(tweedelig(invoer)),
    ...alsRedenen(nietGesprokenBezwaren(invoer, kader.vandaag)),
  ])
}
