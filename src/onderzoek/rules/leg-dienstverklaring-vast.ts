import type { Artikel } from '../../wet/artikelen.ts'
import type { Domein } from '../../wet/domeinen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { vanSoort } from './betrokkene.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
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
}

const artikelVan = (domein: Domein | undefined): Artikel => {
  if (domein === 'schuldhulp') return 'schuldhulp-verklaring'
  if (domein === 'participatie') return 'pw-aanvraag'
  return domein === 'maatschappelijke-ondersteuning' ? 'wmo-beschikking' : 'dienst-geweigerd'
}

/** The application of bijstand: the request this onderzoek began with, or one the client was told to make (N-PW-aanv). */
const heeftBijstandAangevraagd = (feiten: Feiten): boolean => feiten.dossier.wet === 'participatiewet'

const naarWijze = (invoer: Dienstverklaring, dienst: DienstFeit, feiten: Feiten): Reden | undefined => {
  if (invoer.antwoord === 'geweigerd') return undefined
  const losseAanvraag = invoer.wijze === 'aanvraag'
  if (dienst.domein === 'maatschappelijke-ondersteuning') {
    return alsNiet(losseAanvraag, 'geen-aparte-aanvraag', 'wmo-beschikking')
  }
  return alsNiet(
    dienst.domein === 'participatie' && !losseAanvraag && !heeftBijstandAangevraagd(feiten),
    'bijstand-vraagt-aanvraag',
    'pw-aanvraag',
  )
}

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
    nietInToekomst(invoer.datum, vandaag),
  ])
}

/** Whether bijstand is considered while nobody pointed to its own application yet (N-PW-aanv). */
export const bijstandZonderAanvraag = (feiten: Feiten): boolean =>
  !heeftBijstandAangevraagd(feiten) &&
  vanSoort(feiten, 'gewezen-op-aanvraag-participatiewet').length === 0 &&
  feiten.diensten.some(({ domein, staat }) => domein === 'participatie' && staat !== 'geweigerd')
