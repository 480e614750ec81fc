import { z } from 'zod'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { inburgeringsplichten } from './rules/gebeurtenissen.ts'
import {
  kanInburgeren,
  toetsLegInburgeringsplichtVast,
  voorafLegInburgeringsplichtVast,
} from './rules/leg-inburgeringsplicht-vast.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Records whether somebody has the duty to integrate, and nothing else about it (N-2.3a.2-2b, N-AVG-5-1c). */
export const legInburgeringsplichtVast = defineHandeling({
  id: 'onderzoek.leg-inburgeringsplicht-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.2-2b', 'N-WI-14-8', 'N-AVG-5-1c'],
  pad: 'inburgeringsplichten',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    inburgeringsplicht: keuze(inburgeringsplichten),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafLegInburgeringsplichtVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegInburgeringsplichtVast(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, inburgeringsplicht, datum: dag }, werk) => {
    const soort = 'inburgeringsplicht'
    await werk.voegToe('gebeurtenis', {
      soort,
      betrokkene_id: betrokkeneId,
      datum: dag,
      code: inburgeringsplicht,
    })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => kanInburgeren(feiten, id)),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{verzoeker}', inburgeringsplicht: 'plicht', datum: '{vandaag}' },
})
