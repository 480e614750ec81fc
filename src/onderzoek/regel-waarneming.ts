import { z } from 'zod'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { waarnemingsredenen } from '../wet/waarneming.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsRegelWaarneming, voorafRegelWaarneming } from './rules/waarneming.ts'
import { toeleiders } from './werkers.ts'

/**
 * A colleague stands in for the worker of this case, from a day up to and including a day: access begins and ends with
 * those days by itself. Judged and logged per case (N-AVG-32, Awb 10:1).
 */
export const regelWaarneming = defineHandeling({
  id: 'onderzoek.regel-waarneming',
  doel: 'onderzoek',
  rollen: ['teamleider'],
  normen: ['N-AVG-32', 'N-Awb-10.3', 'N-Awb-2.4'],
  pad: 'waarnemingen',
  dossier: onderzoekDossier,
  daarna: { teamleider: '/team' },
  invoer: z.object({
    waarnemerId: dossierkeuze(),
    van: datum(),
    tot: datum(),
    redenCode: keuze(waarnemingsredenen),
  }),
  vooraf: opDeDag(voorafRegelWaarneming),
  bij: toeleiders,
  toets: ({ waarnemerId, van, tot }, feiten, { vandaag, wie }, register) => {
    const waarnemer = register.find(({ gebruikerId }) => gebruikerId === waarnemerId) ?? null
    const zichzelf = waarnemerId === wie.gebruikerId
    return toetsRegelWaarneming({ waarnemer, van, tot, zichzelf }, feiten, vandaag)
  },
  effect: async ({ waarnemerId, van, tot, redenCode }, werk) => {
    const namens = werk.dossier.behandelaar
    if (!namens) throw new Error('the toets asks for a worker to stand in for')
    const rij = { waarnemer: waarnemerId, namens, van, tot, reden_code: redenCode }
    return {
      waarnemingId: await werk.voegToe('waarneming', { ...rij, beeindigd_op: null, einde_code: null }),
    }
  },
  bericht: ({ waarnemerId }, { dossier }) => [
    waarnemerId,
    ...(dossier.behandelaar ? [dossier.behandelaar] : []),
  ],
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing, kader) => ({
    waarnemerId: (await toeleiders(feiten, lezing, kader))
      .filter(({ gebruikerId }) => ![kader.wie.gebruikerId, feiten.dossier.behandelaar].includes(gebruikerId))
      .map(({ gebruikerId, naam }) => ({ waarde: gebruikerId, label: naam })),
  }),
  begin: (_, __, { vandaag }) => ({ van: vandaag }),
  voorbeeld: { waarnemerId: '{collega}', van: '{vandaag}', tot: '{vandaag}', redenCode: 'verlof' },
})
