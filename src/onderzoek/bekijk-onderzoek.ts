import { z } from 'zod'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { maakBeeld } from './onderzoek-beeld.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { toetsBekijkOnderzoek } from './rules/bekijk-onderzoek.ts'

/** Reads an onderzoek: by the worker it was assigned to; the coördinator never (N-5.4.4-6-gs, N-5.4.5-sch). */
export const bekijkOnderzoek = defineInzien({
  id: 'onderzoek.bekijk-onderzoek',
  doel: 'onderzoek',
  rollen: ['toeleider', 'beslisser'],
  normen: ['N-5.4.1-1', 'N-5.4.4-6-gs', 'N-5.4.5-sch', 'N-AVG-32'],
  pad: 'onderzoeken',
  dossier: onderzoekDossier,
  metInhoud: [
    'gebeurtenis',
    'gegeven',
    'reikwijdte',
    'afbakening',
    'verzoek',
    'antwoord',
    'stuk',
    'voorziening',
    'dienst',
    'overleg',
    'overlegafspraak',
    'meegenomen',
  ],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, { vandaag, wie }) =>
    toetsBekijkOnderzoek({ rol: wie.rol, gebruikerId: wie.gebruikerId }, feiten, vandaag),
  lees: async (lezing, { gedaan }, kader) =>
    zaakUitkomst(lezing, await maakBeeld(lezing, kader), gedaan, kader),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
