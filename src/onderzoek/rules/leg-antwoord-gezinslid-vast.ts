import { bekend, laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { Antwoord } from './gebeurtenissen.ts'
import { isGezinslidOp } from './gezin.ts'
import { isClient } from './is-client.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface AntwoordGezinslid {
  readonly betrokkeneId: string
  readonly antwoord: Antwoord
  readonly datum: string
}

/** What his answer comes after: the question; who stopped as client may come back of his own accord. */
const gevraagd = (feiten: Feiten, id: string) => laatste(feiten, ['gezinslid-gevraagd', 'client-gestopt'], id)

/** What stands in the way of `leg-antwoord-gezinslid-vast` before anything is typed: for the panel. */
export const voorafLegAntwoordGezinslidVast: Vooraf = (feiten, vandaag) =>
  beoordeel('gezinslid-vragen', vandaag, [
    inStaat(feiten, ['loopt'], 'gezinslid-vragen'),
    alsNiet(
      feiten.betrokkenen.every(({ id }) => gevraagd(feiten, id) === undefined),
      'gezinslid-niet-gevraagd',
      'gezinslid-vragen',
    ),
  ])

/**
 * Records whether a gezinslid takes part (N-1.1.1-clt-3): client from agreement; a refusal, also a later one, ends it.
 * He must be gezinslid on the day of his yes (N-1.1.1-gz-hh). Agreement recorded twice is refused, a change of mind is not.
 */
export const toetsLegAntwoordGezinslidVast: Toets<AntwoordGezinslid> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, antwoord, datum } = invoer
  const vraag = gevraagd(feiten, betrokkeneId)
  return beoordeel(antwoord === 'stemt-in' ? 'begrip-client' : 'gezinslid-vragen', vandaag, [
    inStaat(feiten, ['loopt'], 'gezinslid-vragen'),
    bekend(feiten, betrokkeneId, 'gezinslid-vragen'),
    alsNiet(vraag === undefined, 'gezinslid-niet-gevraagd', 'gezinslid-vragen'),
    alsNiet(vraag !== undefined && datum < vraag.datum, 'antwoord-voor-vraag', 'avg-juistheid'),
    nietInToekomst(datum, vandaag),
    alsNiet(
      antwoord === 'stemt-in' && vraag !== undefined && !isGezinslidOp(feiten, betrokkeneId, datum),
      'geen-gezinslid-op-die-dag',
      'begrip-gezinslid',
      { datum },
    ),
    alsNiet(antwoord === 'stemt-in' && isClient(feiten, betrokkeneId), 'al-client', 'begrip-client'),
  ])
}
