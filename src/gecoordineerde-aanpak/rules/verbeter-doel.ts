import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alleenClienten } from './leg-doel-vast.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'

/** A goal as it should have been; what is absent stays as it was. */
export interface Doelverbetering {
  readonly doelId: string
  readonly tekst?: string | undefined
  readonly betrokkeneIds?: readonly string[] | undefined
  readonly reden: string
}

/** Before input: the task runs and there is a goal to mend (AVG 5 lid 1 d, N-AVG-5-1d). */
export const voorafVerbeterDoel = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [...alsCoordinator(feiten, kader), mits(feiten.doelen.length > 0, 'geen-doel')])

/** With input: says what was wrong; a goal stays one of clients, whatever its state (N-AVG-16, N-1.1.1-clt-3). */
export const toetsVerbeterDoel = (invoer: Doelverbetering, feiten: Feiten, kader: Kader): Oordeel => {
  const { doelId, tekst, betrokkeneIds, reden } = invoer
  return met(voorafVerbeterDoel(feiten, kader), [
    mits(
      feiten.doelen.some(({ id }) => id === doelId),
      'doel-onbekend',
    ),
    mits(gevuld(reden), 'verbetering-zonder-reden'),
    mits(tekst !== undefined || betrokkeneIds !== undefined, 'niets-verbeterd'),
    mits(tekst === undefined || gevuld(tekst), 'doel-zonder-tekst'),
    betrokkeneIds && alleenClienten(betrokkeneIds, feiten),
  ])
}
