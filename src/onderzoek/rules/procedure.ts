import { ingangOp, type Procedure } from '../../wet/ingangen.ts'
import type { Feiten } from './feiten.ts'

/**
 * By which procedure this onderzoek goes: in samenspraak (2.3a.1), or that of 2.3a.4 lid 2 to 7, which the Wet inburgering
 * 2021 calls for after the brede intake (N-WI-14-8, Q-23). Read by the law of the day of the request. Throws a RangeError
 * when no row covers that day.
 */
export const procedureVan = ({ dossier: { ingang, verzochtOp } }: Pick<Feiten, 'dossier'>): Procedure =>
  ingang === null ? 'in-samenspraak' : ingangOp(ingang, verzochtOp).procedure

/** Whether nobody has to ask for this onderzoek (2.3a.4 lid 2 to 7). */
export const zonderVerzoekVanClient = (feiten: Pick<Feiten, 'dossier'>): boolean =>
  procedureVan(feiten) === 'zonder-verzoek-van-client'
