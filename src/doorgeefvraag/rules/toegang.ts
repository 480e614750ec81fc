import { beoordeel } from '../../wet/mits.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { reden } from './redenen.ts'

/** Only the people of the organisation that gave it come near the question, in the pet in which they work for it (N-AVG-32). */
export const toegangTotDoorgeefvraag = ({ dossier }: Feiten, { wie }: Kader): Reden | undefined =>
  wie.rol === 'partijmedewerker' && wie.organisatieId === dossier.organisatieId
    ? undefined
    : reden('geen-zicht-op-doorgeefvraag')

/** Reading the question: what would go to whom, what for and why (5.4.2 lid 1 and 6). */
export const toetsBekijkDoorgeefvraag = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('verstrekken-aan-partij', kader.vandaag, [toegangTotDoorgeefvraag(feiten, kader)])
