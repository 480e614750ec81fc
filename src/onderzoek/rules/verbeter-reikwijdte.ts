import { betrokkeneMet } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { redenenNamensWie } from './namens-wie.ts'
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

/** A version as it should have been recorded: its day and who was there. What was agreed changes only with a new version. */
export interface VerbeterReikwijdte {
  readonly reikwijdteId: string
  readonly datum?: string | undefined
  /** Empty: as it was. */
  readonly met: readonly string[]
  /** Ids of the representations in which somebody spoke who represents several people; only with `met`. */
  readonly namens?: readonly string[] | undefined
  readonly reden: string
}

const mag = ['loopt', 'afgerond'] as const

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, mag, 'avg-juistheid'),
  alsNiet(feiten.reikwijdtes.length === 0, 'geen-reikwijdte', 'avg-juistheid'),
]

/** What stands in the way of `verbeter-reikwijdte` before anything is typed: for the panel. */
export const voorafVerbeterReikwijdte: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

/** Mends when a version was agreed and with whom, and what was written about it (N-AVG-5-1d, N-AVG-16). */
export const toetsVerbeterReikwijdte: Toets<VerbeterReikwijdte> = (invoer, feiten, vandaag) => {
  const plaats = feiten.reikwijdtes.findIndex(({ id }) => id === invoer.reikwijdteId)
  const datum = invoer.datum ?? feiten.reikwijdtes[plaats]?.datum ?? vandaag
  const vorige = feiten.reikwijdtes[plaats - 1]?.datum ?? datum
  const volgende = feiten.reikwijdtes[plaats + 1]?.datum ?? datum
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(plaats < 0, 'onbekende-reikwijdte', 'avg-juistheid'),
    nietInToekomst(datum, vandaag),
    alsNiet(plaats >= 0 && datum > volgende, 'datum-na-vervolg', 'avg-juistheid', { datum: volgende }),
    alsNiet(plaats > 0 && datum < vorige, 'reikwijdte-voor-vorige', 'avg-juistheid', { datum: vorige }),
    alsNiet(
      invoer.met.some((id) => betrokkeneMet(feiten, id) === undefined),
      'onbekende-betrokkene',
      'samenspraak',
    ),
    ...redenenNamensWie(feiten, { wie: invoer.met, namens: invoer.namens, datum }),
    alsNiet(leeg(invoer.reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
  ])
}
