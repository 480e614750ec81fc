import type { Verstrekweg } from '../../wet/verstrekwegen.ts'
import type { Feiten } from './feiten.ts'
import { clientStatus } from './is-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'

/** For which onderzoek a party is asked: it decides what opens a professional secret (5.4.2 lid 2, Q-35). */
export const verstrekwegVan = (feiten: Feiten): Verstrekweg => {
  if (!zonderVerzoekVanClient(feiten)) return 'op-verzoek-van-client'
  return feiten.dossier.ingang === 'brede-intake-inburgering' ? 'na-brede-intake' : 'op-verzoek-van-partij'
}

/** Whether serious problems were established about this client: only for whom a party made a request (2.3a.4 lid 1, Q-35). */
export const ernstStaatVast = (feiten: Feiten, betrokkeneId: string): boolean => {
  const status = clientStatus(feiten, betrokkeneId)
  return (
    verstrekwegVan(feiten) === 'op-verzoek-van-partij' &&
    status.client &&
    status.grond === 'onderzoek-op-verzoek-van-partij'
  )
}
