import { z } from 'zod'
import { datum } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { leesWieKeek } from '../verwerkingenlogboek/index.ts'
import { vanCoordinator } from './declaratie.ts'
import { toetsBekijkAanpak } from './rules/bekijk-aanpak.ts'

/** Reads from the log who looked in this aanpak: its own coordinator, and that too is logged (N-AVG-5-2, N-AVG-32). */
export const bekijkWieKeek = defineInzien({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.bekijk-wie-keek',
  normen: ['N-AVG-5-2', 'N-AVG-32', 'N-AVG-15', 'N-5.4.4-2'],
  pad: 'wie-keek',
  invoer: z.object({ totEnMet: datum() }),
  toets: (_, feiten, kader) => toetsBekijkAanpak(feiten, kader),
  lees: (lezing, { totEnMet }, { wie }) => leesWieKeek(lezing, totEnMet, wie.gebruikerId),
  betrokkenen: () => 'allen',
  voorbeeld: { totEnMet: '{vandaag}' },
})
