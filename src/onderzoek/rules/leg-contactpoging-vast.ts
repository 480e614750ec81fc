import { bekend } from './betrokkene.ts'
import type { Contactresultaat } from './gebeurtenissen.ts'
import { redenenNamensWie } from './namens-wie.ts'
import { beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface Contactpoging {
  readonly betrokkeneId: string
  /** Ids of the representations it was about, of who represents several people. */
  readonly namens?: readonly string[] | undefined
  readonly resultaat: Contactresultaat
  readonly datum: string
}

const mag = ['eerste-contact', 'loopt', 'afgerond'] as const

/** What stands in the way of `leg-contactpoging-vast` before anything is typed: for the panel. */
export const voorafLegContactpogingVast: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [inStaat(feiten, mag, 'samenspraak')])

/** Records an attempt to reach somebody; it needs no text (N-2.3a.1-4). */
export const toetsLegContactpogingVast: Toets<Contactpoging> = (
  { betrokkeneId, namens, datum },
  feiten,
  vandaag,
) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, mag, 'samenspraak'),
    nietInToekomst(datum, vandaag),
    bekend(feiten, betrokkeneId, 'samenspraak'),
    ...redenenNamensWie(feiten, { wie: [betrokkeneId], namens, datum }),
  ])
