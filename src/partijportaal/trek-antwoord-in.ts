import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { behandelaarBijCollege, standBijCollege, vragerVan } from './bij-college.ts'
import { gaOver, overDePersoon, vanPortaal } from './declaratie.ts'
import { toetsTrekAntwoordIn, voorafTrekAntwoordIn } from './rules/herstellen.ts'

/**
 * Takes the answer back within seven days: the college keeps nothing of it, and who got it from the college must hear so
 * (N-AVG-17, N-AVG-19). The question is over: a new answer asks for a new question, and that for a new consent (N-5.4.2-2-tst).
 */
export const trekAntwoordIn = defineHandeling({
  ...vanPortaal,
  id: 'partij.trek-antwoord-in',
  normen: ['N-AVG-16', 'N-AVG-17', 'N-AVG-19', 'N-5.4.2-1'],
  pad: 'ingetrokken-antwoorden',
  metInhoud: ['vraag'],
  controleren: true,
  invoer: z.object({}),
  vooraf: voorafTrekAntwoordIn,
  bij: standBijCollege,
  toets: toetsTrekAntwoordIn,
  effect: async (_, werk, stand) => {
    for (const { id } of werk.feiten.antwoorden) await werk.verwijder('antwoord', id)
    if (stand !== undefined) await vragerVan(werk).trekIn(werk)
    await gaOver(werk, 'trek-antwoord-in')
  },
  bericht: (_, lezing, kader) => behandelaarBijCollege(lezing, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
  voorbeeld: {},
})
