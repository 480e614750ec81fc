import type { WetCode } from '../../wet/domeinen.ts'
import { wetten } from '../../wet/domeinen.ts'
import type { Feiten } from './feiten.ts'
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

export interface MerkAanAlsVerzoek {
  readonly wet: WetCode
  readonly vraag: string
  readonly verzochtOp: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['eerste-contact'], 'onderzoek-op-verzoek'),
  alsNiet(!zonderVerzoekVanClient(feiten), 'al-een-verzoek', 'onderzoek-op-verzoek'),
]

/** What stands in the way of `merk-aan-als-verzoek` before anything is typed: for the panel. */
export const voorafMerkAanAlsVerzoek: Vooraf = (feiten, vandaag) =>
  beoordeel('onderzoek-op-verzoek', vandaag, basis(feiten))

/**
 * Takes what a newcomer himself asks at the brede intake as a request: the onderzoek then goes in samenspraak, and the
 * terms run from the day he asked (2.3a.1 lid 1, §4.5 of the explanation, Q-23).
 */
export const toetsMerkAanAlsVerzoek: Toets<MerkAanAlsVerzoek> = (
  { wet, vraag, verzochtOp },
  feiten,
  vandaag,
) =>
  beoordeel(wetten[wet].ingang, vandaag, [
    ...basis(feiten),
    nietInToekomst(verzochtOp, vandaag),
    alsNiet(verzochtOp < feiten.dossier.verzochtOp, 'verzoek-voor-intake', 'onderzoek-termijn'),
    alsNiet(leeg(vraag), 'verzoek-zonder-vraag', 'onderzoek-op-verzoek'),
  ])
