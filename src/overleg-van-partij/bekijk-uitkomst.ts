import { z } from 'zod'
import { gedaanVan } from '../verwerking/gedaan.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { bijGemeente, vanUitkomst } from './declaratie.ts'
import { toetsBekijkUitkomst } from './rules/toegang.ts'
import { uitkomstBeeld } from './uitkomst-beeld.ts'

/**
 * Reads what one's own organisation keeps of a conference: its own agreements and what it took along, and nothing of another participant
 * (5.4.3 lid 3 and 4; N-5.4.3-3-vsp, N-5.4.3-4a, N-AVG-32).
 */
export const bekijkUitkomst = defineInzien({
  ...vanUitkomst,
  id: 'overleg-van-partij.bekijk-uitkomst',
  normen: ['N-5.4.3-3-vsp', 'N-5.4.3-4a', 'N-AVG-32'],
  pad: 'uitkomsten-van-overleg',
  metInhoud: ['overgang', 'betrokkene', 'overlegafspraak', 'meegenomen'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkUitkomst(feiten, kader),
  lees: async (lezing, { gedaan }, kader): Promise<ZaakUitkomst> => ({
    feiten: lezing.feiten,
    nummer: lezing.dossier.nummer,
    versie: lezing.dossier.versie,
    beeld: uitkomstBeeld(lezing, await bijGemeente(lezing.feiten, lezing, kader), kader.vandaag),
    gedaan: await gedaanVan(lezing, gedaan, kader),
  }),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
