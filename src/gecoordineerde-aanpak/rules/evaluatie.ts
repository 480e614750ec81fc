import { plusDagen } from '../../wet/datum.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { type Code, isCodeVan } from './gebeurtenissen.ts'
import { laatste } from './meld-aan-college.ts'
import { alsCoordinator, dagInToekomst, dagInVerleden, type Mits, met, mits } from './mits.ts'
import { reden } from './redenen.ts'

/** Eigen invulling: the latest an evaluation can be agreed on, in days from today. */
const uiterlijkOver = 182

/** What is said of one goal at an evaluation. */
export interface Evaluatieregel {
  readonly doelId: string
  readonly stand: Code<'voortgang'>
  readonly tekst?: string | undefined
}

/** An evaluation that was held: of every goal how far it is, and when the next one is. */
export interface Evaluatie {
  readonly gehoudenOp: string
  readonly doelen: readonly Evaluatieregel[]
  readonly volgendeOp?: string | undefined
}

/** The evaluation that was agreed on and not held yet; undefined when there is none. */
export const openEvaluatie = ({ gebeurtenissen }: Feiten): GebeurtenisFeit | undefined => {
  const gehouden = laatste(gebeurtenissen, ['evaluatie'])?.versie ?? -1
  const afgesproken = laatste(gebeurtenissen, ['evaluatie-afgesproken'])
  return afgesproken && afgesproken.versie >= gehouden ? afgesproken : undefined
}

const lopendeDoelen = ({ doelen }: Feiten): readonly string[] =>
  doelen.filter(({ staat }) => staat === 'loopt').map(({ id }) => id)

const metDoelen = (feiten: Feiten): Mits => mits(lopendeDoelen(feiten).length > 0, 'geen-doel')

const opTijd = (dag: string, kader: Kader): readonly Mits[] => [
  dagInToekomst(dag, kader),
  dag > plusDagen(kader.vandaag, uiterlijkOver)
    ? reden('evaluatie-te-laat', { dagen: uiterlijkOver })
    : undefined,
]

/** Before input: the task runs, and there is a goal to look back on (2.3a.3 lid 3, N-2.3a.3-3). */
export const voorafSpreekEvaluatieAf = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-taken', [...alsCoordinator(feiten, kader), metDoelen(feiten)])

/** With input: a day that is still to come, within half a year. */
export const toetsSpreekEvaluatieAf = (
  { evaluatieOp }: { readonly evaluatieOp: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafSpreekEvaluatieAf(feiten, kader), opTijd(evaluatieOp, kader))

/** Before input: the same; an evaluation that was never agreed on can be held as well (2.3a.3 lid 3 and 5). */
export const voorafHoudEvaluatie = voorafSpreekEvaluatieAf

const elkDoel = (regels: readonly Evaluatieregel[], feiten: Feiten): Mits => {
  const lopen = lopendeDoelen(feiten)
  const genoemd = regels.map(({ doelId }) => doelId)
  if (genoemd.some((id) => !lopen.includes(id))) return reden('doel-onbekend')
  if (new Set(genoemd).size < genoemd.length) return reden('doel-dubbel')
  return mits(
    lopen.every((id) => genoemd.includes(id)),
    'niet-ieder-doel',
  )
}

/** Whether a goal goes on after it, so that there is a next evaluation to agree on. */
export const loopterNog = ({ doelen }: Pick<Evaluatie, 'doelen'>): boolean =>
  doelen.some(({ stand }) => stand !== 'bereikt' && stand !== 'losgelaten')

/** With input: a line for every goal that runs, on a day that was, and the next day as long as a goal goes on (N-2.3a.3-3, N-2.3a.3-5-ds). */
export const toetsHoudEvaluatie = (invoer: Evaluatie, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafHoudEvaluatie(feiten, kader), [
    elkDoel(invoer.doelen, feiten),
    mits(
      invoer.doelen.every(({ stand }) => isCodeVan('voortgang', stand)),
      'stand-onbekend',
    ),
    dagInVerleden(invoer.gehoudenOp, feiten.dossier.begonnenOp ?? feiten.dossier.aangewezenOp, kader),
    mits(!loopterNog(invoer) || Boolean(invoer.volgendeOp), 'volgende-evaluatie-ontbreekt'),
    ...(loopterNog(invoer) && invoer.volgendeOp ? opTijd(invoer.volgendeOp, kader) : []),
  ])
