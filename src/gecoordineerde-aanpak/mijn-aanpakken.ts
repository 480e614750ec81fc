import { mijnBrief, mijnLijst } from '../mijn-omgeving/index.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { MijnDeel } from '../verwerking/mijn-zaak.ts'
import { type AanpakTabel, aanpakDossier } from './aanpak-dossier.ts'
import { mijnAanpak } from './mijn-aanpak.ts'
import { beantwoordUitnodiging } from './mijn-antwoorden.ts'
import { brievenAanMensen } from './rules/brieven-aan-mensen.ts'
import { toetsLeesEigenBrief } from './rules/mijn-zicht.ts'
import { vraagTerugbellen } from './vraag-terugbellen.ts'

/** What must be opened for each page: nothing that it does not show. */
const inhoudVoor: Readonly<Record<MijnDeel, readonly AanpakTabel[]>> = {
  begin: ['gebeurtenis', 'afspraak', 'brief'],
  gevraagd: ['gegeven', 'verstrekking'],
  gegevens: ['gegeven'],
  keek: [],
  brieven: ['brief'],
}

/** The aanpakken that somebody is in himself, as he may see them (AVG 12 and 15; N-AVG-15, N-AVG-12-1, N-5.3.2-2, N-VIII-flt). */
const mijnAanpakken = mijnLijst({
  id: 'gecoordineerde-aanpak.mijn-aanpakken',
  doel: 'gecoordineerde-aanpak',
  normen: ['N-AVG-15', 'N-AVG-15-4', 'N-AVG-12-1', 'N-5.3.2-1', 'N-5.3.2-2', 'N-5.3.3', 'N-VIII-flt'],
  dossier: aanpakDossier,
  inhoud: inhoudVoor,
  zaak: mijnAanpak,
})

/** Reads a letter that was sent to who asks; never that to another in the same aanpak (N-AVG-15, N-5.3.3). */
const leesEigenBrief = mijnBrief({
  id: 'gecoordineerde-aanpak.lees-eigen-brief',
  doel: 'gecoordineerde-aanpak',
  normen: ['N-AVG-15', 'N-5.3.3'],
  dossier: aanpakDossier,
  soorten: brievenAanMensen,
  toets: (feiten, ik, { vandaag }) => toetsLeesEigenBrief(feiten, ik, vandaag),
})

/** What somebody sees of an aanpak that he is in himself. */
export const mijnInAanpak = {
  mijnZaken: mijnAanpakken,
  mijnBrief: leesEigenBrief,
  mijnBelverzoek: vraagTerugbellen,
  mijnAntwoorden: { afspraak: beantwoordUitnodiging },
} satisfies Partial<Hoofdstuk>
