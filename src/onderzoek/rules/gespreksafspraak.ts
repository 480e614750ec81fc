import { vergelijk } from '../../wet/datum.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import { isOverleden } from '../../wet/overleden.ts'
import { heeftDuur, overlapt, type Tijdvak } from '../../wet/tijdvak.ts'
import { betrokkeneMet, vanSoort } from './betrokkene.ts'
import { contactpersonen } from './contactpersoon.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** When: the day, and the hours when they are known; `dubbel` says that another appointment at that hour is meant so. */
export interface Wanneer {
  readonly datum: string
  readonly tijd?: string | undefined
  readonly tot?: string | undefined
  readonly dubbel?: boolean | undefined
}

export interface Gespreksafspraak extends Wanneer {
  readonly met: readonly string[]
  readonly metContactpersonen?: readonly string[] | undefined
}

export interface VerzetteAfspraak extends Gespreksafspraak {
  readonly gespreksafspraakId: string
}

/** One's own appointments of other moments, by id. */
type Agenda = readonly (Tijdvak & { readonly id: string })[]

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
    .filter(({ code }) => code !== 'afgezegd')
    .filter((afspraak) => !isGevolgd(afspraak, feiten))
    .toSorted((a, b) => vergelijk(a.datum, b.datum))

/** The appointments that were cancelled and have not passed: a calendar must still be told. */
export const afgezegdeAfspraken = (feiten: Feiten, vandaag: string): readonly GebeurtenisFeit[] =>
  vanSoort(feiten, 'gespreksafspraak').filter(({ code, datum }) => code === 'afgezegd' && datum >= vandaag)

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

const metWie = ({ met, metContactpersonen = [] }: Gespreksafspraak, feiten: Feiten): Redenen => [
  alsNiet(met.length === 0, 'gesprek-met-niemand', 'samenspraak'),
  alsNiet(
    met.some((id) => betrokkeneMet(feiten, id) === undefined),
    'onbekende-betrokkene',
    'samenspraak',
  ),
  alsNiet(
    met.some((id) => isOverleden(feiten, id, feiten.peildag)),
    'persoon-overleden',
    'avg-juistheid',
  ),
  alsNiet(
    metContactpersonen.some((wie) => contactpersonen(feiten).every(({ id }) => id !== wie)),
    'onbekende-contactpersoon',
    'samenspraak',
  ),
]

/** That it ends after it began, and that two appointments of one worker at once are meant: that is asked, and may be. */
const opWelkUur = ({ datum, tijd, tot, dubbel }: Wanneer, agenda: Agenda): Redenen => {
  if (tijd === undefined) return []
  const vak = { datum, tijd, tot }
  return [
    alsNiet(!heeftDuur(vak), 'afspraak-eindigt-te-vroeg', 'samenspraak'),
    alsNiet(
      !dubbel && agenda.some((ander) => overlapt(vak, ander)),
      'afspraak-op-hetzelfde-uur',
      'samenspraak',
    ),
  ]
}

/**
 * Records when one will speak with whom (N-2.3a.1-4): on a day that is still to come, or today. `agenda` is what the worker has
 * agreed on otherwise.
 */
export const toetsMaakGespreksafspraak = (
  invoer: Gespreksafspraak,
  feiten: Feiten,
  vandaag: string,
  agenda: Agenda = [],
): Oordeel =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, mag, 'samenspraak'),
    nietGeweest(invoer.datum, vandaag),
    ...metWie(invoer, feiten),
    ...opWelkUur(invoer, agenda),
  ])

/** What stands in the way of `verzet-gespreksafspraak` before anything is typed: for the panel. */
export const voorafVerzetGespreksafspraak: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [inStaat(feiten, mag, 'samenspraak'), heeftOpen(feiten)])

/** Moves an appointment, or mends what was recorded of it wrong (N-2.3a.1-4, N-AVG-5-1d). */
export const toetsVerzetGespreksafspraak = (
  invoer: VerzetteAfspraak,
  feiten: Feiten,
  vandaag: string,
  agenda: Agenda = [],
): Oordeel =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, mag, 'samenspraak'),
    nietGeweest(invoer.datum, vandaag),
    isOpen(feiten, invoer.gespreksafspraakId),
    ...metWie(invoer, feiten),
    ...opWelkUur(
      invoer,
      agenda.filter(({ id }) => id !== invoer.gespreksafspraakId),
    ),
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
