import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { alsCoordinator, dagInToekomst, type Mits, met, mits } from './mits.ts'

export interface Gespreksafspraak {
  readonly met: readonly string[]
  readonly metPartijen: readonly string[]
  readonly datum: string
}

export interface VerzetteAfspraak {
  readonly gespreksafspraakId: string
  readonly datum: string
}

/** A talk with a client about the aanpak on or after that day closes the appointment with him. */
const isGevolgd = ({ datum, versie, betrokkeneId }: GebeurtenisFeit, { gebeurtenissen }: Feiten): boolean =>
  gebeurtenissen.some(
    (feit) =>
      feit.soort === 'samenspraak' && betrokkeneId !== null && feit.datum >= datum && feit.versie > versie,
  )

/**
 * The appointments on which no talk followed yet, the earliest first: what is still to come, and what has passed but was
 * not recorded. One with parties alone is closed by its day: what parties say there is no fact of this dossier.
 */
export const openGespreksafspraken = (feiten: Feiten, vandaag: string): readonly GebeurtenisFeit[] =>
  feiten.gebeurtenissen
    .filter(({ soort }) => soort === 'gespreksafspraak')
    .filter((afspraak) => !isGevolgd(afspraak, feiten))
    .filter(({ betrokkeneId, datum }) => betrokkeneId !== null || datum >= vandaag)
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))

const isOpen = (feiten: Feiten, gespreksafspraakId: string, { vandaag }: Kader): Mits =>
  mits(
    openGespreksafspraken(feiten, vandaag).some(({ id }) => id === gespreksafspraakId),
    'gesprek-niet-afgesproken',
  )

/** Before input: the task of the coordinator runs (2.3a.3 lid 3 and 5). */
export const voorafMaakGespreksafspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinatie-samenspraak', alsCoordinator(feiten, kader))

/** With input: with somebody of this aanpak or a party that takes part, today or later. */
export const toetsMaakGespreksafspraak = (invoer: Gespreksafspraak, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafMaakGespreksafspraak(feiten, kader), [
    mits(invoer.met.length + invoer.metPartijen.length > 0, 'afspraak-met-niemand'),
    mits(
      invoer.met.every((wie) => feiten.betrokkenen.some(({ id }) => id === wie)),
      'betrokkene-onbekend',
    ),
    mits(
      invoer.metPartijen.every((partij) => feiten.partijen.some(({ id }) => id === partij)),
      'partij-doet-niet-mee',
    ),
    dagInToekomst(invoer.datum, kader),
  ])

/** Before input: there is an appointment that nothing followed on. */
export const voorafVerzetGespreksafspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinatie-samenspraak', [
    ...alsCoordinator(feiten, kader),
    mits(openGespreksafspraken(feiten, kader.vandaag).length > 0, 'geen-gesprek-afgesproken'),
  ])

/** With input: moves an appointment, or mends what was recorded of it wrong (2.3a.3 lid 5, N-AVG-5-1d). */
export const toetsVerzetGespreksafspraak = (
  invoer: VerzetteAfspraak,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafVerzetGespreksafspraak(feiten, kader), [
    isOpen(feiten, invoer.gespreksafspraakId, kader),
    dagInToekomst(invoer.datum, kader),
  ])

/** Before input: the same as for moving one. */
export const voorafZegGespreksafspraakAf = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafVerzetGespreksafspraak(feiten, kader)

/** With input: takes an appointment away that does not go on or was never made (2.3a.3 lid 5, N-AVG-5-1d). */
export const toetsZegGespreksafspraakAf = (
  { gespreksafspraakId }: Pick<VerzetteAfspraak, 'gespreksafspraakId'>,
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafZegGespreksafspraakAf(feiten, kader), [isOpen(feiten, gespreksafspraakId, kader)])
