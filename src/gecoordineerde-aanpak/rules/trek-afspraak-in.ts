import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { gevuld, type Mits, met, mits } from './mits.ts'
import { opAfspraak, voorafStap } from './op-afspraak.ts'

/** Why an agreement is taken back; `verteld`: whoever would have done it knows. */
export interface Afspraakintrekking {
  readonly afspraakId: string
  readonly reden: string
  readonly verteld: boolean
}

/** Before input: the task runs and an agreement is still open (2.3a.3 lid 3, N-2.3a.3-3). */
export const voorafTrekAfspraakIn = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-taken', voorafStap('trek-afspraak-in', feiten, kader))

/** With input: says why, and whoever would have done it was told (N-2.3a.3-5, N-AVG-19). */
export const toetsTrekAfspraakIn = (invoer: Afspraakintrekking, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafTrekAfspraakIn(feiten, kader), [
    opAfspraak('trek-afspraak-in', invoer.afspraakId, feiten),
    mits(gevuld(invoer.reden), 'intrekking-zonder-reden'),
    verteld(invoer, feiten),
  ])

const verteld = (invoer: Afspraakintrekking, { afspraken }: Feiten): Mits => {
  const afspraak = afspraken.find(({ id }) => id === invoer.afspraakId)
  const vanIemand = afspraak !== undefined && (afspraak.partijId ?? afspraak.betrokkeneId) !== null
  return mits(!vanIemand || invoer.verteld, 'ontvanger-niet-ingelicht')
}
