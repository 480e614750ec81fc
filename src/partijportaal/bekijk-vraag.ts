import { z } from 'zod'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { vanPortaal } from './declaratie.ts'
import { toetsBekijkVraag } from './rules/toegang.ts'
import { maakBeeld } from './vraag-beeld.ts'

/** Reads a question of the college: by the people of the organisation that was asked, and nobody else (N-5.4.2-6, N-AVG-32). */
export const bekijkVraag = defineInzien({
  ...vanPortaal,
  id: 'partij.bekijk-vraag',
  normen: ['N-5.4.2-6', 'N-5.4.2-1-mot', 'N-5.4.2-2-s1', 'N-AVG-32'],
  pad: 'vragen',
  metInhoud: ['vraag', 'antwoord'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkVraag(feiten, kader),
  lees: async (lezing, { gedaan }, kader) =>
    zaakUitkomst(lezing, await maakBeeld(lezing, kader.vandaag), gedaan, kader),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
