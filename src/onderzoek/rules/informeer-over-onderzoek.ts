import { bekend, laatste } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import type { TolkBijInformeren } from './gebeurtenissen-informeren.ts'
import { nietGewezenOp } from './gewezen-op.ts'
import { isGezinslidOp } from './gezin.ts'
import { isClient } from './is-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

export interface InformeerOverOnderzoek {
  readonly betrokkeneId: string
  readonly tolk: TolkBijInformeren
  /** Free client support was pointed out at the same time. */
  readonly ondersteuning: boolean
  readonly datum: string
}

const artikel = 'client-betrekken'

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['eerste-contact', 'loopt', 'afgerond', 'ingetrokken'], artikel),
  alsNiet(!zonderVerzoekVanClient(feiten), 'alleen-zonder-verzoek', artikel),
]

/** Whether the law wants him told that there is an onderzoek nobody asked for: the clients and the gezinsleden (2.3a.4 lid 3). */
export const moetVanOnderzoekWeten = (feiten: Feiten, { id, hoedanigheid }: BetrokkeneFeit): boolean =>
  zonderVerzoekVanClient(feiten) &&
  (isClient(feiten, id) || (hoedanigheid === 'gezinslid' && isGezinslidOp(feiten, id, feiten.peildag)))

/**
 * The clients and the gezinsleden who were not told yet that there is an onderzoek (2.3a.4 lid 3, N-2.3a.4-3). Representatives
 * and mantelzorgers are told where needed: that is for the toeleider to see.
 */
export const nietGeinformeerd = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter(
    (wie) =>
      moetVanOnderzoekWeten(feiten, wie) &&
      laatste(feiten, ['over-onderzoek-geinformeerd'], wie.id) === undefined,
  )

/** What stands in the way of `informeer-over-onderzoek` before anything is typed: for the panel. */
export const voorafInformeerOverOnderzoek: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, basis(feiten))

/**
 * Tells somebody that an onderzoek is carried out, in words he understands, and points out free client support with it
 * (2.3a.4 lid 3; N-2.3a.4-3, N-2.3a.4-co).
 */
export const toetsInformeerOverOnderzoek: Toets<InformeerOverOnderzoek> = (invoer, feiten, vandaag) => {
  const wie = feiten.betrokkenen.filter(({ id }) => id === invoer.betrokkeneId)
  const weet = nietGewezenOp(feiten, 'gewezen-op-clientondersteuning', wie).length === 0
  return beoordeel(artikel, vandaag, [
    ...basis(feiten),
    nietInToekomst(invoer.datum, vandaag),
    bekend(feiten, invoer.betrokkeneId, artikel),
    alsNiet(!invoer.ondersteuning && !weet, 'clientondersteuning-niet-gewezen', 'clientondersteuning'),
  ])
}
