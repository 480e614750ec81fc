import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { zvhAntwoorden } from '../wet/zvh.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { gegevenKeuze, partijKeuze } from './keuzes.ts'
import {
  toetsLegZvhOverlegVast,
  voorafLegZvhOverlegVast,
  zvhAntwoordVan,
} from './rules/leg-zvh-overleg-vast.ts'

/**
 * Records what one party said about the Zorg- en Veiligheidshuis: what of its data may go there and what not, that it asks its client
 * first, or wants to be there itself (art. VIII; N-2.3a.3-zv4, N-2.3a.3-zv5, N-VIII-prt). Saying it again replaces it.
 */
export const legZvhOverlegVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-zvh-overleg-vast',
  normen: ['N-2.3a.3-zv4', 'N-2.3a.3-zv5', 'N-VIII-prt'],
  pad: 'zvh-overleg',
  metInhoud: ['gegeven', 'zvhoverleg'],
  invoer: z.object({
    partijId: dossierkeuze(),
    antwoord: keuze(zvhAntwoorden),
    nietGegevens: dossierkeuzes(0).default([]),
    toelichting: tekst({ max: 500, wieZiet: 'coordinator' }).optional(),
    op: datum(),
  }),
  vooraf: voorafLegZvhOverlegVast,
  toets: toetsLegZvhOverlegVast,
  effect: async ({ partijId, antwoord, nietGegevens, toelichting, op }, werk) => {
    const rij = { partij_id: partijId, antwoord, niet_gegevens: nietGegevens, datum: op }
    const inhoud = { toelichting: toelichting ?? null }
    const eerder = zvhAntwoordVan(werk.feiten, partijId)
    if (eerder) await werk.verbeter('zvhoverleg', eerder.id, rij, inhoud)
    else await werk.voegToe('zvhoverleg', rij, inhoud)
  },
  betrokkenen: clientenVan,
  keuzes: async (_, lezing, { vandaag }) => ({
    partijId: await partijKeuze(lezing),
    nietGegevens: await gegevenKeuze(lezing, vandaag),
  }),
  begin: (feiten, lezing, { vandaag }, { partijId }) => {
    const eerder = partijId ? zvhAntwoordVan(feiten, partijId) : undefined
    if (!eerder) return { op: vandaag }
    const inhoud = lezing.rijen('zvhoverleg').find(({ id }) => id === eerder.id)?.inhoud
    const { antwoord, nietGegevens, datum: op } = eerder
    return { antwoord, nietGegevens, op, toelichting: inhoud?.toelichting ?? undefined }
  },
  voorbeeld: { partijId: '{partij}', antwoord: 'mag', op: '{vandaag}' },
})
