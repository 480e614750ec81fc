import { lijstVanOrganisatie } from '../verwerking/lijst-van-organisatie.ts'
import { staat } from './rules/feiten.ts'
import { uitkomstDossier } from './uitkomst-dossier.ts'

/** What one's own organisation keeps of conferences, by number: who it is about stands in each of them alone (N-AVG-32). */
export const uitkomstenWerkvoorraad = lijstVanOrganisatie({
  id: 'overleg-van-partij.werkvoorraad',
  doel: 'casusoverleg',
  normen: ['N-AVG-32', 'N-5.4.3-3-vsp'],
  dossier: uitkomstDossier,
  staten: [staat],
  plichten: () => [],
  regel: () => ({ staat }),
})
