import { z } from 'zod'
import { datum } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { leesWieKeek } from '../verwerkingenlogboek/index.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { toetsBekijkOnderzoek } from './rules/bekijk-onderzoek.ts'

/** Reads from the log who looked in this onderzoek: its own worker, and that too is logged (N-AVG-5-2, N-AVG-32). */
export const bekijkWieKeek = defineInzien({
  id: 'onderzoek.bekijk-wie-keek',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-2', 'N-AVG-32', 'N-AVG-15'],
  pad: 'wie-keek',
  dossier: onderzoekDossier,
  invoer: z.object({ totEnMet: datum() }),
  toets: (_, feiten, { vandaag, wie }) =>
    toetsBekijkOnderzoek({ rol: wie.rol, gebruikerId: wie.gebruikerId }, feiten, vandaag),
  lees: (lezing, { totEnMet }, { wie }) => leesWieKeek(lezing, totEnMet, wie.gebruikerId),
  betrokkenen: () => 'allen',
  voorbeeld: { totEnMet: '{vandaag}' },
})
