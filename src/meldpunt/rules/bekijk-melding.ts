import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel } from './mits.ts'
import { reden } from './redenen.ts'

/**
 * Only who works at the meldpunt comes near a melddossier: colleagues take over from each other by the day, and nobody of the
 * onderzoek or the aanpak can find it (5.5.4 lid 1, N-5.5.4-1-dl, N-2.2.5-sch).
 */
export const toegangTotMelding = (_: Feiten, { wie }: Kader): Reden | undefined =>
  wie.rol === 'meldpuntmedewerker' ? undefined : reden('geen-zicht-op-meldingen')

/** Reading a melding: allowed at the meldpunt (5.5.4 lid 1). */
export const toetsBekijkMelding = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melddossier', kader.vandaag, [toegangTotMelding(feiten, kader)])
