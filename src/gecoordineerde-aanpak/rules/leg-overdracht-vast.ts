import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { laatste, openMelding } from './meld-aan-college.ts'
import { dagInVerleden, gevuld, isCollege, type Mits, met, mits } from './mits.ts'
import { lopend } from './staten.ts'

/**
 * The college has received all data of a coordinator who is not an official; `alles` is what that coordinator states.
 * `waaromZonderAanbod`: why there is no offer of the party itself, when there is none.
 */
export interface OntvangenOverdracht {
  readonly ontvangenOp: string
  readonly alles: boolean
  readonly waaromZonderAanbod?: string | undefined
}

interface Ontvangst {
  readonly versie: number
  /** Whether it was of the party of the coordinator of that moment, and not of one who had left. */
  readonly eigen: boolean
}

/**
 * Who left and still has to hand over, the longest waiting first, and what was received. One receipt is of one party: of who waits longest, and of
 * the party of the present coordinator when nobody waits (5.4.4 lid 8).
 */
const gang = ({ gebeurtenissen }: Feiten) => {
  const open: GebeurtenisFeit[] = []
  const ontvangsten: Ontvangst[] = []
  for (const een of gebeurtenissen.toSorted((a, b) => a.versie - b.versie)) {
    if (een.soort === 'coordinator-vervangen' && een.code === 'partij') open.push(een)
    if (een.soort === 'overdracht-aan-college')
      ontvangsten.push({ versie: een.versie, eigen: open.shift() === undefined })
  }
  return { open, ontvangsten }
}

/** The departures of coordinators whose party still has to hand over, the longest waiting first. */
export const openVertrekken = (feiten: Feiten): readonly GebeurtenisFeit[] => gang(feiten).open

const laatsteVan = (ontvangsten: readonly Ontvangst[]): number => ontvangsten.at(-1)?.versie ?? -1

/** Whether the party of the present coordinator still has to: as long as it handed over nothing since the notified end. */
export const wachtOpHuidige = (feiten: Feiten): boolean =>
  isVanPartij(feiten) &&
  laatsteVan(gang(feiten).ontvangsten.filter(({ eigen }) => eigen)) <
    (openMelding(feiten)?.versie ?? Infinity)

/** Whether the party of a replaced coordinator still has to hand over. */
export const wachtOpVorige = (feiten: Feiten): boolean => openVertrekken(feiten).length > 0

/** Whether a party still has to hand over (5.4.4 lid 8, N-5.4.4-8). */
export const wachtOpOverdracht = (feiten: Feiten): boolean => wachtOpVorige(feiten) || wachtOpHuidige(feiten)

const isVanPartij = ({ dossier }: Feiten): boolean =>
  dossier.verwerkingsverantwoordelijke !== 'college' && lopend.includes(dossier.staat)

/**
 * What the coordinator of the party that has to hand over first offered: since the one before him left, and since something was received while he
 * was coordinator (5.4.4 lid 8). Undefined when he offered nothing.
 */
export const aanbodVanPartij = (feiten: Feiten): GebeurtenisFeit | undefined => {
  const { open, ontvangsten } = gang(feiten)
  const tot = open[0]?.versie ?? Infinity
  const vertrokken = feiten.gebeurtenissen.flatMap(({ soort, versie }) =>
    soort === 'coordinator-vervangen' && versie < tot ? [versie] : [],
  )
  const eigen = ontvangsten.flatMap((een) => (een.eigen && een.versie < tot ? [een.versie] : []))
  const sinds = Math.max(-1, ...vertrokken, ...eigen)
  return laatste(
    feiten.gebeurtenissen.filter(({ versie }) => versie > sinds && versie < tot),
    ['overdracht-aangeboden'],
  )
}

/** Both sides confirm: the party offered, or it is said why it did not (it cannot be reached, it does not exist any more). */
export const metAanbod = (
  { waaromZonderAanbod }: Pick<OntvangenOverdracht, 'waaromZonderAanbod'>,
  feiten: Feiten,
): Mits =>
  mits(aanbodVanPartij(feiten) !== undefined || gevuld(waaromZonderAanbod), 'overdracht-niet-aangeboden')

/** Before input: the college waits for the data of a party (5.4.4 lid 8). */
export const voorafLegOverdrachtVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('overdracht-aan-college', [
    ...isCollege(feiten, kader),
    mits(wachtOpOverdracht(feiten), 'geen-overdracht-verwacht'),
  ])

/** With input: all of it, offered by the party or with why it was not, on a day since the appointment. */
export const toetsLegOverdrachtVast = (invoer: OntvangenOverdracht, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegOverdrachtVast(feiten, kader), [
    mits(invoer.alles, 'overdracht-onvolledig'),
    wachtOpOverdracht(feiten) ? metAanbod(invoer, feiten) : undefined,
    dagInVerleden(invoer.ontvangenOp, feiten.dossier.begonnenOp ?? feiten.dossier.aangewezenOp, kader),
  ])
