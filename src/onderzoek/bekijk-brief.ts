import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import type { Brief } from './brief.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { toetsBekijkOnderzoek } from './rules/bekijk-onderzoek.ts'

/** A kept letter, or null when this onderzoek has none with that id. */
export interface BekekenBrief {
  readonly soort: string
  readonly brief: Brief
}

/** Reads a letter as it was sent: to a client, or (by the id of the request) to a party (N-2.3a.2-1-sch, N-AVG-32). */
export const bekijkBrief = defineInzien({
  id: 'onderzoek.bekijk-brief',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.2-1-sch', 'N-AVG-32'],
  pad: 'brieven',
  dossier: onderzoekDossier,
  metInhoud: ['brief', 'verzoek'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, { vandaag, wie }) =>
    toetsBekijkOnderzoek({ rol: wie.rol, gebruikerId: wie.gebruikerId }, feiten, vandaag),
  lees: (lezing, { briefId }): BekekenBrief | null => {
    const brief = lezing.rijen('brief').find(({ id }) => id === briefId)
    if (brief) return { soort: brief.soort, brief: brief.inhoud.brief as Brief }
    const verzoek = lezing.rijen('verzoek').find(({ id }) => id === briefId)
    return verzoek ? { soort: 'verzoek', brief: verzoek.inhoud.brief as Brief } : null
  },
  betrokkenen: () => 'allen',
  voorbeeld: { briefId: '{brief}' },
})
