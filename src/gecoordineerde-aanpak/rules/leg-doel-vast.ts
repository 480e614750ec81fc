import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { actieveClienten } from './laat-client-stoppen.ts'
import { alsCoordinator, gevuld, type Mits, met, mits } from './mits.ts'

/** What the aanpak is to reach, for which client(s). */
export interface NieuwDoel {
  readonly tekst: string
  readonly betrokkeneIds: readonly string[]
}

/** Before input: the task of the coordinator runs (2.3a.3 lid 3, N-2.3a.3-3). */
export const voorafLegDoelVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-taken', alsCoordinator(feiten, kader))

/** With input: a goal of one or more clients, not of somebody who is not client (N-1.1.1-clt-3). */
export const toetsLegDoelVast = (invoer: NieuwDoel, feiten: Feiten, kader: Kader): Oordeel => {
  return met(voorafLegDoelVast(feiten, kader), [
    mits(gevuld(invoer.tekst), 'doel-zonder-tekst'),
    alleenClienten(invoer.betrokkeneIds, feiten),
  ])
}

/** A goal is of at least one person, and each of them is client and takes part. */
export const alleenClienten = (ids: readonly string[], feiten: Feiten): Mits => {
  const clienten = actieveClienten(feiten)
  return mits(ids.length > 0 && ids.every((id) => clienten.includes(id)), 'doel-zonder-client')
}
