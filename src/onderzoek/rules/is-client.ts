import type { ClientGrond } from '../../wet/begrippen.ts'
import { isOverleden } from '../../wet/overleden.ts'
import { betrokkeneMet, laatste } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { doetMeeAlsVerzoeker, kringVan, zeiJa } from './meedoenden.ts'
import { zonderVerzoekVanClient } from './procedure.ts'

/** Client, on which ground and since when; or not. There is no client without a ground. */
export type ClientStatus =
  | { readonly client: true; readonly grond: ClientGrond; readonly sinds: string }
  | { readonly client: false }

const geenClient: ClientStatus = { client: false }

const grondVan = (feiten: Feiten): ClientGrond =>
  zonderVerzoekVanClient(feiten) ? 'onderzoek-op-verzoek-van-partij' : 'onderzoek-op-verzoek'

/**
 * The verzoeker: from the start of the onderzoek, not from the request (N-1.1.1-clt-2); without a request of his own because
 * the onderzoek is carried out for him (N-1.1.1-clt-4). Until he stops.
 */
const alsVerzoeker = (feiten: Feiten): ClientStatus =>
  feiten.dossier.gestartOp === null
    ? geenClient
    : { client: true, grond: grondVan(feiten), sinds: feiten.dossier.gestartOp }

/** A gezinslid: from agreement (N-1.1.1-clt-3); a later refusal ends it, and so does no longer being gezinslid. */
const alsGezinslid = (feiten: Feiten, id: string): ClientStatus => {
  const antwoord = laatste(feiten, ['gezinslid-stemt-in'], id)
  return antwoord !== undefined && zeiJa(feiten, id) && kringVan(feiten, feiten.peildag).has(id)
    ? { client: true, grond: 'gezinslid-stemt-in', sinds: antwoord.datum }
    : geenClient
}

/**
 * Whether a betrokkene is client in this onderzoek (1.1.1, N-1.1.1-clt-1 to N-1.1.1-clt-5), derived and never stored.
 * The grounds outside an onderzoek (support that runs, a coördinator) belong to other compartments. After the end of
 * the onderzoek the status stays for the outcome and the agreement; who stopped or died is not client any more, and after withdrawal
 * nobody is.
 */
export const clientStatus = (feiten: Feiten, betrokkeneId: string): ClientStatus => {
  const betrokkene = betrokkeneMet(feiten, betrokkeneId)
  const onderzocht = feiten.dossier.staat === 'loopt' || feiten.dossier.staat === 'afgerond'
  if (!betrokkene || !onderzocht || isOverleden(feiten, betrokkeneId, feiten.peildag)) return geenClient
  return doetMeeAlsVerzoeker(feiten, betrokkeneId) ? alsVerzoeker(feiten) : alsGezinslid(feiten, betrokkeneId)
}

/** Whether a betrokkene is client. */
export const isClient = (feiten: Feiten, betrokkeneId: string): boolean =>
  clientStatus(feiten, betrokkeneId).client

/** Who can be named as the one who died: a client, or of whom that was recorded already. */
export const kanOverledenZijn = (feiten: Feiten, id: string): boolean =>
  isClient(feiten, id) || isOverleden(feiten, id, feiten.peildag)

/** Everybody who is client in this onderzoek. */
export const clienten = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter(({ id }) => isClient(feiten, id))
