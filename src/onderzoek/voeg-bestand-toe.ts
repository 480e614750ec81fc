import { z } from 'zod'
import { bestand, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { schrijfBestand } from './bestand-rij.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { bestandsoorten } from './rules/feiten.ts'
import { toetsVoegBestandToe, voorafVoegBestandToe } from './rules/voeg-bestand-toe.ts'
import { keuzeUitStukken } from './stuk-keuze.ts'
import { keuzeUit } from './wie-is-wie.ts'

/**
 * Takes a file that a client brought: his personal plan, a paper he was asked for, or the proof that somebody represents him (N-2.3.2-2, N-2.3a.1-5-pp,
 * N-2.3.2-7, N-Awb-2.1). It is looked at before anything of it is kept (N-AVG-32).
 */
export const voegBestandToe = defineHandeling({
  id: 'onderzoek.voeg-bestand-toe',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3.2-2', 'N-2.3a.1-5-pp', 'N-2.3.2-7', 'N-Awb-2.1', 'N-AVG-32'],
  pad: 'bestanden',
  dossier: onderzoekDossier,
  metInhoud: ['stuk'],
  geenConcept: 'bestand',
  bestandsveld: 'bestand',
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    soort: keuze(bestandsoorten),
    stukId: dossierkeuze().optional(),
    bestand: bestand(),
  }),
  vooraf: (feiten, { vandaag, metBestanden = false }) => voorafVoegBestandToe(feiten, vandaag, metBestanden),
  toets: (invoer, feiten, kader) =>
    toetsVoegBestandToe({ ...invoer, bestand: kader.bestand }, feiten, kader.vandaag),
  effect: async (invoer, werk) => ({ bestandId: await schrijfBestand(werk, invoer, false) }),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing),
    stukId: keuzeUitStukken(
      lezing,
      feiten.stukken.filter(({ staat }) => staat !== 'ingetrokken'),
    ),
  }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    soort: 'persoonlijk-plan',
    bestand: Buffer.from('%PDF-1.7\n%%EOF').toString('base64'),
  },
})
