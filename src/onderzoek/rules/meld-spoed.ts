import { isOverleden } from '../../wet/overleden.ts'
import type { Spoedmelder } from '../../wet/spoed.ts'
import { bekend } from './betrokkene.ts'
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
import { openSpoed, spoedKanIn } from './voorziening.ts'

export interface MeldSpoed {
  readonly betrokkeneId: string
  readonly melder: Spoedmelder
  readonly watNu: string
  readonly waaromNu: string
  readonly datum: string
  readonly gesprokenOp?: string | undefined
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, spoedKanIn, 'spoed'),
  alsNiet(feiten.betrokkenen.length === 0, 'niemand-om-te-wijzen', 'spoed'),
]

/** What stands in the way of `meld-spoed` before anything is typed: for the panel. */
export const voorafMeldSpoed: Vooraf = (feiten, vandaag) => beoordeel('spoed', vandaag, basis(feiten))

/** Records what must be there now and why it cannot wait; no onderzoek is needed for it (N-2.3.3). */
export const toetsMeldSpoed: Toets<MeldSpoed> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, watNu, waaromNu, datum, gesprokenOp } = invoer
  return beoordeel('spoed', vandaag, [
    ...basis(feiten),
    bekend(feiten, betrokkeneId, 'spoed'),
    alsNiet(isOverleden(feiten, betrokkeneId, vandaag), 'persoon-overleden', 'avg-juistheid'),
    nietInToekomst(datum, vandaag) ?? nietInToekomst(gesprokenOp ?? datum, vandaag),
    alsNiet(leeg(watNu) || leeg(waaromNu), 'spoed-zonder-uitleg', 'spoed'),
    alsNiet(
      openSpoed(feiten).some((een) => een.betrokkeneId === betrokkeneId),
      'spoed-al-gemeld',
      'spoed',
    ),
  ])
}
