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

/**
 * Whether a party still has to hand over (5.4.4 lid 8, N-5.4.4-8): the one that employed a replaced coordinator, or the
 * one that employs the present coordinator as long as nothing was received since the notified end.
 */
export const wachtOpOverdracht = (feiten: Feiten): boolean =>
  wachtOpVorige(feiten) ||
  (isVanPartij(feiten) && ontvangen(feiten) < (openMelding(feiten)?.versie ?? Infinity))

/** Whether the party of a replaced coordinator still has to hand over. */
export const wachtOpVorige = (feiten: Feiten): boolean => {
  const vervangen = laatste(feiten.gebeurtenissen, ['coordinator-vervangen'])
  return vervangen?.code === 'partij' && ontvangen(feiten) < vervangen.versie
}

const isVanPartij = ({ dossier }: Feiten): boolean =>
  dossier.verwerkingsverantwoordelijke !== 'college' && lopend.includes(dossier.staat)

/**
 * What the coordinator of the party that still has to hand over offered: since the one before him left, and since something was
 * received (5.4.4 lid 8). Undefined when he offered nothing.
 */
export const aanbodVanPartij = (feiten: Feiten): GebeurtenisFeit | undefined => {
  const { gebeurtenissen } = feiten
  const vervangen = gebeurtenissen
    .flatMap(({ soort, versie }) => (soort === 'coordinator-vervangen' ? [versie] : []))
    .toSorted((a, b) => a - b)
  const begin = (wachtOpVorige(feiten) ? vervangen.slice(0, -1) : vervangen).at(-1) ?? -1
  const sinds = Math.max(begin, ontvangen(feiten))
  return laatste(
    gebeurtenissen.filter(({ versie }) => versie > sinds),
    ['overdracht-aangeboden'],
  )
}

/** Both sides confirm: the party offered, or it is said why it did not (it cannot be reached, it does not exist any more). */
export const metAanbod = (
  { waaromZonderAanbod }: Pick<OntvangenOverdracht, 'waaromZonderAanbod'>,
  feiten: Feiten,
): Mits =>
  mits(aanbodVanPartij(feiten) !== undefined || gevuld(waaromZonderAanbod), 'overdracht-niet-aangeboden')

const ontvangen = ({ gebeurtenissen }: Feiten): number =>
  laatste(gebeurtenissen, ['overdracht-aan-college'])?.versie ?? -1

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
