import { lijstVanOrganisatie } from '../verwerking/lijst-van-organisatie.ts'
import { eigenVerzoekDossier } from './eigen-verzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'

const wachtOp = ({ dossier: { staat, ingediendOp } }: Feiten) =>
  staat === 'ingediend' && ingediendOp ? [{ soort: 'beslissing-op-verzoek', sinds: ingediendOp }] : []

/** The requests of one's own organisation that were not taken back, by number: who it is about stands in the request alone (N-AVG-32). */
export const eigenVerzoekenWerkvoorraad = lijstVanOrganisatie({
  id: 'verzoek-van-partij.werkvoorraad',
  doel: 'verzoek-van-partij',
  normen: ['N-AVG-32', 'N-2.3a.4-1'],
  dossier: eigenVerzoekDossier,
  staten: ['opstellen', 'ingediend', 'aanvulling-gevraagd', 'beslist'],
  plichten,
  regel: (feiten) => ({ staat: feiten.dossier.staat, wachtOp: wachtOp(feiten) }),
})
