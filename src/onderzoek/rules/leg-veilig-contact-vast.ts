import { bekend } from './betrokkene.ts'
import { alsNiet, beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'

export interface VeiligContactVan {
  readonly betrokkeneId: string
}

const mag = ['eerste-contact', 'loopt', 'afgerond'] as const

export const voorafLegVeiligContactVast: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-beveiliging', vandaag, [
    inStaat(feiten, mag, 'avg-beveiliging'),
    alsNiet(feiten.betrokkenen.length === 0, 'onbekende-betrokkene', 'avg-beveiliging'),
  ])

/** Records how somebody may be reached without danger (N-AVG-32, N-2.3a.2-1-zwt): for anybody in the dossier. */
export const toetsLegVeiligContactVast: Toets<VeiligContactVan> = ({ betrokkeneId }, feiten, vandaag) =>
  beoordeel('avg-beveiliging', vandaag, [
    inStaat(feiten, mag, 'avg-beveiliging'),
    bekend(feiten, betrokkeneId, 'avg-beveiliging'),
  ])
