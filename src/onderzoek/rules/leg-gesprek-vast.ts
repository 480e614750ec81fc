import { betrokkeneMet } from './betrokkene.ts'
import type { Gespreksvorm } from './gebeurtenissen.ts'
import { redenenNamensWie } from './namens-wie.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface Gesprek {
  readonly met: readonly string[]
  /** Ids of the representations in which somebody spoke who represents several people. */
  readonly namens?: readonly string[] | undefined
  readonly vorm: Gespreksvorm
  readonly datum: string
}

const mag = ['eerste-contact', 'loopt'] as const

/** What stands in the way of `leg-gesprek-vast` before anything is typed: for the panel. */
export const voorafLegGesprekVast: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [inStaat(feiten, mag, 'samenspraak')])

/** Records that there was a conversation, with whom, for whom and when (N-2.3a.1-4, N-Awb-2.1). */
export const toetsLegGesprekVast: Toets<Gesprek> = ({ met, namens, datum }, feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, mag, 'samenspraak'),
    nietInToekomst(datum, vandaag),
    alsNiet(met.length === 0, 'gesprek-met-niemand', 'samenspraak'),
    alsNiet(
      met.some((id) => betrokkeneMet(feiten, id) === undefined),
      'onbekende-betrokkene',
      'samenspraak',
    ),
    ...redenenNamensWie(feiten, { wie: met, namens, datum }),
  ])
