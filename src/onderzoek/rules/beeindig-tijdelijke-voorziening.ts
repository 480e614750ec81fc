import { isOverleden } from '../../wet/overleden.ts'
import type { Feiten } from './feiten.ts'
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
import { lopendeVoorzieningen, spoedKanIn, voorzieningMet } from './voorziening.ts'

/** Why a temporary provision ends: a decision takes its place, it is not needed any more, its last day has passed, or he died. */
export const eindredenenVoorziening = [
  'definitief-besluit',
  'niet-meer-nodig',
  'client-stopt',
  'laatste-dag',
  'overleden',
] as const

/** Whether it ends without a decision: by its own last day, or because whom it was for died. */
export const eindigtVanzelf = (reden: BeeindigVoorziening['reden']): boolean =>
  reden === 'laatste-dag' || reden === 'overleden'

export interface BeeindigVoorziening {
  readonly voorzieningId: string
  readonly reden: (typeof eindredenenVoorziening)[number]
  readonly eindeOp: string
  readonly motivering: string
  readonly namensCollege: boolean
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, spoedKanIn, 'spoed'),
  alsNiet(lopendeVoorzieningen(feiten).length === 0, 'geen-tijdelijke-voorziening', 'spoed'),
]

/** What stands in the way of `beeindig-tijdelijke-voorziening` before anything is typed: for the panel. */
export const voorafBeeindigTijdelijkeVoorziening: Vooraf = (feiten, vandaag) =>
  beoordeel('spoed', vandaag, basis(feiten))

/**
 * Ends a temporary provision by a motivated decision, today at the earliest, or records that its last day has passed: taking
 * back days that were already given is another decision, which 2.3.3 does not know (N-2.3.3, N-Awb-3.2). Of who died it ended
 * by itself, without a decision or a letter.
 */
export const toetsBeeindigTijdelijkeVoorziening: Toets<BeeindigVoorziening> = (invoer, feiten, vandaag) => {
  const feit = voorzieningMet(feiten, invoer.voorzieningId)
  const { reden, eindeOp, motivering, namensCollege } = invoer
  const vanzelf = eindigtVanzelf(reden)
  const dood = feit !== undefined && isOverleden(feiten, feit.betrokkeneId, vandaag)
  const buiten = feit?.vanaf != null && feit.tot != null && (eindeOp < feit.vanaf || eindeOp > feit.tot)
  return beoordeel('spoed', vandaag, [
    inStaat(feiten, spoedKanIn, 'spoed'),
    alsNiet(feit === undefined, 'onbekende-spoed', 'spoed'),
    alsNiet(feit !== undefined && feit.staat !== 'verstrekt', 'spoed-loopt-niet', 'spoed'),
    vanzelf ? nietInToekomst(eindeOp, vandaag) : undefined,
    alsNiet(
      buiten || (reden === 'laatste-dag' ? eindeOp !== feit?.tot : !vanzelf && eindeOp < vandaag),
      'spoed-dagen-kloppen-niet',
      'avg-juistheid',
    ),
    alsNiet(
      feit !== undefined && dood !== (reden === 'overleden'),
      'spoed-einde-na-overlijden',
      'avg-juistheid',
    ),
    alsNiet(!vanzelf && !namensCollege, 'spoed-niet-namens-college', 'mandaat'),
    alsNiet(leeg(motivering), 'spoed-niet-gemotiveerd', 'zorgvuldigheid'),
  ])
}
