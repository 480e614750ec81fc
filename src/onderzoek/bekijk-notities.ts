import { z } from 'zod'
import { defineInzien } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { toetsBekijkOnderzoek } from './rules/bekijk-onderzoek.ts'

/** Reads one's own notes of conversations, as long as they are kept; nobody else's (N-AVG-32, N-AVG-5-1e). */
export const bekijkNotities = defineInzien({
  id: 'onderzoek.bekijk-notities',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-32', 'N-AVG-5-1e', 'N-AVG-15'],
  pad: 'notities',
  dossier: onderzoekDossier,
  metInhoud: ['concept'],
  invoer: z.object({}),
  toets: (_, feiten, { vandaag, wie }) =>
    toetsBekijkOnderzoek({ rol: wie.rol, gebruikerId: wie.gebruikerId }, feiten, vandaag),
  lees: (lezing, _, { wie, vandaag }) => ({
    notities: lezing
      .rijen('concept')
      .filter((rij) => rij.wie === wie.gebruikerId && rij.verloopt_op.slice(0, 10) >= vandaag)
      .map(({ id, op, verloopt_op, inhoud }) => ({
        id,
        op,
        tot: verloopt_op.slice(0, 10),
        notitie: String(inhoud.notitie),
      })),
  }),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
