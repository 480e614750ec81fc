import type { Gezinsrelatie } from '../../wet/gezinsrelaties.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { bekend, betrokkeneMet, isKantoor } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { gezinsbandenVan, gezinsbandNu, naarDezelfde } from './gezin.ts'
import { naarWie, verzoekerVan } from './huishouden.ts'
import { redenJeugdige } from './jeugdige.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface LegRelatieVast {
  readonly betrokkeneId: string
  /** To whom; absent: to who asked for help. */
  readonly naarId?: string | undefined
  /** How he stands to him from that day; absent: in no way any more. */
  readonly relatie?: Gezinsrelatie | undefined
  /** The first day of it, which is the first day on which the former no longer holds. */
  readonly sinds: string
  /** Of who stands so; null or absent: unknown, then his age is not tested. */
  readonly geboortedatum?: string | null | undefined
}

const mag = ['eerste-contact', 'loopt'] as const

/** What stands in the way of `leg-relatie-vast` before anything is typed: for the panel. */
export const voorafLegRelatieVast: Vooraf = (feiten, vandaag) =>
  beoordeel('begrip-gezinslid', vandaag, [
    inStaat(feiten, mag, 'begrip-gezinslid'),
    alsNiet(
      feiten.betrokkenen.every(({ hoedanigheid }) => hoedanigheid === 'verzoeker'),
      'niemand-met-relatie',
      'begrip-gezinslid',
    ),
  ])

/** The last day on which something changed between the two: what follows comes after that. */
const naVorige = (
  { betrokkeneId, sinds }: LegRelatieVast,
  feiten: Feiten,
  naarId: string | null,
): Reden | undefined => {
  const dagen = gezinsbandenVan(feiten, betrokkeneId)
    .filter((band) => naarDezelfde(band, { naarId }))
    .flatMap((band) => band.tot ?? [])
  const begin = gezinsbandNu(feiten, betrokkeneId, naarId)?.sinds ?? null
  const eind = dagen.toSorted().at(-1) ?? null
  const teVroeg = (begin !== null && sinds <= begin) || (eind !== null && sinds < eind)
  return alsNiet(teVroeg, 'relatie-voor-vorige', 'avg-juistheid', {
    datum: [begin ?? '', eind ?? ''].toSorted().at(-1) ?? '',
  })
}

/**
 * Records that somebody stands otherwise to the client from a day, or left the household: from then on he is gezinslid only
 * on another ground (N-1.1.1-gz-hh to N-1.1.1-gz-vb).
 */
export const toetsLegRelatieVast: Toets<LegRelatieVast> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, relatie, sinds } = invoer
  const naarId = naarWie(feiten, invoer.naarId)
  const nu = gezinsbandNu(feiten, betrokkeneId, naarId)
  return beoordeel('begrip-gezinslid', vandaag, [
    inStaat(feiten, mag, 'begrip-gezinslid'),
    bekend(feiten, betrokkeneId, 'begrip-gezinslid'),
    naarId === null ? undefined : bekend(feiten, naarId, 'begrip-gezinslid'),
    alsNiet(
      betrokkeneId === (naarId ?? verzoekerVan(feiten)) ||
        betrokkeneMet(feiten, betrokkeneId)?.hoedanigheid === 'verzoeker',
      'relatie-met-zichzelf',
      'begrip-gezinslid',
    ),
    alsNiet(
      isKantoor(feiten, betrokkeneId) || (naarId !== null && isKantoor(feiten, naarId)),
      'kantoor-is-geen-mens',
      'begrip-gezinslid',
    ),
    nietInToekomst(sinds, vandaag),
    alsNiet(relatie === undefined && nu === undefined, 'geen-relatie-om-te-eindigen', 'begrip-gezinslid'),
    alsNiet(relatie !== undefined && nu?.relatie === relatie, 'niets-veranderd', 'begrip-gezinslid'),
    naVorige(invoer, feiten, naarId),
    redenJeugdige(invoer, feiten, vandaag),
  ])
}
