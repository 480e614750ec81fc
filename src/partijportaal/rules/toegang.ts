import { beoordeel } from '../../wet/mits.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { reden } from './redenen.ts'

/** Only the people of the organisation that was asked come near a question, in the pet in which they work for it (N-AVG-32, N-1.1.1-pt). */
export const toegangTotVraag = ({ dossier }: Feiten, { wie }: Kader): Reden | undefined =>
  wie.rol === 'partijmedewerker' && wie.organisatieId === dossier.organisatieId
    ? undefined
    : reden('geen-zicht-op-vraag')

/** Reading a question of the college (5.4.2 lid 6: what the party needs to answer). */
export const toetsBekijkVraag = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('verstrekken-aan-partij', kader.vandaag, [toegangTotVraag(feiten, kader)])
