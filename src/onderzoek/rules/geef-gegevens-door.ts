import type { Artikel } from '../../wet/artikelen.ts'
import { isBijzonder } from '../../wet/categorieen.ts'
import { wetVan } from '../../wet/domeinen.ts'
import { type Doorgeefdoel, doorgeefdoel, magWordenDoorgegeven } from '../../wet/doorgeven.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import { geschonden, type Voorwaarde } from '../../wet/voorwaarden.ts'
import { bekend, betrokkeneMet } from './betrokkene.ts'
import { isGegevenBinnen } from './buiten-reikwijdte.ts'
import type { DienstFeit, Feiten, GegevenFeit } from './feiten.ts'
import { zonderGeboortedatum } from './geboren-bekend.ts'
import { isInburgeringsplichtig } from './inburgering.ts'
import { isClient } from './is-client.ts'
import { alleenOmTePassen } from './passende-dienst.ts'
import { alsNiet, beoordeel, eenmaal, inStaat, leeg, type Redenen, type Vooraf } from './toets.ts'

/** One gegeven, and why this service or task cannot do without it. */
export interface DoorTeGeven {
  readonly gegevenId: string
  readonly noodzaak: string
  readonly waaromBijzonder?: string | undefined
}

/** To one receiver, about one client (5.4.4 lid 1). */
export interface Doorgifte {
  readonly betrokkeneId: string
  readonly doel: Doorgeefdoel
  /** Which need the onderzoek showed; only for the burgemeester, and for the Raad why it is asked. */
  readonly nood?: string | undefined
  /** Whether a birth date is known: without it the receiver cannot be sure who is meant (N-5.4.2-5). */
  readonly geborenBekend?: boolean
  readonly gegevens: readonly DoorTeGeven[]
}

const artikel = 'gebruik-na-onderzoek'

/** A reason that giving to the coordinator has too: its sentence stands with those of the aanpak. */
const als = (nietVoldaan: boolean, code: string, bij: Artikel): Reden | undefined =>
  nietVoldaan ? { code, artikel: bij } : undefined

const basis = (feiten: Feiten): Redenen => [inStaat(feiten, ['afgerond'], artikel)]

/** What stands in the way of `geef-gegevens-door` before anything is typed: for the panel. */
export const voorafGeefGegevensDoor: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, [...basis(feiten), als(feiten.gegevens.length === 0, 'niets-gekozen', artikel)])

const dienstenVoor = (
  { diensten }: Feiten,
  betrokkeneId: string,
  doel: Doorgeefdoel,
): readonly DienstFeit[] =>
  diensten.filter(
    (een) =>
      een.betrokkeneId === betrokkeneId &&
      een.soort === 'dienst' &&
      een.staat === 'aanvaard' &&
      wetVan(een.domein) === doorgeefdoel(doel).wet,
  )

const isKind = (feiten: Feiten, betrokkeneId: string, vandaag: string): boolean => {
  const tot = betrokkeneMet(feiten, betrokkeneId)?.jeugdigeTot
  return tot != null && vandaag < tot
}

/** What this purpose asks for is not there (N-5.4.4-1, N-5.4.4-1-bm). */
const eisOntbreekt = ({ betrokkeneId, doel, nood }: Doorgifte, feiten: Feiten, vandaag: string): Redenen => {
  const { eis } = doorgeefdoel(doel)
  return [
    alsNiet(
      eis === 'aanvaarde-dienst' && dienstenVoor(feiten, betrokkeneId, doel).length === 0,
      'doorgeven-zonder-dienst',
      artikel,
    ),
    alsNiet(
      eis === 'inburgeringsplicht' && !isInburgeringsplichtig(feiten, betrokkeneId),
      'doorgeven-zonder-inburgeringsplicht',
      artikel,
    ),
    alsNiet(eis === 'kind' && !isKind(feiten, betrokkeneId, vandaag), 'doorgeven-alleen-over-kind', artikel),
    alsNiet((eis === 'gebleken-nood' || eis === 'kind') && leeg(nood), 'doorgeven-zonder-nood', artikel),
  ]
}

