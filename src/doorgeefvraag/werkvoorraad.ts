import { lijstVanOrganisatie } from '../verwerking/lijst-van-organisatie.ts'
import { doorgeefvraagDossier } from './doorgeefvraag-dossier.ts'
import { teVeranderenTot } from './rules/antwoorden.ts'

/** What one's own organisation is asked whether it may go further, by number: nothing of it is due, and nobody's name is in it (N-AVG-32, N-5.4.2-1-vw). */
export const doorgeefvragenWerkvoorraad = lijstVanOrganisatie({
  id: 'doorgeefvraag.werkvoorraad',
  doel: 'verder-delen',
  normen: ['N-AVG-32', 'N-5.4.2-1-vw'],
  dossier: doorgeefvraagDossier,
  staten: ['open', 'beantwoord'],
  nogIets: (feiten, vandaag) => {
    const tot = teVeranderenTot(feiten)
    return tot === null || vandaag <= tot
  },
  regel: ({ dossier: { staat } }) => ({ staat: `doorgeefvraag-${staat}` }),
})
