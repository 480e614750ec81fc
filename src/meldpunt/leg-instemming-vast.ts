import { z } from 'zod'
import { datum, dossierkeuzes, ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { leeftijdsgroepen } from '../wet/leeftijdsgroep.ts'
import { instemmers } from '../wet/wie-instemt.ts'
import { legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { toetsLegInstemmingVast, voorafLegInstemmingVast } from './rules/afronden.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { sprekersKeuze } from './wie-instemde.ts'
import { gemeldePersoon } from './wie-is-gemeld.ts'

/**
 * Records whether the person agrees that the melding goes to who can help, and who said so: for a child whoever has authority, with the
 * child from twelve. It is no ground for the triage (N-5.5.4-1-tst, N-2.2.5-tst).
 */
export const legInstemmingVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-instemming-vast',
  normen: ['N-5.5.4-1-tst', 'N-2.2.5-vrij', 'N-2.2.5-tst', 'N-Awb-2.1'],
  pad: 'instemmingen',
  invoer: z.object({
    datum: datum(),
    instemming: keuze(gebeurtenissen.instemming),
    leeftijd: keuze(leeftijdsgroepen).optional(),
    door: keuze(instemmers).default('zelf'),
    vertegenwoordigers: dossierkeuzes(0).default([]),
    kanNietZelf: ja().default(false),
  }),
  alleenAls: { vertegenwoordigers: ({ door }) => door === 'vertegenwoordiger' || door === 'samen' },
  vooraf: voorafLegInstemmingVast,
  bij: async (_, lezing) => (await gemeldePersoon(lezing))?.geboortedatum ?? null,
  toets: ({ leeftijd = null, ...invoer }, feiten, kader, geboren) =>
    toetsLegInstemmingVast({ ...invoer, leeftijd }, feiten, kader, geboren),
  effect: async ({ datum: dag, instemming, leeftijd, ...wie }, werk, geboren) => {
    const geschat = geboren === null ? (leeftijd ?? null) : null
    await legVast(werk, 'instemming', dag, instemming, { ...wie, leeftijd: geschat })
  },
  betrokkenen: overDeGemelde,
  keuzes: async (_, lezing) => ({ vertegenwoordigers: await sprekersKeuze(lezing) }),
  nietHier: ({ vertegenwoordigingen }) =>
    vertegenwoordigingen.length === 0 ? ['door', 'vertegenwoordigers', 'kanNietZelf'] : [],
  begin: (_, __, { vandaag }) => ({ datum: vandaag, door: 'zelf' }),
  voorbeeld: { datum: '{vandaag}', instemming: 'ja' },
})
