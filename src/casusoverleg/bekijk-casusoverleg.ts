import { z } from 'zod'
import { gedaanVan } from '../verwerking/gedaan.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanDeelnemer } from './declaratie.ts'
import { maakBeeld } from './overleg-beeld.ts'
import { toetsBekijkCasusoverleg } from './rules/toegang.ts'

/** Reads a conference: by who organises it, and by the people of a party that was invited (N-5.4.3-1, N-5.4.3-1-vw, N-AVG-32). */
export const bekijkCasusoverleg = defineInzien({
  ...vanDeelnemer,
  id: 'casusoverleg.bekijk-casusoverleg',
  normen: ['N-5.4.3-1', 'N-5.4.3-1-vw', 'N-AVG-32'],
  pad: 'casusoverleggen',
  metInhoud: ['gebeurtenis', 'deelnemer'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkCasusoverleg(feiten, kader),
  lees: async (lezing, { gedaan }, kader): Promise<ZaakUitkomst> => ({
    feiten: lezing.feiten,
    nummer: lezing.dossier.nummer,
    versie: lezing.dossier.versie,
    beeld: await maakBeeld(lezing, kader),
    gedaan: await gedaanVan(lezing, gedaan, kader),
  }),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
