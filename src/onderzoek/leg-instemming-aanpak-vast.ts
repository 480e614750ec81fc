import { z } from 'zod'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { antwoorden } from './rules/gebeurtenissen.ts'
import { isClient } from './rules/is-client.ts'
import {
  toetsLegInstemmingAanpakVast,
  voorafLegInstemmingAanpakVast,
} from './rules/leg-instemming-aanpak-vast.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Records whether one client agrees to the aanpak; without agreement it does not begin (N-2.3a.2-ins, N-2.3a.2-wg). */
export const legInstemmingAanpakVast = defineHandeling({
  id: 'onderzoek.leg-instemming-aanpak-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.2-ins', 'N-2.3a.2-wg'],
  pad: 'instemmingen',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), antwoord: keuze(antwoorden), datum: datum() }),
  vooraf: opDeDag(voorafLegInstemmingAanpakVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegInstemmingAanpakVast(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, antwoord, datum: dag }, werk) => {
    const rij = {
      soort: 'instemming-aanpak',
      betrokkene_id: betrokkeneId,
      datum: dag,
      code: antwoord,
    } as const
    await werk.voegToe('gebeurtenis', rij)
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({ betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id)) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{verzoeker}', antwoord: 'stemt-in', datum: '{vandaag}' },
})
