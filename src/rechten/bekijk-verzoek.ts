import { z } from 'zod'
import type { Brief } from '../verwerking/brief.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { overDePersoon, vanRechten } from './declaratie.ts'
import { toetsBekijkVerzoek } from './rules/toegang.ts'
import { maakBeeld } from './verzoek-beeld.ts'

const wieLeest = { ...vanRechten, rollen: ['rechtenmedewerker', 'beslisser'] } as const

/** Reads a request about rights: by who handles it and who decides about it (AVG 12 lid 3, N-AVG-32). */
export const bekijkVerzoek = defineInzien({
  ...wieLeest,
  id: 'rechten.bekijk-verzoek',
  normen: ['N-AVG-12-3', 'N-AVG-32'],
  pad: 'verzoeken-over-rechten',
  metInhoud: ['overgang', 'gebeurtenis', 'brief'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkVerzoek(feiten, kader),
  lees: async (lezing, { gedaan }, kader) =>
    zaakUitkomst(lezing, await maakBeeld(lezing, kader), gedaan, kader),
  betrokkenen: overDePersoon,
  voorbeeld: {},
})

/** Reads one letter of a request; null when there is none with that id (N-AVG-32). */
export const bekijkBrief = defineInzien({
  ...wieLeest,
  id: 'rechten.bekijk-brief',
  normen: ['N-AVG-12-3', 'N-AVG-32'],
  pad: 'brieven',
  metInhoud: ['brief'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, kader) => toetsBekijkVerzoek(feiten, kader),
  lees: (lezing, { briefId }) => {
    const rij = lezing.rijen('brief').find(({ id }) => id === briefId)
    return rij?.inhoud.brief ? { brief: rij.inhoud.brief as Brief } : null
  },
  betrokkenen: overDePersoon,
  voorbeeld: { briefId: '{brief}' },
})
