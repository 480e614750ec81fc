import { laatste } from './betrokkene.ts'
import { eigenRegieNu } from './eigen-regie.ts'
import type { Feiten } from './feiten.ts'
import type { EigenRegieIntrekking } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { vertegenwoordigden } from './vertegenwoordiging.ts'

/** Who takes the statement back, why and when: one of the clients, or who represents one. */
export interface TrekEigenRegieIn {
  readonly betrokkeneId: string
  readonly reden: EigenRegieIntrekking
  readonly datum: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond'], 'eigen-regie'),
  alsNiet(
    !['verklaard', 'aannemelijk'].includes(eigenRegieNu(feiten)),
    'geen-eigen-regie-verklaard',
    'eigen-regie',
  ),
]

/** What stands in the way of `trek-eigen-regie-in` before anything is typed: for the panel. */
export const voorafTrekEigenRegieIn: Vooraf = (feiten, vandaag) =>
  beoordeel('eigen-regie', vandaag, basis(feiten))

/** A client takes it back as long as the onderzoek is kept: the statement was joint, so one is enough (N-2.3a.3-2). */
export const toetsTrekEigenRegieIn: Toets<TrekEigenRegieIn> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, datum } = invoer
  const namens = vertegenwoordigden(feiten, betrokkeneId, datum)
  const spreekt = isClient(feiten, betrokkeneId) || namens.some((id) => isClient(feiten, id))
  const verklaard = laatste(feiten, ['eigen-regie-verklaard'])
  return beoordeel('eigen-regie', vandaag, [
    ...basis(feiten),
    alsNiet(!spreekt, 'eigen-regie-verklaart-client', 'eigen-regie'),
    alsNiet(verklaard !== undefined && datum < verklaard.datum, 'antwoord-voor-vraag', 'avg-juistheid'),
    nietInToekomst(datum, vandaag),
  ])
}
