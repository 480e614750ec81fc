import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { type Thema, themaNamen, themas } from '../../wet/themas.ts'
import { zakenVanThemas } from '../../wet/vertegenwoordiging.ts'
import { redenenAanwezig } from './aanwezig-bij-samenspraak.ts'
import { betrokkeneMet } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { clienten, isClient } from './is-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { geslotenThemas, nietOverNu } from './reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, leeg, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface StelReikwijdteVast {
  readonly binnen: readonly Thema[]
  /** What the client does not want, or said does not play. */
  readonly gesloten: readonly Thema[]
  /** With whom it was agreed: ids of betrokkenen. */
  readonly met: readonly string[]
  /** Ids of the representations in which somebody spoke who represents several people. */
  readonly namens?: readonly string[] | undefined
  readonly gevolgenUitgelegd: boolean
  /** The client asked to open a theme that was closed before. */
  readonly heropendOpWens: boolean
  /** Why a theme that the client closed is part of it all the same: only where nobody asked for the onderzoek. */
  readonly waaromTochOpen?: string | undefined
  /** Why these are serious problems for which a solution is sought: asked where nobody asked for the onderzoek. */
  readonly waaromErnstig?: string | undefined
  readonly datum: string
  /** How old each client was on that day, by id; who is not in it counts as an adult. */
  readonly leeftijden?: ReadonlyMap<string, Leeftijdsgroep> | undefined
  /** The themes that are not about everybody: about whom not. */
  readonly nietOver?: readonly NietOver[]
  /** The questions of the onderzoek, each of a theme, and when it is about one person: about whom. */
  readonly vragen?: readonly { readonly thema: Thema; readonly overId?: string | undefined }[]
  /** Chosen parties that are not on the list for an onderzoek. */
  readonly buitenLijst?: readonly string[]
}

/** A theme that is not about one person. */
export interface NietOver {
  readonly betrokkeneId: string
  readonly thema: Thema
}

const zelfde =
  (een: NietOver) =>
  (ander: { readonly betrokkeneId: string | null; readonly thema: Thema }): boolean =>
    een.betrokkeneId === ander.betrokkeneId && een.thema === ander.thema

const namen = (lijst: readonly Thema[]) => lijst.map((thema) => themas[thema].naam).join(', ')

/** Of whom a theme becomes part again that he had closed for himself: it is agreed, and he is no longer left out. */
export const weerOver = (
  { binnen, nietOver = [] }: Pick<StelReikwijdteVast, 'binnen' | 'nietOver'>,
  feiten: Feiten,
) =>
  nietOverNu(feiten).filter(
    (oud) => binnen.includes(oud.thema) && !nietOver.some((nieuw) => zelfde(nieuw)(oud)),
  )

/** Themes that are agreed and yet about no client at all. */
const overNiemand = ({ binnen, nietOver = [] }: StelReikwijdteVast, feiten: Feiten): readonly Thema[] => {
  const mensen = clienten(feiten)
  return binnen.filter(
    (thema) =>
      mensen.length > 0 && mensen.every(({ id }) => nietOver.some(zelfde({ betrokkeneId: id, thema }))),
  )
}

/** A question must be of a theme that is agreed, and about a client that this theme is about. */
const vraagBuiten = ({ binnen, nietOver = [], vragen = [] }: StelReikwijdteVast, feiten: Feiten): boolean =>
  vragen.some(
    ({ thema, overId }) =>
      !binnen.includes(thema) ||
      (overId !== undefined &&
        (!isClient(feiten, overId) || nietOver.some(zelfde({ betrokkeneId: overId, thema })))),
  )

const beperkt = ({ gesloten, nietOver = [] }: StelReikwijdteVast, feiten: Feiten): boolean =>
  gesloten.length > 0 || nietOver.some((een) => !nietOverNu(feiten).some(zelfde(een)))

const heropend = (invoer: StelReikwijdteVast, feiten: Feiten): Reden | undefined => {
  const weerOpen = themaNamen.filter(
    (thema) =>
      invoer.binnen.includes(thema) &&
      (geslotenThemas(feiten).includes(thema) || weerOver(invoer, feiten).some((een) => een.thema === thema)),
  )
  const mag = invoer.heropendOpWens || (zonderVerzoekVanClient(feiten) && !leeg(invoer.waaromTochOpen))
  return alsNiet(weerOpen.length > 0 && !mag, 'thema-heropend-zonder-wens', 'reikwijdte', {
    themas: namen(weerOpen),
  })
}

/** What stands in the way of `stel-reikwijdte-vast` before anything is typed: for the panel. */
export const voorafStelReikwijdteVast: Vooraf = (feiten, vandaag) =>
  beoordeel('reikwijdte', vandaag, [inStaat(feiten, ['loopt'], 'reikwijdte')])

/**
 * Agrees the reikwijdte in samenspraak: the client's wish decides (N-2.3a.1-4-rw, N-2.3a.1-4-ovt). Where nobody asked for the
 * onderzoek it is limited to the serious problems for which a solution is sought, and a motive of the college can stand in
 * the place of that wish (N-2.3a.4-2-rw).
 */
export const toetsStelReikwijdteVast: Toets<StelReikwijdteVast> = (invoer, feiten, vandaag) => {
  const over = overNiemand(invoer, feiten)
  const dubbel = invoer.binnen.filter((thema) => invoer.gesloten.includes(thema) || over.includes(thema))
  const genoemd = [...invoer.met, ...(invoer.nietOver ?? []).map(({ betrokkeneId }) => betrokkeneId)]
  return beoordeel('reikwijdte', vandaag, [
    inStaat(feiten, ['loopt'], 'reikwijdte'),
    nietInToekomst(invoer.datum, vandaag),
    alsNiet(invoer.binnen.length === 0, 'reikwijdte-leeg', 'reikwijdte'),
    alsNiet(dubbel.length > 0, 'thema-open-en-gesloten', 'reikwijdte', { themas: namen(dubbel) }),
    alsNiet(
      genoemd.some((id) => betrokkeneMet(feiten, id) === undefined),
      'onbekende-betrokkene',
      'samenspraak',
    ),
    ...redenenAanwezig({ ...invoer, zaken: zakenVanThemas([...invoer.binnen, ...invoer.gesloten]) }, feiten),
    alsNiet(beperkt(invoer, feiten) && !invoer.gevolgenUitgelegd, 'gevolgen-niet-uitgelegd', 'reikwijdte'),
    alsNiet((invoer.buitenLijst ?? []).length > 0, 'partij-niet-op-lijst', 'partijenlijst'),
    alsNiet(vraagBuiten(invoer, feiten), 'vraag-buiten-reikwijdte', 'reikwijdte'),
    heropend(invoer, feiten),
    alsNiet(
      zonderVerzoekVanClient(feiten) && leeg(invoer.waaromErnstig),
      'reikwijdte-niet-ernstig',
      'reikwijdte-ernstige-problemen',
    ),
  ])
}
