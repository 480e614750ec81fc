import type { Domein } from '../../wet/domeinen.ts'
import { moetAntwoorden } from '../../wet/partij-regimes.ts'
import { laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { gezinsleden } from './gezin.ts'
import { isClient } from './is-client.ts'
import { openStukken } from './stuk.ts'
import { openVerzoeken } from './verzoek.ts'

/** Something others have to say first. Never late: it has no term, and a geheimhouder need not answer at all. */
export type WachtOp =
  | {
      readonly soort: 'antwoord-van-partij'
      readonly domein: Domein
      readonly sinds: string
      readonly hoeftNiet: boolean
    }
  | { readonly soort: 'antwoord-van-gezinslid'; readonly sinds: string }
  | { readonly soort: 'stuk-van-client'; readonly sinds: string }
  | { readonly soort: 'antwoord-op-voorstel'; readonly domein: Domein }

const gevraagdeGezinsleden = (feiten: Feiten): readonly WachtOp[] =>
  gezinsleden(feiten).flatMap(({ id }) => {
    const laatst = laatste(feiten, ['gezinslid-gevraagd', 'gezinslid-stemt-in', 'gezinslid-weigert'], id)
    return laatst?.soort === 'gezinslid-gevraagd'
      ? [{ soort: 'antwoord-van-gezinslid', sinds: laatst.datum }]
      : []
  })

/**
 * What this onderzoek waits for: answers of parties (5.4.2, N-5.4.2-1), of gezinsleden who were asked (2.3a.1 lid 3), papers
 * of clients (2.3.2 lid 7) and what clients say to what was proposed (N-2.3a.2-wg). Metadata only; empty before the start and after a withdrawal.
 */
export const wachtOp = (feiten: Feiten): readonly WachtOp[] => {
  const { staat } = feiten.dossier
  const loopt = staat === 'loopt'
  return [
    ...(loopt ? openVerzoeken(feiten) : []).map(
      ({ domein, regime, verzondenOp }): WachtOp => ({
        soort: 'antwoord-van-partij',
        domein,
        sinds: verzondenOp,
        hoeftNiet: !moetAntwoorden(regime),
      }),
    ),
    ...(loopt ? gevraagdeGezinsleden(feiten) : []),
    ...(loopt ? openStukken(feiten) : []).map(
      ({ gevraagdOp }): WachtOp => ({ soort: 'stuk-van-client', sinds: gevraagdOp }),
    ),
    ...(loopt || staat === 'afgerond' ? feiten.diensten : [])
      .filter(
        (dienst) =>
          dienst.soort === 'dienst' &&
          dienst.staat === 'voorgesteld' &&
          isClient(feiten, dienst.betrokkeneId),
      )
      .map(({ domein }): WachtOp => ({ soort: 'antwoord-op-voorstel', domein })),
  ]
}
