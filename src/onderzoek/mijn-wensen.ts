import { z } from 'zod'
import { dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { eigenRegieWensen, reikwijdtemeningen } from './rules/gebeurtenissen-mijn.ts'
import { toetsVraagEigenRegie, voorafVraagEigenRegie } from './rules/vraag-eigen-regie.ts'
import { toetsZegOverReikwijdte, voorafZegOverReikwijdte } from './rules/zeg-over-reikwijdte.ts'

/** What a client says himself that is talked about with him before it is recorded. */
const wens = {
  doel: 'onderzoek',
  rollen: ['betrokkene'],
  naastElkaar: true,
  dossier: onderzoekDossier,
  bericht: (_: unknown, { dossier }: { readonly dossier: { readonly behandelaar: string | null } }) =>
    dossier.behandelaar ? [dossier.behandelaar] : [],
} as const

const erbij = tekst({ max: 500, wieZiet: 'toeleiders' }).optional()

/** A client says whether what the onderzoek is about is right (N-2.3a.1-4-rw, N-2.3a.1-1-vrg). */
export const zegOverReikwijdte = defineHandeling({
  ...wens,
  id: 'onderzoek.zeg-over-reikwijdte',
  normen: ['N-2.3a.1-4-rw', 'N-2.3a.1-1-vrg'],
  pad: 'eigen-meningen-over-reikwijdte',
  invoer: z.object({ betrokkeneId: dossierkeuze(), antwoord: keuze(reikwijdtemeningen), toelichting: erbij }),
  vooraf: opDeDag(voorafZegOverReikwijdte),
  toets: ({ betrokkeneId }, feiten, { vandaag, ik }) =>
    toetsZegOverReikwijdte({ betrokkeneId, ik }, feiten, vandaag),
  effect: async ({ betrokkeneId, antwoord, ...inhoud }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: antwoord }
    await werk.voegToe('gebeurtenis', { soort: 'reikwijdte-gezegd', ...rij }, { ...inhoud, zelf: true })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: { betrokkeneId: '{verzoeker}', antwoord: 'eens' },
})

/** A client says that he, or somebody near him, wants to keep the overview (N-2.3a.3-2). */
export const vraagEigenRegie = defineHandeling({
  ...wens,
  id: 'onderzoek.vraag-eigen-regie',
  normen: ['N-2.3a.3-2'],
  pad: 'vragen-om-eigen-regie',
  invoer: z.object({ betrokkeneId: dossierkeuze(), antwoord: keuze(eigenRegieWensen), toelichting: erbij }),
  vooraf: opDeDag(voorafVraagEigenRegie),
  toets: ({ betrokkeneId, antwoord }, feiten, { vandaag, ik }) =>
    toetsVraagEigenRegie({ betrokkeneId, antwoord, ik }, feiten, vandaag),
  effect: async ({ betrokkeneId, antwoord, ...inhoud }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: antwoord }
    await werk.voegToe('gebeurtenis', { soort: 'eigen-regie-gevraagd', ...rij }, { ...inhoud, zelf: true })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: { betrokkeneId: '{verzoeker}', antwoord: 'zelf' },
})