/** Belief and origin only make the service fit for which they were recorded (N-5.4.1-2-rel). */
const pastNietBij = ({ categorie, dienstId }: GegevenFeit, passend: readonly DienstFeit[]): boolean =>
  alleenOmTePassen.includes(categorie) && !passend.some(({ id }) => id === dienstId)

const alGekregen = ({ verstrekkingen }: Feiten, gegevenId: string, aan: string | null): boolean =>
  verstrekkingen.some(
    (een) => een.gegevenId === gegevenId && een.aan === aan && (een.ingetrokkenOp ?? null) === null,
  )

const perGegeven = (
  keuze: DoorTeGeven,
  { betrokkeneId, doel }: Doorgifte,
  feiten: Feiten,
  voorwaarden: readonly Voorwaarde[],
  vandaag: string,
): Redenen => {
  const gegeven = feiten.gegevens.find(({ id }) => id === keuze.gegevenId)
  if (!gegeven) return [als(true, 'gegeven-onbekend', artikel)]
  const { ontvanger } = doorgeefdoel(doel)
  return [
    alsNiet(gegeven.betrokkeneId !== betrokkeneId, 'doorgeven-over-een-ander', artikel),
    als(alGekregen(feiten, gegeven.id, ontvanger), 'gegeven-dubbel', 'zorgvuldigheid'),
    alsNiet(!isGegevenBinnen(feiten, gegeven), 'gegeven-buiten-reikwijdte', 'reikwijdte'),
    alsNiet(
      pastNietBij(gegeven, dienstenVoor(feiten, betrokkeneId, doel)),
      'dienst-past-niet',
      'overtuiging-en-afkomst',
    ),
    als(leeg(keuze.noodzaak), 'gegeven-zonder-reden', 'avg-beginselen'),
    als(
      isBijzonder(gegeven.categorie) && leeg(keuze.waaromBijzonder),
      'bijzonder-gegeven-niet-gemotiveerd',
      'bijzondere-gegevens',
    ),
    // Of the Wpg and the Wjsg neither has a row for this: also where no condition says so.
    alsNiet(gegeven.categorie === 'politie', 'doorgeven-politie', 'verstrekken-politie-en-justitie'),
    ...(ontvanger === null ? [] : geschonden(voorwaarden, ontvanger, vandaag)),
  ]
}

/**
 * Gives gegevens of an onderzoek that ended on for one service, or to the burgemeester for one of two tasks: each with why it is
 * needed, about one client, the conditions of the providers honoured; for nothing else, and never for fraud or enforcement
 * (5.4.4 lid 1; N-5.4.4-1, N-5.4.4-1-bm, N-5.4.4-1-frd, N-1.5-hnd, N-5.4.2-1-vw, N-5.4.2-3).
 */
export const toetsGeefGegevensDoor = (
  invoer: Doorgifte,
  feiten: Feiten,
  voorwaarden: ReadonlyMap<string, readonly Voorwaarde[]>,
  vandaag: string,
): Oordeel => {
  const { betrokkeneId, doel, gegevens } = invoer
  const redenen = gegevens.map(({ noodzaak }) => noodzaak.trim().toLowerCase())
  const ids = new Set(gegevens.map(({ gegevenId }) => gegevenId))
  return beoordeel(artikel, vandaag, [
    ...basis(feiten),
    alsNiet(!magWordenDoorgegeven(doel, vandaag), 'doorgeven-voor-ander-doel', doorgeefdoel(doel).artikel),
    bekend(feiten, betrokkeneId, artikel),
    alsNiet(!isClient(feiten, betrokkeneId), 'doorgeven-alleen-over-client', 'gegevens-gezinslid'),
    zonderGeboortedatum(feiten, invoer),
    ...eisOntbreekt(invoer, feiten, vandaag),
    als(gegevens.length === 0, 'niets-gekozen', artikel),
    als(ids.size < gegevens.length, 'gegeven-dubbel', 'zorgvuldigheid'),
    als(new Set(redenen).size < redenen.length, 'reden-herhaald', 'avg-beginselen'),
    ...eenmaal(
      gegevens.flatMap((keuze) =>
        perGegeven(keuze, invoer, feiten, voorwaarden.get(keuze.gegevenId) ?? [], vandaag),
      ),
    ),
  ])
}
