import { z } from 'zod'
import type { Brief } from '../verwerking/brief.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanCollege } from './declaratie.ts'
import { toetsBekijkEindbrief } from './rules/bekijk-eindbrief.ts'

/** The kind of letter that leaves with the end; no other letter is read here. */
export const soortEindbrief = 'einde'

/** Reads a letter that the college sent when the aanpak ended, to print it; null for any other letter (N-2.3a.3-afs, N-AVG-32). */
export const bekijkEindbrief = defineInzien({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.bekijk-eindbrief',
  normen: ['N-2.3a.3-afs', 'N-5.4.5-2', 'N-AVG-32'],
  pad: 'eindbrieven',
  metInhoud: ['brief'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, kader) => toetsBekijkEindbrief(feiten, kader),
  lees: (lezing, { briefId }) => {
    const rij = lezing.rijen('brief').find(({ id, soort }) => id === briefId && soort === soortEindbrief)
    return rij ? { soort: rij.soort, brief: rij.inhoud.brief as Brief } : null
  },
  betrokkenen: () => 'allen',
  voorbeeld: { briefId: '{brief}' },
})
