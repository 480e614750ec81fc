import { beoordeel } from '../../wet/mits.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { isTriage } from './mits.ts'
import { reden } from './redenen.ts'

/** From the day on which a melding must be gone, nobody reads what it was asked for either (5.5.4 lid 1). */
const isVoorbij = (feiten: Feiten, { vandaag }: Kader): boolean =>
  isTriage(feiten) && feiten.dossier.vernietigenOp !== null && feiten.dossier.vernietigenOp <= vandaag

/** Only the people of the organisation that was asked come near a question, in the pet in which they work for it (N-AVG-32, N-1.1.1-pt). */
export const toegangTotVraag = (feiten: Feiten, kader: Kader): Reden | undefined =>
  kader.wie.rol === 'partijmedewerker' &&
  kader.wie.organisatieId === feiten.dossier.organisatieId &&
  !isVoorbij(feiten, kader)
    ? undefined
    : reden('geen-zicht-op-vraag')

/** Reading a question of the college (5.4.2 lid 6: what the party needs to answer). */
export const toetsBekijkVraag = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('verstrekken-aan-partij', kader.vandaag, [toegangTotVraag(feiten, kader)])
