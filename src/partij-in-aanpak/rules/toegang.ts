import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, doetMee } from './mits.ts'
import { reden } from './redenen.ts'

/**
 * Only the people of the organisation that takes part, in the pet in which they work for it, and only as long as it takes part: its
 * sight ends the day on which it does nothing in the aanpak any more (5.4.4 lid 5 and 7; N-5.4.4-5, N-5.4.4-7, N-AVG-32).
 */
export const toegangTotDeelname = (feiten: Feiten, { wie }: Kader): Reden | undefined =>
  wie.rol === 'partijmedewerker' && wie.organisatieId === feiten.dossier.organisatieId
    ? doetMee(feiten)
    : reden('geen-zicht-op-deelname')

/** Reading what the coordinator gave this party, and its own agreements (5.4.4 lid 5). */
export const toetsBekijkDeelname = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('verstrekken-door-coordinator', kader.vandaag, [toegangTotDeelname(feiten, kader)])
