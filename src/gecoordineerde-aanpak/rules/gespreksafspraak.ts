import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { isOverlijdenVan } from '../../wet/overleden.ts'
import { heeftDuur, overlapt, type Tijdvak } from '../../wet/tijdvak.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { alsCoordinator, dagInToekomst, type Mits, met, mits } from './mits.ts'

/** When: the day, and the hours when they are known; `dubbel` says that another appointment at that hour is meant so. */
export interface Wanneer {
  readonly datum: string
  readonly tijd?: string | undefined
  readonly tot?: string | undefined
  readonly dubbel?: boolean | undefined
}

export interface Gespreksafspraak extends Wanneer {
  readonly met: readonly string[]
  readonly metPartijen: readonly string[]
  readonly metContactpersonen?: readonly string[] | undefined
}

export interface VerzetteAfspraak extends Gespreksafspraak {
  readonly gespreksafspraakId: string
}

/** One's own appointments of other moments, by id. */
type Agenda = readonly (Tijdvak & { readonly id: string })[]

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
    .filter(({ soort, code }) => soort === 'gespreksafspraak' && code !== 'afgezegd')
    .filter((afspraak) => !isGevolgd(afspraak, feiten))
    .filter(({ betrokkeneId, datum }) => betrokkeneId !== null || datum >= vandaag)
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))

/** The appointments that were cancelled and have not passed: a calendar must still be told. */
export const afgezegdeAfspraken = ({ gebeurtenissen }: Feiten, vandaag: string): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(
    ({ soort, code, datum }) => soort === 'gespreksafspraak' && code === 'afgezegd' && datum >= vandaag,
  )

const isOpen = (feiten: Feiten, gespreksafspraakId: string, { vandaag }: Kader): Mits =>
  mits(
    openGespreksafspraken(feiten, vandaag).some(({ id }) => id === gespreksafspraakId),
    'gesprek-niet-afgesproken',
  )

/** Before input: the task of the coordinator runs (2.3a.3 lid 3 and 5). */
export const voorafMaakGespreksafspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinatie-samenspraak', alsCoordinator(feiten, kader))

const metWie = (
  { met: mensen, metPartijen, metContactpersonen = [] }: Gespreksafspraak,
  { betrokkenen, partijen, gebeurtenissen }: Feiten,
): readonly Mits[] => [
  mits(mensen.length + metPartijen.length + metContactpersonen.length > 0, 'afspraak-met-niemand'),
  mits(
    mensen.every((wie) => betrokkenen.some(({ id }) => id === wie)),
    'betrokkene-onbekend',
  ),
  mits(
    mensen.every((wie) => !gebeurtenissen.some((feit) => isOverlijdenVan(feit, wie))),
    'persoon-overleden',
  ),
  mits(
    metPartijen.every((partij) => partijen.some(({ id }) => id === partij)),
    'partij-doet-niet-mee',
  ),
  mits(
    metContactpersonen.every((wie) =>
      gebeurtenissen.some(({ id, soort }) => id === wie && soort === 'contactpersoon'),
    ),
    'contactpersoon-onbekend',
  ),
]

/** That it ends after it began, and that two appointments of one worker at once are meant: that is asked, and may be. */
const opWelkUur = ({ datum, tijd, tot, dubbel }: Wanneer, agenda: Agenda): readonly Mits[] => {
  if (tijd === undefined) return []
  const vak = { datum, tijd, tot }
  return [
    mits(heeftDuur(vak), 'afspraak-eindigt-te-vroeg'),
    mits(dubbel === true || !agenda.some((ander) => overlapt(vak, ander)), 'afspraak-op-hetzelfde-uur'),
  ]
}

/**
 * With input: with somebody of this aanpak or a party that takes part, today or later. `agenda` is what the coordinator has agreed
 * on otherwise.
 */
export const toetsMaakGespreksafspraak = (
  invoer: Gespreksafspraak,
  feiten: Feiten,
  kader: Kader,
  agenda: Agenda = [],
): Oordeel =>
  met(voorafMaakGespreksafspraak(feiten, kader), [
    ...metWie(invoer, feiten),
    dagInToekomst(invoer.datum, kader),
    ...opWelkUur(invoer, agenda),
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
  agenda: Agenda = [],
): Oordeel =>
  met(voorafVerzetGespreksafspraak(feiten, kader), [
    isOpen(feiten, invoer.gespreksafspraakId, kader),
    ...metWie(invoer, feiten),
    dagInToekomst(invoer.datum, kader),
    ...opWelkUur(
      invoer,
      agenda.filter(({ id }) => id !== invoer.gespreksafspraakId),
    ),
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

/** Reading one appointment: who sees the people of this aanpak, so not before he has accepted (N-5.4.4-2). */
export const toetsBekijkGespreksafspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinatie-samenspraak', alsCoordinator(feiten, kader))
