import { z } from 'zod'
import { datum, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsVerlengTermijn, voorafVerlengTermijn } from './rules/andere-wetten.ts'
import { wetKeuze } from './wet-keuze.ts'

/** Puts off a decision where its law allows it; the six weeks of the onderzoek cannot be extended (N-2.3a.1-4-tm). */
export const verlengTermijn = defineHandeling({
  id: 'onderzoek.verleng-termijn',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4-tm', 'N-2.3.2-1', 'N-Wgs-4'],
  pad: 'verlengingen',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    termijn: keuze(['onderzoek', ...wetKeuze]),
    tot: datum(),
    reden: tekst({ min: 3, wieZiet: 'client' }),
    meegedeeld: ja().default(false),
  }),
  vooraf: opDeDag(voorafVerlengTermijn),
  toets: (invoer, feiten, { vandaag }) => toetsVerlengTermijn(invoer, feiten, vandaag),
  effect: async ({ termijn, tot, reden }, werk) => {
    const rij = { soort: 'termijn-verlengd', betrokkene_id: null, datum: tot, code: termijn }
    await werk.voegToe('gebeurtenis', rij, { reden, op: werk.kader.vandaag })
  },
  betrokkenen: () => 'allen',
  voorbeeld: {
    termijn: 'participatiewet',
    tot: '2027-02-15',
    reden: 'Het inkomen uit het buitenland moet nog worden nagekeken.',
    meegedeeld: true,
  },
})
