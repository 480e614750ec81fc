import { z } from 'zod'
import type { Brief } from '../verwerking/brief.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { toetsBekijkBrief } from './rules/bevestig-stoppen.ts'
import { soortSignaalbrief } from './signaal.ts'

/** Reads a letter as it was sent to a client of this aanpak (N-AVG-32); null when it has none with that id. */
export const bekijkBrief = defineInzien({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.bekijk-brief',
  normen: ['N-2.3a.3-4-stp', 'N-5.4.4-2', 'N-AVG-32'],
  pad: 'brieven',
  metInhoud: ['brief'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, kader) => toetsBekijkBrief(feiten, kader),
  lees: (lezing, { briefId }) => {
    const rij = lezing.rijen('brief').find(({ id, soort }) => id === briefId && soort !== soortSignaalbrief)
    return rij ? { soort: rij.soort, brief: rij.inhoud.brief as Brief } : null
  },
  betrokkenen: () => 'allen',
  voorbeeld: { briefId: '{brief}' },
})
