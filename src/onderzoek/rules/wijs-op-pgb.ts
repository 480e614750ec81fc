import { zolangNietBetrokken } from './betrekken.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { isClient } from './is-client.ts'
import { komtBudgetInBeeld } from './pgb.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

export interface WijsOpPgb {
  readonly betrokkeneId: string
  readonly datum: string
  /** What choosing a budget asks and means was told in words the client understands (2.3.2 lid 6). */
  readonly gevolgenUitgelegd: boolean
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, zolangNietBetrokken(feiten, ['loopt']), 'persoonsgebonden-budget'),
  alsNiet(!komtBudgetInBeeld(feiten), 'geen-budget-in-beeld', 'persoonsgebonden-budget'),
]

/** What stands in the way of `wijs-op-pgb` before anything is typed: for the panel. */
export const voorafWijsOpPgb: Vooraf = (feiten, vandaag) =>
  beoordeel('persoonsgebonden-budget', vandaag, basis(feiten))

/**
 * Points out the persoonsgebonden budget and what it means, to a client, only where a service of the Wmo 2015 or the
 * Jeugdwet is considered (N-2.3.2-6, N-2.3a.1-5-pgb).
 */
export const toetsWijsOpPgb: Toets<WijsOpPgb> = (
  { betrokkeneId, datum, gevolgenUitgelegd },
  feiten,
  vandaag,
) => {
  const vreemde = bekend(feiten, betrokkeneId, 'persoonsgebonden-budget')
  return beoordeel('persoonsgebonden-budget', vandaag, [
    ...basis(feiten),
    nietInToekomst(datum, vandaag),
    vreemde,
    alsNiet(!vreemde && !isClient(feiten, betrokkeneId), 'budget-alleen-client', 'begrip-client'),
    alsNiet(!gevolgenUitgelegd, 'budget-niet-uitgelegd', 'persoonsgebonden-budget'),
  ])
}
