import { z } from 'zod'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { maakBeeld } from './bemoeizorg-beeld.ts'
import { vanOggz } from './declaratie.ts'
import { toetsBekijkBemoeizorg } from './rules/bekijk-bemoeizorg.ts'

/** Reads a dossier of the oggz: by who does bemoeizorg and nobody else (N-1.1.1-oggz, N-AVG-32). */
export const bekijkBemoeizorg = defineInzien({
  ...vanOggz,
  id: 'oggz.bekijk-bemoeizorg',
  normen: ['N-1.1.1-oggz', 'N-1.1.1-clt-1', 'N-AVG-32'],
  pad: 'bemoeizorg',
  metInhoud: ['gebeurtenis', 'gegeven', 'overgang'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkBemoeizorg(feiten, kader),
  lees: async (lezing, { gedaan }, kader) => zaakUitkomst(lezing, await maakBeeld(lezing), gedaan, kader),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
