import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { dossierkeuze, ja, meerkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import {
  achttienOnderwerpen,
  toetsLegAchttienVast,
  voorafLegAchttienVast,
  wordenAchttien,
} from './rules/achttien.ts'

/** Records that before his eighteenth birthday everything is settled for a client, or not needed (N-2.3a.3-3, N-2.3a.3-5). */
export const legAchttienVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-achttien-vast',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5', 'N-2.1.2-4e'],
  pad: 'achttien',
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    geregeld: meerkeuze(achttienOnderwerpen, 0).default([]),
    metHem: ja().default(false),
  }),
  vooraf: voorafLegAchttienVast,
  toets: toetsLegAchttienVast,
  effect: async ({ betrokkeneId }, werk) => {
    const rij = { soort: 'achttien-geregeld', betrokkene_id: betrokkeneId, code: null }
    await werk.voegToe('gebeurtenis', { ...rij, datum: werk.kader.vandaag })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing, { vandaag }) => {
    const wie = wordenAchttien(feiten, vandaag).map(({ betrokkeneId }) => betrokkeneId)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{client}', geregeld: [...achttienOnderwerpen], metHem: true },
})
