import { z } from 'zod'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { redenenHerverdelen, toetsHerverdeel, voorafHerverdeel } from './rules/toewijzing.ts'
import { alsToewijzing, collegaKeuze, teamVan, toeleiders } from './werkers.ts'

/** The teamleider gives a case to another worker of his team: the former has no access from that moment (N-AVG-32). */
export const herverdeel = defineHandeling({
  id: 'onderzoek.herverdeel',
  doel: 'onderzoek',
  rollen: ['teamleider'],
  normen: ['N-AVG-32'],
  pad: 'herverdelingen',
  dossier: onderzoekDossier,
  daarna: { teamleider: '/team' },
  invoer: z.object({ medewerkerId: dossierkeuze(), redenCode: keuze(redenenHerverdelen) }),
  vooraf: opDeDag(voorafHerverdeel),
  bij: toeleiders,
  toets: ({ medewerkerId }, feiten, kader, register) =>
    toetsHerverdeel(alsToewijzing(medewerkerId, register, kader), feiten, kader.vandaag),
  effect: async ({ medewerkerId, redenCode }, werk, register) => {
    const { kader, dossier } = werk
    const van = dossier.behandelaar
    const rij = { soort: 'herverdeeld', van, naar: medewerkerId, datum: kader.vandaag, reden_code: redenCode }
    await werk.voegToe('toewijzing', rij)
    const team = teamVan(medewerkerId, register, kader, dossier.team)
    await werk.werkBij({ behandelaar: medewerkerId, team })
  },
  bericht: ({ medewerkerId }, { dossier }) => [
    medewerkerId,
    ...(dossier.behandelaar ? [dossier.behandelaar] : []),
  ],
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing, kader) => ({
    medewerkerId: collegaKeuze(await toeleiders(feiten, lezing, kader), feiten, kader),
  }),
  voorbeeld: { medewerkerId: '{collega}', redenCode: 'belasting' },
})
