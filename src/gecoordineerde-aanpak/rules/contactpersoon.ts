import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsCoordinator, gevuld, type Mits, met, mits } from './mits.ts'

export interface Bereikbaar {
  readonly telefoon?: string | undefined
  readonly mail?: string | undefined
}

export interface NieuweContactpersoon extends Bereikbaar {
  readonly partijId: string
}

export interface VerbeterdeContactpersoon extends Bereikbaar {
  readonly contactpersoonId: string
}

const bereikbaar = ({ telefoon, mail }: Bereikbaar): Mits =>
  mits(gevuld(telefoon) || gevuld(mail), 'contactpersoon-zonder-bereik')

const contactpersonen = ({ gebeurtenissen }: Feiten) =>
  gebeurtenissen.filter(({ soort }) => soort === 'contactpersoon')

const bestaat = (feiten: Feiten, contactpersoonId: string): Mits =>
  mits(
    contactpersonen(feiten).some(({ id }) => id === contactpersoonId),
    'contactpersoon-onbekend',
  )

/** Before input: the task of the coordinator runs, and a party takes part (2.3a.3 lid 3). */
export const voorafLegContactpersoonVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-taken', [
    ...alsCoordinator(feiten, kader),
    mits(feiten.partijen.length > 0, 'partij-doet-niet-mee'),
  ])

/** With input: at a party that takes part, and reachable (N-2.3a.3-3, N-AVG-5-1b). */
export const toetsLegContactpersoonVast = (
  invoer: NieuweContactpersoon,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLegContactpersoonVast(feiten, kader), [
    mits(
      feiten.partijen.some(({ id }) => id === invoer.partijId),
      'partij-doet-niet-mee',
    ),
    bereikbaar(invoer),
  ])

/** Before input: there is a contact person. */
export const voorafVerbeterContactpersoon = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...alsCoordinator(feiten, kader),
    mits(contactpersonen(feiten).length > 0, 'geen-contactpersoon-vastgelegd'),
  ])

/** With input: mends who he is or how he is reached; the party stays (N-AVG-5-1d). */
export const toetsVerbeterContactpersoon = (
  invoer: VerbeterdeContactpersoon,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafVerbeterContactpersoon(feiten, kader), [
    bestaat(feiten, invoer.contactpersoonId),
    bereikbaar(invoer),
  ])

/** Before input: the same as for mending. */
export const voorafHaalContactpersoonWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafVerbeterContactpersoon(feiten, kader)

/** With input: takes away whom one no longer calls; nothing rests on it (N-AVG-5-1c, N-AVG-5-1d). */
export const toetsHaalContactpersoonWeg = (
  { contactpersoonId }: Pick<VerbeterdeContactpersoon, 'contactpersoonId'>,
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafHaalContactpersoonWeg(feiten, kader), [bestaat(feiten, contactpersoonId)])
