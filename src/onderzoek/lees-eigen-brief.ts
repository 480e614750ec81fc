import { mijnBrief } from '../mijn-omgeving/index.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { brievenAanMensen } from './rules/brieven-aan-mensen.ts'
import { toetsLeesEigenBrief } from './rules/lees-eigen-brief.ts'

/** Reads a letter that was sent to who asks; never that to another in the same onderzoek (N-AVG-15, N-5.3.3). */
export const leesEigenBrief = mijnBrief({
  id: 'onderzoek.lees-eigen-brief',
  doel: 'onderzoek',
  normen: ['N-AVG-15', 'N-5.3.3', 'N-2.3a.4-3'],
  dossier: onderzoekDossier,
  soorten: brievenAanMensen,
  toets: (feiten, ik, { vandaag }) => toetsLeesEigenBrief({ ik }, feiten, vandaag),
})
