import type { Mits } from '../../wet/mits.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'
import { mits, type RedenCode, reden } from './redenen.ts'
import { kanOver, type Overgang, type Staat } from './staten.ts'

export { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
export { mits } from './redenen.ts'

const waarom: Readonly<Record<Staat, RedenCode>> = {
  'verzoek-ontvangen': 'verzoek-nog-niet-aangenomen',
  'in-behandeling': 'verzoek-nog-onbeslist',
  'wacht-op-aanvulling': 'verzoek-wacht-op-aanvulling',
  'verzoek-beslist': 'verzoek-al-beslist',
  'verzoek-ingetrokken': 'verzoek-al-ingetrokken',
}

/** What the state it is in says against an act. */
const doorDeStand = ({ dossier }: Feiten): Reden => reden(waarom[dossier.staat])

/** The request is in one of these states. */
export const inStaat = (feiten: Feiten, ...staten: readonly Staat[]): Mits =>
  staten.includes(feiten.dossier.staat) ? undefined : doorDeStand(feiten)

/** The state machine has this move from the present state. */
export const magOver = (overgang: Overgang, feiten: Feiten): Mits =>
  kanOver(overgang, feiten.dossier.staat) ? undefined : doorDeStand(feiten)

/** This request is about somebody with that id. */
export const isBekend = ({ betrokkenen }: Feiten, betrokkeneId: string): Mits =>
  mits(
    betrokkenen.some(({ id }) => id === betrokkeneId),
    'onbekende-persoon-in-verzoek',
  )

/** A day that is not after today, and not before the request came. */
export const dagSindsOntvangst = (datum: string, { dossier }: Feiten, { vandaag }: Kader): Mits => {
  if (datum > vandaag) return reden('verzoek-dag-in-toekomst')
  return mits(datum >= dossier.ontvangenOp, 'verzoek-dag-voor-ontvangst')
}

/** The last event of this kind about one person: of one day what was recorded last. */
export const laatste = (
  { gebeurtenissen }: Feiten,
  soort: Gebeurtenissoort,
  betrokkeneId: string,
): GebeurtenisFeit | undefined =>
  gebeurtenissen
    .filter((een) => een.soort === soort && een.betrokkeneId === betrokkeneId)
    .toSorted((a, b) => a.versie - b.versie)
    .at(-1)
