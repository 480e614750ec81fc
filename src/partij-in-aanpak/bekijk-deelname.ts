import { z } from 'zod'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { vanDeelname } from './declaratie.ts'
import { maakBeeld } from './deelname-beeld.ts'
import { toetsBekijkDeelname } from './rules/toegang.ts'

/**
 * Reads an aanpak in which one's own organisation takes part: what the coordinator gave it, its own agreements, and what it gave him;
 * nothing of other parties (5.4.4 lid 4 and 5; N-5.4.4-5, N-AVG-32).
 */
export const bekijkDeelname = defineInzien({
  ...vanDeelname,
  id: 'partij-in-aanpak.bekijk-deelname',
  normen: ['N-5.4.4-4', 'N-5.4.4-5', 'N-5.4.4-5-bsn', 'N-5.4.4-7', 'N-AVG-32'],
  pad: 'aanpakken-van-ons',
  metInhoud: ['overgang', 'betrokkene', 'afspraak', 'gegeven', 'inbreng'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkDeelname(feiten, kader),
  lees: async (lezing, { gedaan }, kader) =>
    zaakUitkomst(lezing, await maakBeeld(lezing, kader.vandaag), gedaan, kader),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
