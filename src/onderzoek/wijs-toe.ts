import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsWijsToe, voorafWijsToe } from './rules/toewijzing.ts'
import { alsToewijzing, collegaKeuze, teamVan, toeleiders } from './werkers.ts'

/** The teamleider gives a case without a worker to somebody of his team; he sees nothing of it (N-AVG-32). */
export const wijsToe = defineHandeling({
  id: 'onderzoek.wijs-toe',
  doel: 'onderzoek',
  rollen: ['teamleider'],
  normen: ['N-AVG-32'],
  pad: 'toewijzingen',
  dossier: onderzoekDossier,
  daarna: { teamleider: '/team' },
  invoer: z.object({ medewerkerId: dossierkeuze() }),
  vooraf: opDeDag(voorafWijsToe),
  bij: toeleiders,
  toets: ({ medewerkerId }, feiten, kader, register) =>
    toetsWijsToe(alsToewijzing(medewerkerId, register, kader), feiten, kader.vandaag),
  effect: async ({ medewerkerId }, werk, register) => {
    const { kader, dossier } = werk
    const rij = { soort: 'toegewezen', van: null, naar: medewerkerId, datum: kader.vandaag, reden_code: null }
    await werk.voegToe('toewijzing', rij)
    const team = teamVan(medewerkerId, register, kader, dossier.team)
    await werk.werkBij({ behandelaar: medewerkerId, team })
  },
  bericht: ({ medewerkerId }) => [medewerkerId],
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing, kader) => ({
    medewerkerId: collegaKeuze(await toeleiders(feiten, lezing, kader), feiten, kader),
  }),
  voorbeeld: { medewerkerId: '{collega}' },
})
