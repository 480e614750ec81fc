import type { Artikel } from '../../wet/artikelen.ts'
import type { Domein } from '../../wet/domeinen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { betrokkeneMet, laatste, vanSoort } from './betrokkene.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import { gezinsbandNu } from './gezin.ts'
import { gevraagdOp } from './klokken.ts'
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

/** How the client said it; 'aanvraag' is a separate application. */
export const verklaringswijzen = ['mondeling', 'schriftelijk', 'aanvraag'] as const
export type Verklaringswijze = (typeof verklaringswijzen)[number]

export interface Dienstverklaring {
  readonly dienstId: string
  readonly antwoord: 'aanvaard' | 'geweigerd'
  readonly wijze: Verklaringswijze
  readonly datum: string
  /** The day on which bijstand was applied for; with 'aanvraag' the day itself unless this says another. */
  readonly aangevraagdOp?: string | undefined
  /** Eviction, cut-off or loss of the health insurance is near: debt help is talked about within days (N-Wgs-4). */
  readonly dreiging: boolean
}

const artikelVan = (domein: Domein | undefined): Artikel => {
  if (domein === 'schuldhulp') return 'schuldhulp-verklaring'
  if (domein === 'participatie') return 'pw-aanvraag'
  return domein === 'maatschappelijke-ondersteuning' ? 'wmo-beschikking' : 'dienst-geweigerd'
}

/**
 * The day on which this client applied for bijstand, with the request this onderzoek began with or one beside it; undefined
 * when he did not: bijstand that already runs is no application (N-PW-aanv). Eigen invulling: it counts for a partner as
 * well, for bijstand is given to partners together; not for anybody else in the house.
 */
export const bijstandAangevraagdOp = (feiten: Feiten, betrokkeneId: string): string | undefined => {
  const wie = betrokkeneMet(feiten, betrokkeneId)
  const samen = wie?.hoedanigheid === 'verzoeker' || gezinsbandNu(feiten, betrokkeneId)?.relatie === 'partner'
  return samen ? gevraagdOp(feiten, 'participatiewet') : undefined
}

const naarWijze = (invoer: Dienstverklaring, dienst: DienstFeit, feiten: Feiten): Reden | undefined => {
  if (invoer.antwoord === 'geweigerd') return undefined
  const losseAanvraag = invoer.wijze === 'aanvraag' || invoer.aangevraagdOp !== undefined
  if (dienst.domein === 'maatschappelijke-ondersteuning') {
    return alsNiet(losseAanvraag, 'geen-aparte-aanvraag', 'wmo-beschikking')
  }
  return alsNiet(
    dienst.domein === 'participatie' &&
      !losseAanvraag &&
      bijstandAangevraagdOp(feiten, dienst.betrokkeneId) === undefined,
    'bijstand-vraagt-aanvraag',
    'pw-aanvraag',
  )
}

/** Where nobody asked, who he is must be established before a service is given (2.3a.4 lid 3, N-2.3a.4-3-id). */
const zonderIdentiteitGeenDienst = (
  { antwoord }: Dienstverklaring,
  { betrokkeneId }: DienstFeit,
  feiten: Feiten,
): Reden | undefined =>
  alsNiet(
    antwoord === 'aanvaard' &&
      zonderVerzoekVanClient(feiten) &&
      laatste(feiten, ['identiteit-vastgesteld'], betrokkeneId) === undefined,
    'identiteit-voor-dienst',
    'identiteit-zonder-verzoek',
  )

const basis = (feiten: Feiten): Redenen => [inStaat(feiten, ['loopt', 'afgerond'], 'dienst-geweigerd')]

/** What stands in the way of `leg-dienstverklaring-vast` before anything is typed: for the panel. */
export const voorafLegDienstverklaringVast: Vooraf = (feiten, vandaag) =>
  beoordeel('dienst-geweigerd', vandaag, [
    ...basis(feiten),
    alsNiet(
      feiten.diensten.every(({ soort }) => soort !== 'dienst'),
      'geen-dienst-voorgesteld',
      'onderdeel-d',
    ),
  ])

/**
 * Records that a client accepts or refuses a service (N-2.3a.2-wg). For debt help an oral yes is enough (N-Wgs-vrm), a
 * Wmo provision needs no application (N-2.3.5-2), bijstand does (N-PW-aanv).
 */
export const toetsLegDienstverklaringVast: Toets<Dienstverklaring> = (invoer, feiten, vandaag) => {
  const dienst = feiten.diensten.find(({ id }) => id === invoer.dienstId)
  return beoordeel(artikelVan(dienst?.domein), vandaag, [
    ...basis(feiten),
    alsNiet(dienst === undefined, 'onbekende-dienst', 'onderdeel-d'),
    alsNiet(dienst?.soort === 'interventie', 'interventie-vraagt-geen-ja', 'dienst-geweigerd'),
    dienst ? naarWijze(invoer, dienst, feiten) : undefined,
    dienst ? zonderIdentiteitGeenDienst(invoer, dienst, feiten) : undefined,
    nietInToekomst(invoer.datum, vandaag),
    invoer.aangevraagdOp === undefined ? undefined : nietInToekomst(invoer.aangevraagdOp, vandaag),
    alsNiet(
      invoer.dreiging && dienst !== undefined && dienst.domein !== 'schuldhulp',
      'dreiging-alleen-schuldhulp',
      'schuldhulp-gesprek',
    ),
  ])
}

/** Whether bijstand is considered for somebody whom nobody pointed to its own application yet (N-PW-aanv). */
export const bijstandZonderAanvraag = (feiten: Feiten): boolean => {
  const gewezen = vanSoort(feiten, 'gewezen-op-aanvraag-participatiewet')
  return feiten.diensten.some(
    ({ domein, staat, betrokkeneId }) =>
      domein === 'participatie' &&
      staat !== 'geweigerd' &&
      bijstandAangevraagdOp(feiten, betrokkeneId) === undefined &&
      gewezen.every(({ betrokkeneId: wie }) => wie !== null && wie !== betrokkeneId),
  )
}
