import { z } from 'zod'
import { datum, dossierkeuze, ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { tolkenBijInformeren } from './rules/gebeurtenissen-informeren.ts'
import {
  toetsInformeerOverOnderzoek,
  voorafInformeerOverOnderzoek,
} from './rules/informeer-over-onderzoek.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Tells of an onderzoek that nobody asked for, with an interpreter where needed (N-2.3a.4-3, N-2.3a.4-co). */
export const informeerOverOnderzoek = defineHandeling({
  id: 'onderzoek.informeer-over-onderzoek',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.4-3', 'N-2.3a.4-co', 'N-WI-14-8', 'N-AVG-12-1'],
  pad: 'informeringen-over-onderzoek',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    tolk: keuze(tolkenBijInformeren),
    ondersteuning: ja().default(false),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafInformeerOverOnderzoek),
  toets: (invoer, feiten, { vandaag }) => toetsInformeerOverOnderzoek(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, tolk, ondersteuning, datum: dag }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: dag }
    await werk.voegToe('gebeurtenis', { ...rij, soort: 'over-onderzoek-geinformeerd', code: tolk })
    if (ondersteuning)
      await werk.voegToe('gebeurtenis', { ...rij, soort: 'gewezen-op-clientondersteuning', code: null })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (_, lezing) => ({ betrokkeneId: await keuzeUit(lezing) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{verzoeker}', tolk: 'met-tolk', ondersteuning: true, datum: '{vandaag}' },
})
