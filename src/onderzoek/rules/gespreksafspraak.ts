import { vergelijk } from '../../wet/datum.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { betrokkeneMet, vanSoort } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'

export interface Gespreksafspraak {
  readonly met: readonly string[]
  readonly datum: string
}

export interface VerzetteAfspraak {
  readonly gespreksafspraakId: string
  readonly datum: string
}

const mag = ['eerste-contact', 'loopt'] as const

const isGevolgd = (afspraak: GebeurtenisFeit, { gebeurtenissen }: Feiten): boolean =>
  gebeurtenissen.some(
    ({ soort, datum, versie }) =>
      (soort === 'gesprek' || soort === 'contactpoging') &&
      datum >= afspraak.datum &&
      versie > afspraak.versie,
  )

/**
 * The appointments on which no conversation and no attempt to reach somebody followed yet, the earliest first: what is
 * still to come, and what has passed but was not recorded.
 */
export const openGespreksafspraken = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  vanSoort(feiten, 'gespreksafspraak')
    .filter((afspraak) => !isGevolgd(afspraak, feiten))
    .toSorted((a, b) => vergelijk(a.datum, b.datum))

const nietGeweest = (datum: string, vandaag: string): Reden | undefined =>
  alsNiet(datum < vandaag, 'gespreksafspraak-in-verleden', 'samenspraak')

const heeftOpen = (feiten: Feiten): Reden | undefined =>
  alsNiet(openGespreksafspraken(feiten).length === 0, 'geen-gespreksafspraak', 'samenspraak')

const isOpen = (feiten: Feiten, gespreksafspraakId: string): Reden | undefined =>
  alsNiet(
    openGespreksafspraken(feiten).every(({ id }) => id !== gespreksafspraakId),
    'onbekende-gespreksafspraak',
    'samenspraak',
  )

/** What stands in the way of `maak-gespreksafspraak` before anything is typed: for the panel. */
export const voorafMaakGespreksafspraak: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [inStaat(feiten, mag, 'samenspraak')])

/** Records when one will speak with whom (N-2.3a.1-4): on a day that is still to come, or today. */
export const toetsMaakGespreksafspraak: Toets<Gespreksafspraak> = ({ met, datum }, feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, mag, 'samenspraak'),
    nietGeweest(datum, vandaag),
    alsNiet(met.length === 0, 'gesprek-met-niemand', 'samenspraak'),
    alsNiet(
      met.some((id) => betrokkeneMet(feiten, id) === undefined),
      'onbekende-betrokkene',
      'samenspraak',
    ),
  ])

/** What stands in the way of `verzet-gespreksafspraak` before anything is typed: for the panel. */
export const voorafVerzetGespreksafspraak: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [inStaat(feiten, mag, 'samenspraak'), heeftOpen(feiten)])

/** Moves an appointment, or mends what was recorded of it wrong (N-2.3a.1-4, N-AVG-5-1d). */
export const toetsVerzetGespreksafspraak: Toets<VerzetteAfspraak> = (invoer, feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, mag, 'samenspraak'),
    nietGeweest(invoer.datum, vandaag),
    isOpen(feiten, invoer.gespreksafspraakId),
  ])

/** What stands in the way of `zeg-gespreksafspraak-af` before anything is typed: for the panel. */
export const voorafZegGespreksafspraakAf: Vooraf = voorafVerzetGespreksafspraak

/** Takes an appointment away: it does not go on, or it was never made (N-2.3a.1-4, N-AVG-5-1d). */
export const toetsZegGespreksafspraakAf: Toets<Pick<VerzetteAfspraak, 'gespreksafspraakId'>> = (
  { gespreksafspraakId },
  feiten,
  vandaag,
) =>
  beoordeel('samenspraak', vandaag, [inStaat(feiten, mag, 'samenspraak'), isOpen(feiten, gespreksafspraakId)])
