import { einddatum } from '../../wet/termijnen.ts'
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

/**
 * What the college judged plausible can be taken back for six weeks; after that the way back is a new request (2.3a.1 lid 2,
 * N-2.3a.1-2-her). Eigen invulling: the six weeks, so that an old conclusion is not carried out years later.
 */
const nogTerugTeNemen = (feiten: Feiten, vandaag: string): boolean => {
  const oordeel = laatste(feiten, ['eigen-regie-beoordeeld'])
  if (eigenRegieNu(feiten) !== 'aannemelijk' || !oordeel) return true
  return vandaag <= einddatum('eigen-regie-terugnemen', oordeel.datum).datum
}

const basis = (feiten: Feiten, vandaag: string): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond'], 'eigen-regie'),
  alsNiet(
    !['verklaard', 'aannemelijk'].includes(eigenRegieNu(feiten)),
    'geen-eigen-regie-verklaard',
    'eigen-regie',
  ),
  alsNiet(!nogTerugTeNemen(feiten, vandaag), 'eigen-regie-nieuw-verzoek', 'onderzoek-bij-lopende-dienst'),
]

/** What stands in the way of `trek-eigen-regie-in` before anything is typed: for the panel. */
export const voorafTrekEigenRegieIn: Vooraf = (feiten, vandaag) =>
  beoordeel('eigen-regie', vandaag, basis(feiten, vandaag))

/** A client takes it back: the statement was joint, so one is enough (N-2.3a.3-2). */
export const toetsTrekEigenRegieIn: Toets<TrekEigenRegieIn> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, datum } = invoer
  const namens = vertegenwoordigden(feiten, betrokkeneId, datum)
  const spreekt = isClient(feiten, betrokkeneId) || namens.some((id) => isClient(feiten, id))
  const verklaard = laatste(feiten, ['eigen-regie-verklaard'])
  return beoordeel('eigen-regie', vandaag, [
    ...basis(feiten, vandaag),
    alsNiet(!spreekt, 'eigen-regie-verklaart-client', 'eigen-regie'),
    alsNiet(verklaard !== undefined && datum < verklaard.datum, 'antwoord-voor-vraag', 'avg-juistheid'),
    nietInToekomst(datum, vandaag),
  ])
}
