import { z } from 'zod'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { maakBeeld } from './aanpak-beeld.ts'
import { vanCoordinator } from './declaratie.ts'
import { toetsBekijkAanpak } from './rules/bekijk-aanpak.ts'

/** Reads an aanpak: all of it for its coordinator while his task runs, the state and the notifications for the college. */
export const bekijkAanpak = defineInzien({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.bekijk-aanpak',
  rollen: ['coordinator', 'beslisser'],
  normen: ['N-5.4.4-2', 'N-5.4.4-7', 'N-5.4.5-sch', 'N-AVG-32'],
  pad: 'aanpakken',
  metInhoud: [
    'gebeurtenis',
    'gegeven',
    'meegenomen',
    'verstrekking',
    'doel',
    'afspraak',
    'inbreng',
    'overleg',
    'zvhoverleg',
    'zvhtraject',
  ],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkAanpak(feiten, kader),
  lees: async (lezing, { gedaan }, kader) =>
    zaakUitkomst(lezing, await maakBeeld(lezing, kader), gedaan, kader),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
