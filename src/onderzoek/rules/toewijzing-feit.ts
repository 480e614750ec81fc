import type { Waarneming } from '../../wet/waarneming.ts'

/** How a case went from hand to hand: out of or into the queue of a team when `van` or `naar` is null. */
export interface ToewijzingFeit {
  readonly soort: Toewijzingssoort
  readonly van: string | null
  readonly naar: string | null
  readonly datum: string
  readonly redenCode: string | null
}

export const toewijzingssoorten = [
  'toegewezen',
  'herverdeeld',
  'genomen',
  'aangenomen',
  'teruggegeven',
] as const
export type Toewijzingssoort = (typeof toewijzingssoorten)[number]

/** Who had the case, and who stood in. */
export interface Verdeelfeiten {
  readonly toewijzingen: readonly ToewijzingFeit[]
  readonly waarnemingen: readonly Waarneming[]
}
