import { z } from 'zod'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsBetrekClientWeer, voorafBetrekClientWeer } from './rules/betrek-client-weer.ts'
import { nietBetrokken } from './rules/betrekken.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Involves a client again who was left out for now (N-2.3a.4-3, N-2.3a.4-3-betr). */
export const betrekClientWeer = defineHandeling({
  id: 'onderzoek.betrek-client-weer',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.4-3', 'N-2.3a.4-3-betr'],
  pad: 'weer-betrokken-clienten',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), datum: datum() }),
  vooraf: opDeDag(voorafBetrekClientWeer),
  toets: (invoer, feiten, { vandaag }) => toetsBetrekClientWeer(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, datum: dag }, werk) => {
    const soort = 'client-betrokken'
    await werk.voegToe('gebeurtenis', { soort, betrokkene_id: betrokkeneId, datum: dag, code: null })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => nietBetrokken(feiten, id) !== undefined),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{verzoeker}', datum: '{vandaag}' },
})
