import { z } from 'zod'
import type { Brief } from '../verwerking/brief.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { vanVerzoek } from './declaratie.ts'
import { toetsBekijkVerzoek } from './rules/toegang.ts'
import { maakBeeld } from './verzoek-beeld.ts'

/** Reads a request of a party: by who decides for the college, and never by who made it (N-2.3a.4-1-bes, N-Awb-2.4). */
export const bekijkVerzoek = defineInzien({
  ...vanVerzoek,
  id: 'verzoek.bekijk-verzoek',
  normen: ['N-2.3a.4-1-bes', 'N-2.3a.4-1-col', 'N-Awb-2.4', 'N-AVG-32'],
  pad: 'verzoeken-van-partijen',
  metInhoud: ['overgang', 'betrokkene', 'gebeurtenis', 'gegeven', 'brief'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkVerzoek(feiten, kader),
  lees: async (lezing, { gedaan }, kader) => zaakUitkomst(lezing, await maakBeeld(lezing), gedaan, kader),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})

/** Reads a letter to somebody about a request, as it was sent; null when there is none with that id (AVG 14). */
export const bekijkBrief = defineInzien({
  ...vanVerzoek,
  id: 'verzoek.bekijk-brief',
  normen: ['N-AVG-14-3', 'N-AVG-32'],
  pad: 'brieven',
  metInhoud: ['brief'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, kader) => toetsBekijkVerzoek(feiten, kader),
  lees: (lezing, { briefId }) => {
    const rij = lezing.rijen('brief').find(({ id }) => id === briefId)
    return rij?.inhoud.brief ? { brief: rij.inhoud.brief as Brief } : null
  },
  betrokkenen: () => 'allen',
  voorbeeld: { briefId: '{brief}' },
})
