import { z } from 'zod'
import { bestand, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling, defineInzien } from '../verwerking/verwerking.ts'
import { alsDownload, leesBestand, schrijfBestand } from './bestand-rij.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { bestandsoorten } from './rules/feiten.ts'
import { toetsLeesEigenBestand, toetsStuurBestand, voorafStuurBestand } from './rules/stuur-bestand.ts'
import { voegBestandToe } from './voeg-bestand-toe.ts'

/**
 * Somebody who is a client here, or signed in for one, sends his personal plan, a paper he was asked for, or the proof that he represents (N-2.3.2-2,
 * N-2.3a.1-5-pp, N-2.3.2-7, N-Awb-2.1).
 */
export const stuurBestand = defineHandeling({
  id: 'onderzoek.stuur-bestand',
  doel: 'onderzoek',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: voegBestandToe.normen,
  pad: 'eigen-bestanden',
  naastElkaar: true,
  dossier: onderzoekDossier,
  geenConcept: 'bestand',
  bestandsveld: 'bestand',
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    soort: keuze(bestandsoorten),
    stukId: dossierkeuze().optional(),
    bestand: bestand(),
  }),
  vooraf: (feiten, { vandaag, metBestanden = false }) => voorafStuurBestand(feiten, vandaag, metBestanden),
  toets: (invoer, feiten, { vandaag, ik = [], bestand: gekeurd }) =>
    toetsStuurBestand({ ...invoer, ik, bestand: gekeurd }, feiten, vandaag),
  effect: async (invoer, werk) => ({ bestandId: await schrijfBestand(werk, invoer, true) }),
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: voegBestandToe.voorbeeld,
})

/** Reads a file of one's own; never that of another in the same onderzoek (N-AVG-15, N-5.3.3). */
export const leesEigenBestand = defineInzien({
  id: 'onderzoek.lees-eigen-bestand',
  doel: 'onderzoek',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: ['N-AVG-15', 'N-5.3.3', 'N-2.3a.4-3'],
  pad: 'eigen-bestanden',
  dossier: onderzoekDossier,
  invoer: z.object({ bestandId: dossierkeuze() }),
  toets: (_, feiten, { vandaag, ik = [] }) => toetsLeesEigenBestand({ ik }, feiten, vandaag),
  lees: async (lezing, { bestandId }, { ik = [] }) => alsDownload(await leesBestand(lezing, bestandId, ik)),
  betrokkenen: (_, __, { ik = [] }) => ik,
  voorbeeld: { bestandId: '{bestand}' },
})
