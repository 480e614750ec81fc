import { bekend } from './betrokkene.ts'
import { redenenVertegenwoordiging, type Vertegenwoordiging } from './nieuwe-vertegenwoordiging.ts'
import { alsNiet, beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'

export interface LegVertegenwoordigingVast extends Vertegenwoordiging {
  readonly betrokkeneId: string
}

const mag = ['eerste-contact', 'loopt', 'afgerond'] as const

/** What stands in the way of `leg-vertegenwoordiging-vast` before anything is typed: for the panel. */
export const voorafLegVertegenwoordigingVast: Vooraf = (feiten, vandaag) =>
  beoordeel('vertegenwoordiging', vandaag, [
    inStaat(feiten, mag, 'vertegenwoordiging'),
    alsNiet(feiten.betrokkenen.length < 2, 'niemand-om-te-vertegenwoordigen', 'vertegenwoordiging'),
  ])

/** Records that somebody of this dossier represents another: for whom, as what, in what and since when (N-Awb-2.1). */
export const toetsLegVertegenwoordigingVast: Toets<LegVertegenwoordigingVast> = (invoer, feiten, vandaag) =>
  beoordeel('vertegenwoordiging', vandaag, [
    inStaat(feiten, mag, 'vertegenwoordiging'),
    bekend(feiten, invoer.betrokkeneId, 'vertegenwoordiging'),
    ...redenenVertegenwoordiging(invoer, feiten, invoer.betrokkeneId),
  ])
