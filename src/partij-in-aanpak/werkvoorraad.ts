import { lijstVanOrganisatie } from '../verwerking/lijst-van-organisatie.ts'
import { deelnameDossier } from './deelname-dossier.ts'
import { plichten } from './rules/plichten.ts'

/** The aanpakken in which one's own organisation takes part, by number: who it is about stands in each of them alone (N-AVG-32). */
export const deelnamesWerkvoorraad = lijstVanOrganisatie({
  id: 'partij-in-aanpak.werkvoorraad',
  doel: 'gecoordineerde-aanpak',
  normen: ['N-AVG-32', 'N-5.4.4-5'],
  dossier: deelnameDossier,
  staten: ['deelname-loopt'],
  plichten,
  regel: ({ dossier: { staat } }) => ({ staat }),
})
