import { z } from 'zod'
import { regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { behandelaarBijCollege, vragerVan, wachtHetCollege } from './bij-college.ts'
import { gaOver, overDePersoon, vanPortaal } from './declaratie.ts'
import { toetsVraagTeBellen, voorafVraagTeBellen } from './rules/bellen.ts'

/** Asks the college to call before answering; the question stays open (N-5.4.2-1). */
export const vraagTeBellen = defineHandeling({
  ...vanPortaal,
  id: 'partij.vraag-te-bellen',
  normen: ['N-5.4.2-1', 'N-5.4.2-2'],
  pad: 'belverzoeken',
  metInhoud: ['vraag'],
  invoer: z.object({
    telefoon: regel({ min: 6, max: 30, inputmode: 'tel' }),
    wanneer: regel({ max: 120 }).optional(),
  }),
  vooraf: voorafVraagTeBellen,
  bij: wachtHetCollege,
  toets: toetsVraagTeBellen,
  effect: async ({ telefoon, wanneer }, werk) => {
    await vragerVan(werk).geefTerugbelverzoek(werk, {
      telefoon,
      wanneer: wanneer ?? null,
      op: werk.kader.vandaag,
    })
    await gaOver(werk, 'vraag-te-bellen', {})
  },
  bericht: (_, lezing, kader) => behandelaarBijCollege(lezing, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
  voorbeeld: { telefoon: '088 000 01 01', wanneer: 'Maandag tussen 9 en 12 uur' },
})
