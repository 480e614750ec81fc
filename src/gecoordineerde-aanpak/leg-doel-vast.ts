import { z } from 'zod'
import { dossierkeuzes, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { clientKeuze } from './keuzes.ts'
import { toetsLegDoelVast, voorafLegDoelVast } from './rules/leg-doel-vast.ts'

/** Records what the aanpak is to reach, for one or more clients (N-2.3a.3-3, N-1.1.1-clt-3). */
export const legDoelVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-doel-vast',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5', 'N-2.3a.3-5-ds', 'N-1.1.1-clt-3'],
  pad: 'doelen',
  invoer: z.object({
    tekst: tekst({ min: 5, max: 500, wieZiet: 'client' }),
    betrokkeneIds: dossierkeuzes(),
  }),
  vooraf: voorafLegDoelVast,
  toets: toetsLegDoelVast,
  effect: async ({ tekst: inhoud, betrokkeneIds }, werk) => {
    const rij = { staat: 'loopt', datum: werk.kader.vandaag }
    return { doelId: await werk.voegToe('doel', rij, { tekst: inhoud, betrokkeneIds }) }
  },
  betrokkenen: (_, { betrokkeneIds }) => betrokkeneIds,
  keuzes: async (feiten, lezing) => ({ betrokkeneIds: await clientKeuze(feiten, lezing) }),
  voorbeeld: { tekst: 'Over een jaar zijn de schulden geregeld.', betrokkeneIds: ['{client}'] },
})
