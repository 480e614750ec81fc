import { einddatum } from '../../wet/termijnen.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { RedenNietBetrekken } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

export interface BetrekClientNiet {
  readonly betrokkeneId: string
  readonly waarom: RedenNietBetrekken
  readonly motivering: string
  /** The day on which it is looked at again. */
  readonly herzienOp: string
}

const artikel = 'client-betrekken'

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], artikel),
  alsNiet(!zonderVerzoekVanClient(feiten), 'alleen-zonder-verzoek', 'samenspraak'),
]

/** What stands in the way of `betrek-client-niet` before anything is typed: for the panel. */
export const voorafBetrekClientNiet: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/**
 * Leaves a client out for now, because involving him would not benefit the onderzoek: with a motive, and a day on which it
 * is looked at again (2.3a.4 lid 3, N-2.3a.4-3-betr). Eigen invulling: that day is at most four weeks away.
 */
export const toetsBetrekClientNiet: Toets<BetrekClientNiet> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, motivering, herzienOp } = invoer
  const uiterlijk = einddatum('niet-betrekken-herzien', vandaag)
  return beoordeel(
    artikel,
    vandaag,
    [
      ...basis(feiten),
      bekend(feiten, betrokkeneId, artikel),
      alsNiet(!isClient(feiten, betrokkeneId), 'niet-betrekken-alleen-client', artikel),
      alsNiet(leeg(motivering), 'niet-betrekken-zonder-motivering', artikel),
      alsNiet(herzienOp <= vandaag, 'herziening-niet-later', artikel),
      alsNiet(herzienOp > uiterlijk.datum, 'herziening-te-laat', artikel, { datum: uiterlijk.datum }),
    ],
    [uiterlijk.rij],
  )
}
