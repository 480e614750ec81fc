import { z } from 'zod'
import { dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { belmomenten } from '../wet/belmomenten.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsVraagTerugbellen, voorafVraagTerugbellen } from './rules/vraag-terugbellen.ts'

/** Somebody who is in an onderzoek asks to be called, alone if he wants that (N-2.3a.1-4, N-AVG-12-1). */
export const vraagTerugbellen = defineHandeling({
  id: 'onderzoek.vraag-terugbellen',
  doel: 'onderzoek',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: ['N-2.3a.1-4', 'N-AVG-12-1'],
  pad: 'belverzoeken',
  naastElkaar: true,
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    wanneer: keuze(belmomenten),
    alleen: ja(),
    telefoon: regel({ max: 30, wieZiet: 'toeleiders', inputmode: 'tel' }).optional(),
    waarover: tekst({ max: 500, wieZiet: 'toeleiders' }).optional(),
  }),
  vooraf: opDeDag(voorafVraagTerugbellen),
  toets: ({ betrokkeneId }, feiten, { vandaag, ik = [] }) =>
    toetsVraagTerugbellen({ betrokkeneId, ik }, feiten, vandaag),
  effect: async ({ betrokkeneId, wanneer, ...inhoud }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: wanneer }
    await werk.voegToe('gebeurtenis', { soort: 'terugbelverzoek', ...rij }, inhoud)
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: { betrokkeneId: '{verzoeker}', wanneer: 'middag', alleen: false },
})
