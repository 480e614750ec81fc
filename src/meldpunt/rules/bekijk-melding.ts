import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel } from './mits.ts'
import { reden } from './redenen.ts'

/**
 * Only who works at the meldpunt comes near a melddossier: colleagues take over from each other by the day, and nobody of the
 * onderzoek or the aanpak can find it (5.5.4 lid 1, N-5.5.4-1-dl, N-2.2.5-sch).
 */
export const toegangTotMelding = ({ dossier }: Feiten, { wie, vandaag }: Kader): Reden | undefined => {
  if (wie.rol !== 'meldpuntmedewerker') return reden('geen-zicht-op-meldingen')
  return isVoorbij(dossier, vandaag) ? reden('melding-voorbij') : undefined
}

/** From the day on which a melding must be destroyed nobody reads it any more, whether that has been carried out or not. */
export const isVoorbij = ({ vernietigenOp }: Feiten['dossier'], vandaag: string): boolean =>
  vernietigenOp !== null && vernietigenOp <= vandaag

/** Reading a melding: allowed at the meldpunt (5.5.4 lid 1). */
export const toetsBekijkMelding = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melddossier', kader.vandaag, [toegangTotMelding(feiten, kader)])
