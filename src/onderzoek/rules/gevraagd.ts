import { type WetCode, wetten } from '../../wet/domeinen.ts'
import { betrokkeneMet } from './betrokkene.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import { klokken, openWmoAanvragen } from './klokken.ts'

/** What a client asked for under one law on day `op` ('yyyy-mm-dd'), as far as it is not decided. */
export interface Gevraagd {
  readonly wet: WetCode
  readonly op: string
  /** A service of that law is proposed to him. */
  readonly voorgesteld: boolean
  /** An application for it waits for a decision. */
  readonly aangevraagd: boolean
}

/**
 * What this client asked for himself and has no decision on yet; `diensten` are those proposed to him. Under the Wmo 2015
 * an application stays possible also beside a proposal (2.3.2 lid 9, N-2.3.2-9); under the other laws the proposal is the
 * answer. After the talk of the Wgs its decision is still to come.
 */
export const gevraagdDoor = (
  feiten: Feiten,
  clientId: string,
  diensten: readonly Pick<DienstFeit, 'domein' | 'soort'>[],
): readonly Gevraagd[] => {
  if (betrokkeneMet(feiten, clientId)?.hoedanigheid !== 'verzoeker') return []
  return klokken(feiten)
    .filter(({ wet, klaarOp }) => klaarOp === null || wet === 'wmo-2015' || wet === 'wgs')
    .map(({ wet, begonOp }): Gevraagd => {
      const domein = wetten[wet].domein
      const aanvraag = wet === 'wmo-2015' ? openWmoAanvragen(feiten).at(0) : undefined
      return {
        wet,
        op: aanvraag?.datum ?? begonOp,
        voorgesteld: diensten.some((dienst) => dienst.soort === 'dienst' && dienst.domein === domein),
        aangevraagd: aanvraag !== undefined,
      }
    })
    .filter(({ wet, voorgesteld, aangevraagd }) => !voorgesteld || (wet === 'wmo-2015' && !aangevraagd))
}
