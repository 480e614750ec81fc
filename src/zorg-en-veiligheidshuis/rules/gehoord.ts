import type { Categorie } from '../../wet/categorieen.ts'
import { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { type Afspraak, overAfspraak } from './afspraak.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits } from './redenen.ts'
import { alsCoordinator } from './toegang.ts'

/** What the coordinator heard, from which participant, about whom. */
export interface Gehoord {
  readonly betrokkeneId: string
  readonly tekst: string
  readonly deelnemer: string
  readonly categorie: Categorie
  /** The text names what somebody is suspected of or did. */
  readonly noemtDelict?: boolean | undefined
  /** What was agreed at once; absent: it may be shared with nobody. */
  readonly afspraak?: Afspraak | undefined
}

/** Before input: the tuning runs, and who records is its coordinator (art. VIII, N-2.3a.3-zv4). */
export const voorafLegGehoordVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('zvh-afstemmen', kader.vandaag, alsCoordinator(feiten, kader))

/** The criminal act itself is never recorded, as whatever kind it is written down (5.4.1 lid 2, AVG 10; casus 09). */
const zonderDelict = (noemtDelict: boolean | undefined): Mits =>
  mits(!noemtDelict, 'strafbaar-feit-niet-vastleggen')

/** With input: about somebody of this tuning, from a participant, item by item; without an agreement nobody may know it (N-VIII-flt). */
export const toetsLegGehoordVast = (
  invoer: Gehoord,
  feiten: Feiten,
  kader: Kader,
  partijen: readonly string[],
): Oordeel =>
  met(voorafLegGehoordVast(feiten, kader), [
    mits(
      feiten.betrokkenen.some(({ id }) => id === invoer.betrokkeneId),
      'gehoord-persoon-onbekend',
    ),
    mits(gevuld(invoer.tekst) && gevuld(invoer.deelnemer), 'gehoord-zonder-bron'),
    zonderDelict(invoer.noemtDelict),
    ...(invoer.afspraak ? overAfspraak(invoer.afspraak, feiten, kader, partijen) : []),
  ])

/** Before input, for mending and for taking away: there is something that was heard (AVG 5 lid 1 onder d). */
export const voorafHerstelGehoord = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-juistheid', kader.vandaag, [
    ...alsCoordinator(feiten, kader),
    mits(feiten.gehoord.length > 0, 'niets-gehoord'),
  ])

const bekend = (feiten: Feiten, gegevenId: string): Mits =>
  mits(
    feiten.gehoord.some(({ id }) => id === gegevenId),
    'gehoord-onbekend',
  )

/** With input: what stands here in other words; what was shared by an agreement is mended by a new agreement. */
export const toetsVerbeterGehoord = (
  invoer: Pick<Gehoord, 'tekst' | 'categorie' | 'noemtDelict'> & { readonly gegevenId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafHerstelGehoord(feiten, kader), [
    bekend(feiten, invoer.gegevenId),
    mits(gevuld(invoer.tekst), 'gehoord-zonder-bron'),
    zonderDelict(invoer.noemtDelict),
  ])

/** With input: nothing rests on it; what was shared is taken back first, by withdrawing the agreement (AVG 17). */
export const toetsHaalGehoordWeg = (
  { gegevenId }: { readonly gegevenId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafHerstelGehoord(feiten, kader), [
    bekend(feiten, gegevenId),
    mits(!feiten.gedeeld.some((een) => een.gegevenId === gegevenId), 'gehoord-is-gedeeld'),
  ])
