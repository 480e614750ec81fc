import type { WetCode } from '../../wet/domeinen.ts'
import type { Feiten } from './feiten.ts'
import { lopendeKlok, openKlokken } from './klokken.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  leeg,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

/** How a request under another law leaves this dossier: the client took it back, or who decides on it took over. */
export const sluitwijzen = ['ingetrokken', 'overgedragen'] as const
export type Sluitwijze = (typeof sluitwijzen)[number]

export interface SluitVerzoekBijWet {
  readonly wet: WetCode
  readonly hoe: Sluitwijze
  /** Who took over; only then. */
  readonly aan: string
  readonly datum: string
}

const artikel = 'onderzoek-termijn'

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['eerste-contact', 'loopt', 'afgerond', 'ingetrokken'], artikel),
  alsNiet(openKlokken(feiten).length === 0, 'geen-klok', artikel),
]

/** Whom it was handed to belongs to handing over, and to nothing else. */
export const overdrachtKlopt = (hoe: Sluitwijze | undefined, aan: string): Redenen => [
  alsNiet((hoe === 'overgedragen') === leeg(aan), 'overdracht-aan-wie', 'zorgvuldigheid'),
]

/** What stands in the way of `sluit-verzoek-bij-wet` before anything is typed: for the panel. */
export const voorafSluitVerzoekBijWet: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, basis(feiten))

/**
 * Records that a request under another law ended here: taken back by who asked, or handed over to who decides on it. Until
 * then its term runs, also when the onderzoek stops (Q-09, N-Wgs-4, N-PW-aanv, Awb 4:13).
 */
export const toetsSluitVerzoekBijWet: Toets<SluitVerzoekBijWet> = (invoer, feiten, vandaag) => {
  const klok = lopendeKlok(feiten, invoer.wet)
  return beoordeel(klok?.artikel ?? artikel, vandaag, [
    ...basis(feiten),
    alsNiet(klok === undefined && openKlokken(feiten).length > 0, 'geen-klok', artikel),
    nietInToekomst(invoer.datum, vandaag),
    alsNiet(klok !== undefined && invoer.datum < klok.begonOp, 'stap-voor-verzoek', 'avg-juistheid'),
    ...overdrachtKlopt(invoer.hoe, invoer.aan),
  ])
}
