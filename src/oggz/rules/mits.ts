import { laatsteFeit, type Mits } from '../../wet/mits.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'
import { mits, reden } from './redenen.ts'
import { kanOver, type Overgang, type Staat } from './staten.ts'

export { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
export { mits } from './redenen.ts'

/** Bemoeizorg is in one of these states. */
export const inStaat = ({ dossier }: Feiten, ...staten: readonly Staat[]): Mits => {
  if (staten.includes(dossier.staat)) return undefined
  return dossier.staat === 'gestopt'
    ? reden('bemoeizorg-beeindigd')
    : reden('bemoeizorg-niet-in-deze-stand', { staat: dossier.staat })
}

/** The state machine has this move from the present state. */
export const magOver = (overgang: Overgang, feiten: Feiten): Mits =>
  kanOver(overgang, feiten.dossier.staat) ? undefined : inStaat(feiten)

/** A day that is not after today, and not before bemoeizorg began. */
export const dagSindsBegin = (datum: string, { dossier }: Feiten, { vandaag }: Kader): Mits => {
  if (datum > vandaag) return reden('oggz-dag-in-toekomst')
  return mits(datum >= dossier.begonnenOp, 'oggz-dag-voor-begin')
}

/** The last event of these kinds: the latest day, and of one day what was recorded last. */
export const laatste = (
  feiten: Feiten,
  ...soorten: readonly Gebeurtenissoort[]
): GebeurtenisFeit | undefined =>
  laatsteFeit(feiten.gebeurtenissen.filter(({ soort }) => soorten.includes(soort)))

/** Whether there is an event of this kind, with this code when one is given. */
export const heeft = (feiten: Feiten, soort: Gebeurtenissoort, code?: string): boolean =>
  feiten.gebeurtenissen.some((een) => een.soort === soort && (!code || een.code === code))
