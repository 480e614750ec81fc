import { beoordeel, type Mits } from '../../wet/mits.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import { waarnemingOp } from '../../wet/waarneming.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits, reden } from './redenen.ts'

/**
 * Only who is coordinator of the aanpak on this day, in that pet: he is the filter between both tracks. Nobody of the college, of a party
 * or of the onderzoek, and no colleague (art. VIII explanation; N-VIII-flt, N-AVG-32).
 */
export const toegangTotAfstemming = (
  { dossier, waarnemingen }: Feiten,
  { wie, vandaag }: Kader,
): Reden | undefined => {
  const zaak = { behandelaar: dossier.coordinator, waarnemingen }
  const nu = waarnemingOp(zaak, vandaag)?.waarnemer ?? dossier.coordinator
  return wie.rol === 'coordinator' && wie.gebruikerId === nu ? undefined : reden('geen-zicht-op-afstemming')
}

/** The tuning still runs. */
const looptNog = ({ dossier }: Feiten): Mits =>
  mits(dossier.staat === 'afstemming-loopt', 'afstemming-gesloten')

/** What every act asks: the coordinator of today, while it runs. */
export const alsCoordinator = (feiten: Feiten, kader: Kader): readonly Mits[] => [
  toegangTotAfstemming(feiten, kader),
  looptNog(feiten),
]

/** Reading the tuning; after it was closed too, until it is destroyed. */
export const toetsBekijkAfstemming = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('zvh-afstemmen', kader.vandaag, [toegangTotAfstemming(feiten, kader)])
