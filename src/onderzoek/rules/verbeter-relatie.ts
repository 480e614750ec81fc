import type { Gezinsrelatie } from '../../wet/gezinsrelaties.ts'
import type { Feiten, GezinsbandFeit } from './feiten.ts'
import { gezinsbandenVan, naarDezelfde } from './gezin.ts'
import { redenJeugdige } from './jeugdige.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  leeg,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

export interface VerbeterRelatie {
  readonly bandId: string
  readonly relatie?: Gezinsrelatie | undefined
  readonly sinds?: string | undefined
  readonly reden: string
  /** Of who stands so; null or absent: unknown, then his age is not tested. */
  readonly geboortedatum?: string | null | undefined
}

const mag = ['eerste-contact', 'loopt', 'afgerond'] as const

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, mag, 'avg-juistheid'),
  alsNiet(feiten.gezinsbanden.length === 0, 'geen-relatie-om-te-verbeteren', 'avg-juistheid'),
]

/** What stands in the way of `verbeter-relatie` before anything is typed: for the panel. */
export const voorafVerbeterRelatie: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

/** The relation that ended when this one began: it ends on another day when this one begins on another day. */
export const vorigeVan = (feiten: Feiten, band: GezinsbandFeit): GezinsbandFeit | undefined =>
  gezinsbandenVan(feiten, band.betrokkeneId).find(
    (een) => een.id !== band.id && naarDezelfde(een, band) && een.tot !== null && een.tot === band.sinds,
  )

const opDag = (sinds: string, band: GezinsbandFeit, feiten: Feiten): Redenen => {
  const vorige = vorigeVan(feiten, band)
  const eerder = gezinsbandenVan(feiten, band.betrokkeneId).filter(
    (een) => een.id !== band.id && naarDezelfde(een, band) && (een.sinds ?? '') < (band.sinds ?? ''),
  )
  const grenzen = eerder
    .map((een) => (een.id === vorige?.id ? (een.sinds ?? '') : (een.tot ?? '')))
    .toSorted()
  const grens = grenzen.at(-1) ?? ''
  return [
    alsNiet(grens !== '' && sinds <= grens, 'relatie-voor-vorige', 'avg-juistheid', { datum: grens }),
    alsNiet(band.tot !== null && sinds >= band.tot, 'einde-voor-begin', 'avg-juistheid'),
  ]
}

/** Mends how somebody stands to the client, or since when (N-AVG-5-1d, N-AVG-16, N-1.1.1-gz-hh). */
export const toetsVerbeterRelatie: Toets<VerbeterRelatie> = (invoer, feiten, vandaag) => {
  const { bandId, relatie, sinds, reden, geboortedatum } = invoer
  const band = feiten.gezinsbanden.find(({ id }) => id === bandId)
  const niets =
    (relatie === undefined || relatie === band?.relatie) && (sinds === undefined || sinds === band?.sinds)
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(band === undefined, 'onbekende-relatie', 'avg-juistheid'),
    alsNiet(band !== undefined && niets, 'niets-veranderd', 'avg-rectificatie'),
    alsNiet(leeg(reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
    band &&
      redenJeugdige(
        { ...band, relatie, sinds: sinds ?? band.sinds ?? undefined, geboortedatum },
        feiten,
        vandaag,
      ),
    ...(sinds !== undefined && band ? [nietInToekomst(sinds, vandaag), ...opDag(sinds, band, feiten)] : []),
  ])
}

/** The facts once it is mended. */
export const metVerbeterdeRelatie = (
  invoer: VerbeterRelatie,
  oud: GezinsbandFeit,
  feiten: Feiten,
): Feiten => {
  const { rij, vorige } = verbeterdeRelatie(invoer, oud, feiten)
  const nieuw = (band: GezinsbandFeit): GezinsbandFeit => {
    if (band.id === rij.id) return rij
    return vorige && band.id === vorige.id ? vorige : band
  }
  return { ...feiten, gezinsbanden: feiten.gezinsbanden.map(nieuw) }
}

/** The relation as it will stand, and the former one when that now ends on another day. */
export const verbeterdeRelatie = (
  { relatie, sinds }: VerbeterRelatie,
  oud: GezinsbandFeit,
  feiten: Feiten,
): { readonly rij: GezinsbandFeit; readonly vorige: GezinsbandFeit | undefined } => {
  const rij = { ...oud, relatie: relatie ?? oud.relatie, sinds: sinds ?? oud.sinds }
  const vorige = rij.sinds === oud.sinds ? undefined : vorigeVan(feiten, oud)
  return { rij, vorige: vorige && { ...vorige, tot: rij.sinds } }
}
