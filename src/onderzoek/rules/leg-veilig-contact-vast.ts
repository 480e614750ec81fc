import { bekend } from './betrokkene.ts'
import { alsNiet, beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'

export interface VeiligContactVan {
  readonly betrokkeneId: string
}

const mag = ['eerste-contact', 'loopt', 'afgerond'] as const

/** What stands in the way of `leg-veilig-contact-vast` before anything is typed: for the panel. */
export const voorafLegVeiligContactVast: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, mag, 'samenspraak'),
    alsNiet(feiten.betrokkenen.length === 0, 'onbekende-betrokkene', 'samenspraak'),
  ])

/** Records how somebody may be reached without danger (N-AVG-32, N-2.3a.2-1-zwt): for anybody in the dossier. */
export const toetsLegVeiligContactVast: Toets<VeiligContactVan> = ({ betrokkeneId }, feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, mag, 'samenspraak'),
    bekend(feiten, betrokkeneId, 'samenspraak'),
  ])
