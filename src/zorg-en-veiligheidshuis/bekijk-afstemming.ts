import { z } from 'zod'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { maakBeeld } from './afstemming-beeld.ts'
import { vanAfstemming } from './declaratie.ts'
import { toetsBekijkAfstemming } from './rules/toegang.ts'

/** Reads the tuning: by the coordinator of the aanpak alone, who is the filter between both tracks (art. VIII; N-VIII-flt, N-AVG-32). */
export const bekijkAfstemming = defineInzien({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.bekijk-afstemming',
  normen: ['N-2.3a.3-zv4', 'N-VIII-flt', 'N-AVG-32'],
  pad: 'zvh-afstemmingen',
  metInhoud: ['overgang', 'gegeven', 'zvhafspraak'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkAfstemming(feiten, kader),
  lees: async (lezing, { gedaan }, kader) => zaakUitkomst(lezing, await maakBeeld(lezing), gedaan, kader),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
