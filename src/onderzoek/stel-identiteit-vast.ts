import { z } from 'zod'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { betrokkeneMet } from './rules/betrokkene.ts'
import { documenten } from './rules/gebeurtenissen.ts'
import { isClient } from './rules/is-client.ts'
import { toetsStelIdentiteitVast, voorafStelIdentiteitVast } from './rules/stel-identiteit-vast.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Establishes who a client is; only the kind of document is kept, never a copy or number (N-2.3a.1-5-id, N-2.3.4-1). */
export const stelIdentiteitVast = defineHandeling({
  id: 'onderzoek.stel-identiteit-vast',
  doel: 'persoon-vaststellen',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-5-id', 'N-2.3.4-1', 'N-AVG-5-1c'],
  pad: 'identiteiten',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), document: keuze(documenten), datum: datum() }),
  vooraf: opDeDag(voorafStelIdentiteitVast),
  toets: (invoer, feiten, { vandaag }) => toetsStelIdentiteitVast(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, document, datum: dag }, werk) => {
    const soort = 'identiteit-vastgesteld'
    await werk.voegToe('gebeurtenis', { soort, betrokkene_id: betrokkeneId, datum: dag, code: document })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(
      lezing,
      (id) => isClient(feiten, id) || betrokkeneMet(feiten, id)?.hoedanigheid === 'verzoeker',
    ),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{verzoeker}', document: 'identiteitskaart', datum: '{vandaag}' },
})
