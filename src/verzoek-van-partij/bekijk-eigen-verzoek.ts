import { z } from 'zod'
import type { Brief } from '../verwerking/brief.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { vanPartij } from './declaratie.ts'
import { maakBeeld } from './eigen-verzoek-beeld.ts'
import { toetsBekijkEigenVerzoek } from './rules/begin-verzoek.ts'

/** Reads a request of one's own organisation: what was sent, whether something is asked, and whether an onderzoek started (2.3a.4 lid 1). */
export const bekijkEigenVerzoek = defineInzien({
  ...vanPartij,
  id: 'verzoek-van-partij.bekijk-eigen-verzoek',
  normen: ['N-2.3a.4-1', 'N-2.3a.4-1-bes', 'N-AVG-32'],
  pad: 'verzoeken-van-ons',
  metInhoud: ['overgang', 'betrokkene', 'gebeurtenis', 'gegeven', 'brief'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkEigenVerzoek(feiten, kader),
  lees: async (lezing, { gedaan }, kader) => zaakUitkomst(lezing, maakBeeld(lezing), gedaan, kader),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})

/** Reads the confirmation of receipt, or the question of the college; null when there is none with that id. */
export const bekijkBrief = defineInzien({
  ...vanPartij,
  id: 'verzoek-van-partij.bekijk-brief',
  normen: ['N-2.3a.4-1', 'N-AVG-32'],
  pad: 'brieven',
  metInhoud: ['brief'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, kader) => toetsBekijkEigenVerzoek(feiten, kader),
  lees: (lezing, { briefId }) => {
    const rij = lezing.rijen('brief').find(({ id }) => id === briefId)
    return rij?.inhoud.brief ? { brief: rij.inhoud.brief as Brief } : null
  },
  betrokkenen: () => 'allen',
  voorbeeld: { briefId: '{brief}' },
})
