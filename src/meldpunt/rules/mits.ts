import { laatsteFeit, type Mits } from '../../wet/mits.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits, reden } from './redenen.ts'
import { kanOver, type Overgang, type Staat } from './staten.ts'

export { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
export { mits } from './redenen.ts'

/** The melding is in one of these states. */
export const inStaat = ({ dossier }: Feiten, ...staten: readonly Staat[]): Mits => {
  if (staten.includes(dossier.staat)) return undefined
  return dossier.staat === 'afgerond'
    ? reden('melding-afgerond')
    : reden('melding-niet-in-deze-stand', { staat: dossier.staat })
}

/** The state machine has this move from the present state. */
export const magOver = (overgang: Overgang, feiten: Feiten): Mits =>
  kanOver(overgang, feiten.dossier.staat) ? undefined : inStaat(feiten)

/** A day that is not after today, and not before the melding. */
export const dagSindsMelding = (datum: string, { dossier }: Feiten, { vandaag }: Kader): Mits => {
  if (datum > vandaag) return reden('dag-in-toekomst')
  return mits(datum >= dossier.ontvangenOp, 'dag-voor-melding')
}

/** The last event of this kind: the latest day, and of one day what was recorded last. */
export const laatste = (feiten: Feiten, soort: Feiten['gebeurtenissen'][number]['soort']) =>
  laatsteFeit(feiten.gebeurtenissen.filter((een) => een.soort === soort))

/** Whether there is an event of this kind, with this code when one is given. */
export const heeft = (
  feiten: Feiten,
  soort: Feiten['gebeurtenissen'][number]['soort'],
  code?: string,
): boolean => feiten.gebeurtenissen.some((een) => een.soort === soort && (!code || een.code === code))
