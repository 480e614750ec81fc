import { z } from 'zod'
import { gedaanVan } from '../verwerking/gedaan.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanDeelnemer } from './declaratie.ts'
import { maakBeeld, type OverlegBeeld } from './overleg-beeld.ts'
import { toetsBekijkCasusoverleg } from './rules/toegang.ts'

/** Reads a conference: by who organises it, and by the people of a party that was invited (N-5.4.3-1, N-5.4.3-1-vw, N-AVG-32). */
export const bekijkCasusoverleg = defineInzien({
  ...vanDeelnemer,
  id: 'casusoverleg.bekijk-casusoverleg',
  normen: ['N-5.4.3-1', 'N-5.4.3-1-vw', 'N-AVG-32'],
  pad: 'casusoverleggen',
  metInhoud: ['gebeurtenis', 'deelnemer', 'aanwezigheid', 'ingebracht', 'overlegafspraak', 'meeneming'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkCasusoverleg(feiten, kader),
  lees: async (lezing, { gedaan }, kader): Promise<ZaakUitkomst> => ({
    feiten: lezing.feiten,
    nummer: lezing.dossier.nummer,
    versie: lezing.dossier.versie,
    // Who just did something reads that it was done, and not the room.
    beeld: await maakBeeld(lezing, kader, gedaan === undefined),
    gedaan: await gedaanVan(lezing, gedaan, kader),
  }),
  eersteKeer: ({ beeld }, feiten, { wie }) => {
    const al = feiten.gezien.filter(({ gebruikerId }) => gebruikerId === wie.gebruikerId)
    return ((beeld as OverlegBeeld).tijdens?.ingebracht ?? []).filter(
      ({ id, eigen }) => !eigen && !al.some(({ ingebrachtId }) => ingebrachtId === id),
    )
  },
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
