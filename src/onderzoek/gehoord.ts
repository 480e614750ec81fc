import { z } from 'zod'
import { genodigdVoor } from '../scherm/uitnodiging-antwoord.ts'
import { datum, dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gehoordManieren } from '../wet/gehoord.ts'
import { uitnodigingantwoorden } from '../wet/uitnodiging.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  toetsLegAntwoordOpUitnodigingVast,
  voorafLegAntwoordOpUitnodigingVast,
} from './rules/beantwoord-uitnodiging.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { toetsLegWensVast, voorafLegWensVast, wensen, wensNamen } from './rules/leg-wens-vast.ts'
import { keuzeUit } from './wie-is-wie.ts'

const gehoord = {
  doel: 'onderzoek',
  rollen: ['toeleider'],
  naastElkaar: true,
  dossier: onderzoekDossier,
} as const

const toelichting = tekst({ max: 500, wieZiet: 'client' }).optional()

/** Records what a client said by voice or on paper, for who does not use the own environment (N-AVG-12-1, N-2.3a.1-1-vrg). */
export const legWensVast = defineHandeling({
  ...gehoord,
  id: 'onderzoek.leg-wens-vast',
  normen: ['N-AVG-12-1', 'N-2.3a.1-1-vrg', 'N-2.3a.1-4-rw', 'N-2.3a.3-2', 'N-2.3.2-3'],
  pad: 'wensen',
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    wens: keuze(wensNamen),
    gehoord: keuze(gehoordManieren),
    toelichting,
    datum: datum(),
  }),
  vooraf: opDeDag(voorafLegWensVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegWensVast(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, wens, datum: dag, ...inhoud }, werk) => {
    await werk.voegToe('gebeurtenis', { ...wensen[wens], betrokkene_id: betrokkeneId, datum: dag }, inhoud)
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (_, lezing) => ({ betrokkeneId: await keuzeUit(lezing) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: {
    ...{ betrokkeneId: '{verzoeker}', wens: 'clientondersteuning', gehoord: 'gesprek', datum: '{vandaag}' },
  },
})

/** Records whether who was asked for an appointment comes, said by voice or on paper (N-2.3a.1-4, N-AVG-12-1). */
export const legAntwoordOpUitnodigingVast = defineHandeling({
  ...gehoord,
  id: 'onderzoek.leg-antwoord-op-uitnodiging-vast',
  normen: ['N-2.3a.1-4', 'N-AVG-12-1'],
  pad: 'gehoorde-antwoorden-op-uitnodigingen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    gespreksafspraakId: dossierkeuze(),
    betrokkeneId: dossierkeuze(),
    antwoord: keuze(uitnodigingantwoorden),
    gehoord: keuze(gehoordManieren),
    alleen: ja(),
    wieMee: regel({ max: 120, wieZiet: 'toeleiders' }).optional(),
    toelichting: tekst({ max: 500, wieZiet: 'toeleiders' }).optional(),
  }),
  vooraf: opDeDag(voorafLegAntwoordOpUitnodigingVast),
  bij: (_, lezing) => lezing.rijen('gebeurtenis'),
  toets: ({ gespreksafspraakId: overId, betrokkeneId }, feiten, { vandaag }, rijen) =>
    toetsLegAntwoordOpUitnodigingVast(
      { betrokkeneId, overId, genodigd: genodigdVoor(rijen, overId) },
      feiten,
      vandaag,
    ),
  effect: async ({ gespreksafspraakId: overId, betrokkeneId, antwoord, ...inhoud }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: antwoord }
    await werk.voegToe('gebeurtenis', { soort: 'uitnodiging-beantwoord', ...rij }, { ...inhoud, overId })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    gespreksafspraakId: await gebeurtenisKeuze(openGespreksafspraken(feiten), lezing),
    betrokkeneId: await keuzeUit(lezing),
  }),
  voorbeeld: {
    ...{ gespreksafspraakId: '{gespreksafspraak}', betrokkeneId: '{verzoeker}' },
    ...{ antwoord: 'kom', gehoord: 'telefoon', alleen: false },
  },
})
