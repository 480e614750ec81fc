import type { Feiten } from './feiten.ts'
import { niemandMeerOver } from './leg-overlijden-vast.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { taakLeidtHeen } from './start-onderzoek.ts'
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

export interface StartOnderzoekNaIntake {
  /** What was said or seen at the brede intake, as facts and not as labels. */
  readonly feiten: string
  readonly samenhang: string
  /** What is needed beside inburgering and bijstand. */
  readonly verderDan: string
  readonly datum: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['eerste-contact'], 'inburgering-onderzoek'),
  alsNiet(!zonderVerzoekVanClient(feiten), 'geen-brede-intake', 'inburgering-onderzoek'),
  taakLeidtHeen(feiten),
  alsNiet(niemandMeerOver(feiten), 'niemand-meer-in-onderzoek', 'samenspraak'),
]

/** What stands in the way of `start-onderzoek-na-intake` before anything is typed: for the panel. */
export const voorafStartOnderzoekNaIntake: Vooraf = (feiten, vandaag) =>
  beoordeel('inburgering-onderzoek', vandaag, basis(feiten))

/**
 * Starts the onderzoek that the brede intake gives reason for, by the procedure of 2.3a.4 lid 2 to 7: no party has to ask
 * for it and the client need not agree; what is needed goes beyond inburgering and bijstand (N-WI-14-8).
 */
export const toetsStartOnderzoekNaIntake: Toets<StartOnderzoekNaIntake> = (invoer, feiten, vandaag) =>
  beoordeel('inburgering-onderzoek', vandaag, [
    ...basis(feiten),
    nietInToekomst(invoer.datum, vandaag),
    alsNiet(invoer.datum < feiten.dossier.verzochtOp, 'start-voor-verzoek', 'inburgering-onderzoek'),
    alsNiet(leeg(invoer.feiten), 'aanleiding-zonder-feiten', 'inburgering-onderzoek'),
    alsNiet(leeg(invoer.samenhang), 'aanleiding-zonder-samenhang', 'inburgering-onderzoek'),
    alsNiet(leeg(invoer.verderDan), 'behoefte-niet-verder', 'inburgering-onderzoek'),
  ])
