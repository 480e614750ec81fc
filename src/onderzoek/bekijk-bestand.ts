import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { type GelezenBestand, leesBestand } from './bestand-rij.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { toetsBekijkOnderzoek } from './rules/bekijk-onderzoek.ts'

/** Reads a file of the onderzoek, or null when it has none with that id (N-2.3a.1-5-pp, N-2.3.2-7, N-AVG-32). */
export const bekijkBestand = defineInzien({
  id: 'onderzoek.bekijk-bestand',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-5-pp', 'N-2.3.2-7', 'N-AVG-32'],
  pad: 'bestanden',
  dossier: onderzoekDossier,
  invoer: z.object({ bestandId: dossierkeuze() }),
  toets: (_, feiten, { vandaag, wie }) =>
    toetsBekijkOnderzoek({ rol: wie.rol, gebruikerId: wie.gebruikerId }, feiten, vandaag),
  lees: (lezing, { bestandId }): Promise<GelezenBestand | null> => leesBestand(lezing, bestandId),
  betrokkenen: (feiten, { bestandId }) =>
    feiten.bestanden.filter(({ id }) => id === bestandId).map(({ betrokkeneId }) => betrokkeneId),
  voorbeeld: { bestandId: '{bestand}' },
})
