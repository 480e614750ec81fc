import type { WetCode } from '../../wet/domeinen.ts'
import { wetten } from '../../wet/domeinen.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { type Taak, taken } from '../../wet/taken.ts'
import { heeftTermijn } from '../../wet/termijnen.ts'
import { alsNiet, beoordeel, nietInToekomst } from './toets.ts'

export interface EersteContact {
  readonly taak: Taak
  /** The law of the request; null when nothing was asked under one of the four laws. */
  readonly wet: WetCode | null
  readonly verzochtOp: string
}

/** The terms of every onderzoek run from the day of the request; on a day before there was such a term, none can. */
export const termijnenGelden = (verzochtOp: string): boolean =>
  (['onderzoek-afronden', 'persoonlijk-plan', 'wmo-persoonlijk-plan'] as const).every((naam) =>
    heeftTermijn(naam, verzochtOp),
  )

/** Whether anybody may record a first contact: yes, the law of today allows it. */
export const voorafLegEersteContactVast = (vandaag: string): Oordeel =>
  beoordeel('gescheiden-taken', vandaag, [])

/** Records which task a first contact is, and the day from which the six weeks run (N-5.4.4-6-gs, N-2.3a.1-4-tm). */
export const toetsLegEersteContactVast = (invoer: EersteContact, vandaag: string): Oordeel =>
  beoordeel(invoer.wet ? wetten[invoer.wet].ingang : 'gescheiden-taken', vandaag, [
    nietInToekomst(invoer.verzochtOp, vandaag),
    alsNiet(!termijnenGelden(invoer.verzochtOp), 'verzoek-voor-de-wet', 'onderzoek-termijn'),
    alsNiet(
      invoer.wet === null && taken[invoer.taak].leidtTotOnderzoek,
      'verzoek-zonder-wet',
      'begrip-sociaal-domein',
    ),
  ])
