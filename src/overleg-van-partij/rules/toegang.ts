import { beoordeel } from '../../wet/mits.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits } from './redenen.ts'

/**
 * Only the people of the organisation whose agreements these are, in the pet in which they work for it: no other participant and nobody of the
 * college reads along (5.4.3 lid 3 and 4; N-5.4.3-3-vsp, N-AVG-32).
 */
export const toegangTotUitkomst = ({ dossier }: Feiten, { wie }: Kader): Reden | undefined =>
  mits(wie.rol === 'partijmedewerker' && wie.organisatieId === dossier.organisatieId, 'geen-zicht-op-overleg')

/** Reading one's own agreements and what one took along (5.4.3 lid 3 and 4). */
export const toetsBekijkUitkomst = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg-afspraken', kader.vandaag, [toegangTotUitkomst(feiten, kader)])
