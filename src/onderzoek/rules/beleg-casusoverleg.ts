import {
  belegmits,
  lopendeOverleggen,
  redenenTegenBeleggen,
  redenenTegenPartijen,
  type TeBeleggen,
  type TeNodigen,
  type UitTeNodigen,
  vanRechtswege,
} from '../../wet/casusoverleg.ts'
import { geldtOp } from '../../wet/geldt-op.ts'
import { isOverleden } from '../../wet/overleden.ts'
import { raaktThema } from '../../wet/themas.ts'
import type { PartijFeiten } from './aan-wie.ts'
import { nietBetrokken } from './betrekken.ts'
import type { Feiten } from './feiten.ts'
import { isGezinslidNu } from './gezin.ts'
import { clienten, isClient } from './is-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { heeftReikwijdte, isPartijAfgesproken, themasBinnen } from './reikwijdte.ts'
import { beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** What is convened here: also what the client thought of it, with whom it is planned (2.3a.1 lid 7 onder b). */
export interface BelegOverleg extends TeBeleggen {
  readonly samenspraak?: string | undefined
  /** The parties of the register as the rules know them. */
  readonly bekend: readonly PartijFeiten[]
}

/** Who can be invited: the clients, and who speaks for them on that day. */
export const teNodigen = (feiten: Feiten, dag: string): readonly TeNodigen[] => {
  const wie = clienten(feiten).map(({ id }) => id)
  const banden = feiten.vertegenwoordigingen.filter(
    (band) =>
      wie.includes(band.voorId) &&
      geldtOp(band, dag) &&
      !isOverleden(feiten, band.betrokkeneId, feiten.peildag),
  )
  const sprekers = [...new Set(banden.map(({ betrokkeneId }) => betrokkeneId))].filter(
    (id) => !wie.includes(id),
  )
  return [
    ...wie.map((id) => ({ id, als: 'client' as const, voor: [id] })),
    ...sprekers.map((id) => ({
      ...{ id, als: 'vertegenwoordiger' as const },
      voor: banden.filter(({ betrokkeneId }) => betrokkeneId === id).map(({ voorId }) => voorId),
    })),
  ]
}

/** Of whom a conference can be: the clients and their gezinsleden who live; nobody else around them (5.4.3 lid 1, explanation; N-5.4.3-1-vw). */
export const mensenVoorOverleg = (feiten: Feiten): readonly string[] =>
  feiten.betrokkenen
    .map(({ id }) => id)
    .filter((id) => isClient(feiten, id) || isGezinslidNu(feiten, id))
    .filter((id) => !isOverleden(feiten, id, feiten.peildag))

/** Before input: the onderzoek runs, and on request of the client there is a reikwijdte (2.3a.1 lid 7 onder b, 2.3a.4 lid 4). */
const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], 'casusoverleg'),
  zonderVerzoekVanClient(feiten) ? undefined : heeftReikwijdte(feiten),
]

/** What stands in the way of convening before anything is typed: for the panel. */
export const voorafBelegCasusoverleg: Vooraf = (feiten, vandaag) =>
  beoordeel('casusoverleg', vandaag, basis(feiten))

/** Whether a party can contribute within what was agreed with the client: by its domain, and as one he agreed to (N-5.4.3-1-rwk). */
const binnenReikwijdte = (feiten: Feiten, partij: PartijFeiten): boolean =>
  zonderVerzoekVanClient(feiten) ||
  (isPartijAfgesproken(feiten, partij) &&
    themasBinnen(feiten).some((thema) => raaktThema(partij.domein, thema)))

/** The reasons against inviting these parties: only who stands on the list, and on 2.3a.1 within the reikwijdte (N-5.4.3-1-amv, N-5.4.3-1-rwk). */
const tegenPartijen = (ids: readonly string[], bekend: readonly PartijFeiten[], feiten: Feiten): Redenen => {
  const genodigd = bekend.filter(({ id }) => ids.includes(id))
  return [
    belegmits(
      genodigd.every(({ opLijst }) => opLijst),
      'overleg-partij-niet-op-lijst',
    ),
    belegmits(
      genodigd.every((partij) => binnenReikwijdte(feiten, partij)),
      'overleg-partij-buiten-reikwijdte',
    ),
  ]
}

/** Who is left out of the onderzoek for now is not invited to it either: with a motive (2.3a.4 lid 3). */
const laatBuiten = ({ betrokkenen, nietGenodigd, datum }: BelegOverleg, feiten: Feiten) =>
  belegmits(
    vanRechtswege(betrokkenen, teNodigen(feiten, datum))
      .filter(({ id }) => nietBetrokken(feiten, id) !== undefined)
      .every(({ id }) => nietGenodigd.some(({ betrokkeneId }) => betrokkeneId === id)),
    'overleg-nu-niet-betrokken',
  )

/**
 * Convenes a conference: only parties on the list; on 2.3a.1 only within the reikwijdte and planned with the client, on 2.3a.4 always with the
 * party that asked (5.4.3 lid 1; N-2.3a.1-7b, N-5.4.3-1, N-5.4.3-1-amv, N-5.4.3-1-rwk, N-5.4.3-1-vrz, N-5.4.3-1-clt).
 */
export const toetsBelegCasusoverleg: Toets<BelegOverleg> = (invoer, feiten, vandaag) => {
  const ids = invoer.partijen.map(({ partijId }) => partijId)
  const { verzoekendePartij } = feiten.dossier
  return beoordeel('casusoverleg', vandaag, [
    ...basis(feiten),
    ...redenenTegenBeleggen(
      invoer,
      {
        mensen: mensenVoorOverleg(feiten),
        teNodigen: teNodigen(feiten, invoer.datum),
        bekend: invoer.bekend.map(({ id }) => id),
      },
      vandaag,
    ),
    ...tegenPartijen(ids, invoer.bekend, feiten),
    belegmits(verzoekendePartij === null || ids.includes(verzoekendePartij), 'overleg-zonder-verzoeker'),
    belegmits(zonderVerzoekVanClient(feiten) || !leeg(invoer.samenspraak), 'overleg-zonder-samenspraak'),
    laatBuiten(invoer, feiten),
  ])
}

/** What stands in the way of inviting one more party before anything is typed: a conference waits. */
export const voorafNodigPartijUit: Vooraf = (feiten, vandaag) =>
  beoordeel('casusoverleg', vandaag, [
    ...basis(feiten),
    belegmits(lopendeOverleggen(feiten.overleggen).length > 0, 'geen-overleg-belegd'),
  ])

/** Invites one more party: as strict as when it was convened (5.4.3 lid 1). */
export const toetsNodigPartijUit: Toets<UitTeNodigen & { readonly bekend: readonly PartijFeiten[] }> = (
  invoer,
  feiten,
  vandaag,
) =>
  beoordeel('casusoverleg', vandaag, [
    ...basis(feiten),
    belegmits(
      lopendeOverleggen(feiten.overleggen).some(({ id }) => id === invoer.overlegId),
      'geen-overleg-belegd',
    ),
    ...redenenTegenPartijen(
      [invoer],
      invoer.bekend.map(({ id }) => id),
    ),
    ...tegenPartijen([invoer.partijId], invoer.bekend, feiten),
  ])
