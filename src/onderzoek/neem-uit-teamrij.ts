import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekInTeamrij } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsNeemUitTeamrij, voorafNeemUitTeamrij } from './rules/toewijzing.ts'
import { alsToewijzing, teamVan, toeleiders } from './werkers.ts'

/** A worker takes a case out of the queue of his team: from then on it is his (N-AVG-32). */
export const neemUitTeamrij = defineHandeling({
  id: 'onderzoek.neem-uit-teamrij',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-32'],
  pad: 'opgepakt',
  dossier: onderzoekInTeamrij,
  invoer: z.object({}),
  vooraf: opDeDag(voorafNeemUitTeamrij),
  bij: toeleiders,
  toets: (_, feiten, kader, register) => {
    const { werker } = alsToewijzing(kader.wie.gebruikerId, register, kader)
    return toetsNeemUitTeamrij({ werker: werker && { ...werker, inTeam: true } }, feiten, kader.vandaag)
  },
  effect: async (_, werk, register) => {
    const { kader, dossier } = werk
    const { gebruikerId } = kader.wie
    const rij = { soort: 'genomen', van: null, naar: gebruikerId, datum: kader.vandaag, reden_code: null }
    await werk.voegToe('toewijzing', rij)
    const team = teamVan(gebruikerId, register, kader, dossier.team)
    await werk.werkBij({ behandelaar: gebruikerId, team })
  },
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
