import { z } from 'zod'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  toetsVraagClientondersteuning,
  voorafVraagClientondersteuning,
} from './rules/vraag-clientondersteuning.ts'

/** A client asks for an independent cliëntondersteuner himself (N-2.3.2-3, N-2.3a.1-5-co). */
export const vraagClientondersteuning = defineHandeling({
  id: 'onderzoek.vraag-clientondersteuning',
  doel: 'onderzoek',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: ['N-2.3.2-3', 'N-2.3a.1-5-co'],
  pad: 'vragen-om-clientondersteuning',
  naastElkaar: true,
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), antwoord: keuze(['ja']) }),
  vooraf: opDeDag(voorafVraagClientondersteuning),
  toets: ({ betrokkeneId }, feiten, { vandaag, ik }) =>
    toetsVraagClientondersteuning({ betrokkeneId, ik }, feiten, vandaag),
  effect: async ({ betrokkeneId }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: null }
    await werk.voegToe('gebeurtenis', { soort: 'clientondersteuning-gevraagd', ...rij }, { zelf: true })
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: { betrokkeneId: '{verzoeker}', antwoord: 'ja' },
})
