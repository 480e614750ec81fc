import { z } from 'zod'
import { dossierkeuzes, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { clientKeuze } from './keuzes.ts'
import { toetsLegDoelVast, voorafLegDoelVast } from './rules/leg-doel-vast.ts'
import { toetsSamenspraakBij } from './rules/samenspraak-bij.ts'
import { beide, samenspraakInhoud, samenspraakKeuze, samenspraakVelden } from './samenspraak-velden.ts'

/** Records what the aanpak is to reach, for one or more clients (N-2.3a.3-3, N-1.1.1-clt-3). */
export const legDoelVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-doel-vast',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5', 'N-2.3a.3-5-ds', 'N-1.1.1-clt-3'],
  pad: 'doelen',
  invoer: z.object({
    tekst: tekst({ min: 5, max: 500, wieZiet: 'client' }),
    betrokkeneIds: dossierkeuzes(),
    ...samenspraakVelden,
  }),
  vooraf: voorafLegDoelVast,
  toets: (invoer, feiten, kader) =>
    beide(toetsLegDoelVast(invoer, feiten, kader), toetsSamenspraakBij(invoer, feiten, kader)),
  effect: async ({ tekst: inhoud, betrokkeneIds, ...bespreking }, werk) => {
    const samenspraak = samenspraakInhoud(bespreking, werk.kader.vandaag)
    const rij = { staat: 'loopt', datum: werk.kader.vandaag }
    return { doelId: await werk.voegToe('doel', rij, { tekst: inhoud, betrokkeneIds, samenspraak }) }
  },
  betrokkenen: (_, { betrokkeneIds, besprokenMet }) => [...new Set([...betrokkeneIds, ...besprokenMet])],
  keuzes: async (feiten, lezing) => ({
    betrokkeneIds: await clientKeuze(feiten, lezing),
    ...(await samenspraakKeuze(lezing)),
  }),
  voorbeeld: {
    tekst: 'Over een jaar zijn de schulden geregeld.',
    betrokkeneIds: ['{client}'],
    besprokenMet: ['{client}'],
  },
})
