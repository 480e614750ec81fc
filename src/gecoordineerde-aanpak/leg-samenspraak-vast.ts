import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { toetsLegSamenspraakVast, voorafLegSamenspraakVast } from './rules/leg-samenspraak-vast.ts'

/** Records that the aanpak was discussed with somebody, or why that was not possible (N-2.3a.3-5, N-2.3a.3-4-stp). */
export const legSamenspraakVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-samenspraak-vast',
  normen: ['N-2.3a.3-5', 'N-2.3a.3-4-stp'],
  pad: 'samenspraak',
  naOverlijden: 'tot-die-dag',
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    datum: datum(),
    uitkomst: keuze(gebeurtenissen.samenspraak),
    waarom: tekst({ max: 1000, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafLegSamenspraakVast,
  toets: toetsLegSamenspraakVast,
  effect: async ({ betrokkeneId, datum: dag, uitkomst, waarom }, werk) => {
    const rij = { soort: 'samenspraak', betrokkene_id: betrokkeneId, datum: dag, code: uitkomst }
    await werk.voegToe('gebeurtenis', rij, { waarom: waarom ?? null })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (_, lezing) => ({ betrokkeneId: await keuzeUit(lezing) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{client}', datum: '{vandaag}', uitkomst: 'gesproken' },
})
