import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsCoordinator, dagInVerleden, gevuld, met, mits } from './mits.ts'

/** What a client needs now and cannot wait for, as the coordinator tells the college. */
export interface Spoedmelding {
  readonly betrokkeneId: string
  readonly watNu: string
  readonly waaromNu: string
  /** The day on which the coordinator spoke with the client about it; absent when he did not yet: telling cannot wait for it. */
  readonly gesprokenOp?: string | undefined
  /** Whether the onderzoek this aanpak came from can be found, to which the college decides. */
  readonly onderzoekBekend: boolean
}

/** Before input: the task of the coordinator runs (2.3.3, 2.3a.3 lid 4). */
export const voorafMeldSpoed = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('spoed', alsCoordinator(feiten, kader))

/**
 * With input: a client of the aanpak, with what and why. The college decides, not the coordinator, and grants nothing before
 * somebody spoke with the client (N-2.3.3-ovl).
 */
export const toetsMeldSpoed = (invoer: Spoedmelding, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafMeldSpoed(feiten, kader), [
    mits(
      feiten.betrokkenen.some(
        ({ id, hoedanigheid }) => id === invoer.betrokkeneId && hoedanigheid === 'client',
      ),
      'spoed-zonder-client',
    ),
    mits(gevuld(invoer.watNu) && gevuld(invoer.waaromNu), 'spoedmelding-zonder-uitleg'),
    invoer.gesprokenOp === undefined
      ? undefined
      : dagInVerleden(invoer.gesprokenOp, feiten.dossier.begonnenOp ?? feiten.dossier.aangewezenOp, kader),
    mits(invoer.onderzoekBekend, 'geen-onderzoek-om-aan-te-melden'),
  ])
