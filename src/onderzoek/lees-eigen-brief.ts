import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import type { BekekenBrief } from './bekijk-brief.ts'
import type { Brief } from './brief.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { brievenAanMensen } from './rules/brieven-aan-mensen.ts'
import { toetsLeesEigenBrief } from './rules/lees-eigen-brief.ts'

/** Reads a letter that was sent to who asks; never that to another in the same onderzoek (N-AVG-15, N-5.3.3). */
export const leesEigenBrief = defineInzien({
  id: 'onderzoek.lees-eigen-brief',
  doel: 'onderzoek',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: ['N-AVG-15', 'N-5.3.3', 'N-2.3a.4-3'],
  pad: 'eigen-brieven',
  dossier: onderzoekDossier,
  metInhoud: ['brief'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, { vandaag, ik = [] }) => toetsLeesEigenBrief({ ik }, feiten, vandaag),
  lees: (lezing, { briefId }, { ik = [] }): BekekenBrief | null => {
    const brief = lezing
      .rijen('brief')
      .filter(({ soort }) => brievenAanMensen.includes(soort))
      .find((een) => een.id === briefId && ik.includes(een.betrokkene_id))
    return brief ? { soort: brief.soort, brief: brief.inhoud.brief as Brief } : null
  },
  betrokkenen: (_, __, { ik = [] }) => ik,
  voorbeeld: { briefId: '{brief}' },
})
