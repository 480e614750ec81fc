import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { genodigdVoor } from '../scherm/uitnodiging-antwoord.ts'
import { dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gehoordManieren } from '../wet/gehoord.ts'
import { uitnodigingantwoorden } from '../wet/uitnodiging.ts'
import { vanCoordinator } from './declaratie.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import {
  toetsLegAntwoordOpUitnodigingVast,
  voorafLegAntwoordOpUitnodigingVast,
} from './rules/beantwoord-uitnodiging.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'

/** Records whether who was asked for a talk comes, said by voice or on paper (N-2.3a.3-5, N-AVG-12-1). */
export const legAntwoordOpUitnodigingVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-antwoord-op-uitnodiging-vast',
  normen: ['N-2.3a.3-5', 'N-AVG-12-1'],
  pad: 'gehoorde-antwoorden-op-uitnodigingen',
  naastElkaar: true,
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    gespreksafspraakId: dossierkeuze(),
    betrokkeneId: dossierkeuze(),
    antwoord: keuze(uitnodigingantwoorden),
    gehoord: keuze(gehoordManieren),
    alleen: ja(),
    wieMee: regel({ max: 120, wieZiet: 'coordinator' }).optional(),
    toelichting: tekst({ max: 500, wieZiet: 'coordinator' }).optional(),
  }),
  vooraf: voorafLegAntwoordOpUitnodigingVast,
  bij: async (_, lezing) => lezing.rijen('gebeurtenis'),
  toets: ({ gespreksafspraakId: overId, betrokkeneId }, feiten, kader, rijen) =>
    toetsLegAntwoordOpUitnodigingVast(
      { betrokkeneId, overId, genodigd: genodigdVoor(rijen, overId) },
      feiten,
      kader,
    ),
  effect: async ({ gespreksafspraakId: overId, betrokkeneId, antwoord, ...inhoud }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: antwoord }
    await werk.voegToe('gebeurtenis', { soort: 'uitnodiging-beantwoord', ...rij }, { ...inhoud, overId })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing, { vandaag }) => ({
    gespreksafspraakId: await gebeurtenisKeuze(openGespreksafspraken(feiten, vandaag), lezing),
    betrokkeneId: await keuzeUit(lezing),
  }),
  voorbeeld: {
    ...{ gespreksafspraakId: '{gespreksafspraak}', betrokkeneId: '{client}' },
    ...{ antwoord: 'kom', gehoord: 'telefoon', alleen: false },
  },
})
