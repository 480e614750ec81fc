import { z } from 'zod'
import { mijnLijst } from '../mijn-omgeving/index.ts'
import type { Brief } from '../verwerking/brief.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { MijnDeel } from '../verwerking/mijn-zaak.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { type AanpakTabel, aanpakDossier } from './aanpak-dossier.ts'
import { mijnAanpak } from './mijn-aanpak.ts'
import { brievenAanMensen } from './rules/brieven-aan-mensen.ts'
import { toetsLeesEigenBrief } from './rules/mijn-zicht.ts'

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
const leesEigenBrief = defineInzien({
  id: 'gecoordineerde-aanpak.lees-eigen-brief',
  doel: 'gecoordineerde-aanpak',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: ['N-AVG-15', 'N-5.3.3'],
  pad: 'eigen-brieven',
  dossier: aanpakDossier,
  metInhoud: ['brief'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, { ik = [], vandaag }) => toetsLeesEigenBrief(feiten, ik, vandaag),
  lees: (lezing, { briefId }, { ik = [] }): { soort: string; brief: Brief } | null => {
    const brief = lezing
      .rijen('brief')
      .filter(({ soort }) => brievenAanMensen.includes(soort))
      .find((een) => een.id === briefId && ik.includes(een.betrokkene_id))
    return brief ? { soort: brief.soort, brief: brief.inhoud.brief as Brief } : null
  },
  betrokkenen: (_, __, { ik = [] }) => ik,
  voorbeeld: { briefId: '{brief}' },
})

/** What somebody sees of an aanpak that he is in himself. */
export const mijnInAanpak = {
  mijnZaken: mijnAanpakken,
  mijnBrief: leesEigenBrief,
} satisfies Partial<Hoofdstuk>
