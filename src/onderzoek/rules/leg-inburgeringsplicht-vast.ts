import { bekend, betrokkeneMet, laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { Inburgeringsplicht } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface LegInburgeringsplichtVast {
  readonly betrokkeneId: string
  readonly inburgeringsplicht: Inburgeringsplicht
  readonly datum: string
}

const mag = ['eerste-contact', 'loopt'] as const

/** Of whom it can be recorded: who asked, and who is client. */
export const kanInburgeren = (feiten: Feiten, id: string): boolean =>
  betrokkeneMet(feiten, id)?.hoedanigheid === 'verzoeker' || isClient(feiten, id)

/** What stands in the way of `leg-inburgeringsplicht-vast` before anything is typed: for the panel. */
export const voorafLegInburgeringsplichtVast: Vooraf = (feiten, vandaag) =>
  beoordeel('inburgeringsplicht', vandaag, [
    inStaat(feiten, mag, 'inburgeringsplicht'),
    alsNiet(
      feiten.betrokkenen.every(({ id }) => !kanInburgeren(feiten, id)),
      'inburgering-alleen-client',
      'gegevens-onderzoek',
    ),
  ])

/**
 * Records whether somebody has the duty to integrate, because beside one dienst it makes an aanpak mandatory (2.3a.2 lid 2
 * onder b, N-2.3a.2-2b). The duty alone: not where he comes from and not what he believes (N-AVG-9, N-5.4.1-1-nz).
 */
export const toetsLegInburgeringsplichtVast: Toets<LegInburgeringsplichtVast> = (
  { betrokkeneId, inburgeringsplicht, datum },
  feiten,
  vandaag,
) =>
  beoordeel('inburgeringsplicht', vandaag, [
    inStaat(feiten, mag, 'inburgeringsplicht'),
    nietInToekomst(datum, vandaag),
    bekend(feiten, betrokkeneId, 'inburgeringsplicht'),
    alsNiet(!kanInburgeren(feiten, betrokkeneId), 'inburgering-alleen-client', 'gegevens-onderzoek'),
    alsNiet(
      laatste(feiten, ['inburgeringsplicht'], betrokkeneId)?.code === inburgeringsplicht,
      'inburgeringsplicht-al-zo',
      'avg-juistheid',
    ),
  ])
