import type { Reden } from '../../wet/oordeel.ts'
import { type Taak, taken } from '../../wet/taken.ts'
import { vanSoort } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { Aanleiding } from './gebeurtenissen.ts'
import { nietGewezenOp, teWijzenOpOndersteuning } from './gewezen-op.ts'
import { niemandMeerOver } from './leg-overlijden-vast.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
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

export interface StartOnderzoek {
  readonly aanleidingen: readonly Aanleiding[]
  /** What was seen or heard, as facts and not as labels (N-2.3a.1-1-obs). */
  readonly feiten: string
  /** Why the problems are presumed to hang together (N-2.3a.1-1-drm). */
  readonly samenhang: string
  readonly besprokenMetClient: boolean
  readonly datum: string
}

/** A reason when the task of the first contact is one from which no onderzoek follows (N-5.4.4-6-gs). */
export const taakLeidtHeen = (feiten: Feiten): Reden | undefined => {
  const taak = vanSoort(feiten, 'eerste-contact').at(-1)?.code as Taak | undefined
  return alsNiet(
    taak !== undefined && !taken[taak].leidtTotOnderzoek,
    'taak-geen-toeleiding',
    'gescheiden-taken',
  )
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['eerste-contact'], 'onderzoek-op-verzoek'),
  alsNiet(zonderVerzoekVanClient(feiten), 'procedure-na-intake', 'inburgering-onderzoek'),
  taakLeidtHeen(feiten),
  alsNiet(niemandMeerOver(feiten), 'niemand-meer-in-onderzoek', 'samenspraak'),
  alsNiet(
    feiten.betrokkenen.every(({ hoedanigheid }) => hoedanigheid !== 'verzoeker'),
    'geen-verzoeker',
    'onderzoek-op-verzoek',
  ),
  alsNiet(
    nietGewezenOp(feiten, 'gewezen-op-clientondersteuning', teWijzenOpOndersteuning(feiten)).length > 0,
    'clientondersteuning-niet-gewezen',
    'clientondersteuning',
  ),
]

/** What stands in the way of `start-onderzoek` before anything is typed: for the panel. */
export const voorafStartOnderzoek: Vooraf = (feiten, vandaag) =>
  beoordeel('onderzoek-op-verzoek', vandaag, basis(feiten))

/** Starts the onderzoek when coherent problems are presumed (2.3a.1 lid 1 and 2; N-2.3a.1-1, N-2.3a.1-1-drm, N-2.3a.1-2). */
export const toetsStartOnderzoek: Toets<StartOnderzoek> = (invoer, feiten, vandaag) => {
  const { aanleidingen } = invoer
  return beoordeel(
    aanleidingen.includes('lopende-dienst') ? 'onderzoek-bij-lopende-dienst' : 'onderzoek-op-verzoek',
    vandaag,
    [
      ...basis(feiten),
      nietInToekomst(invoer.datum, vandaag),
      alsNiet(invoer.datum < feiten.dossier.verzochtOp, 'start-voor-verzoek', 'onderzoek-termijn'),
      alsNiet(
        aanleidingen.every((aanleiding) => aanleiding === 'meerdere-verzoeken'),
        'alleen-meerdere-verzoeken',
        'onderzoek-op-verzoek',
      ),
      alsNiet(leeg(invoer.feiten), 'aanleiding-zonder-feiten', 'onderzoek-op-verzoek'),
      alsNiet(leeg(invoer.samenhang), 'aanleiding-zonder-samenhang', 'onderzoek-op-verzoek'),
      alsNiet(!invoer.besprokenMetClient, 'start-niet-besproken', 'samenspraak'),
    ],
  )
}
