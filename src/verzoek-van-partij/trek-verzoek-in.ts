import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { einddatum } from '../wet/termijnen.ts'
import { gaOver, vanPartij, verzoekBijCollege } from './declaratie.ts'
import { trekInBijCollege } from './naar-college.ts'
import { toetsNeemVerzoekOver, voorafNeemVerzoekOver } from './rules/begin-verzoek.ts'
import { toetsTrekVerzoekIn, voorafTrekVerzoekIn } from './rules/motiveren.ts'

/** Takes a request back before the college decided; what was never sent is gone at once (2.3a.4 lid 1, N-AVG-17). */
export const trekVerzoekIn = defineHandeling({
  ...vanPartij,
  id: 'verzoek-van-partij.trek-verzoek-in',
  normen: ['N-2.3a.4-1', 'N-AVG-17', 'N-AVG-5-1e'],
  pad: 'intrekkingen',
  metInhoud: ['overgang'],
  controleren: true,
  invoer: z.object({}),
  vooraf: voorafTrekVerzoekIn,
  toets: toetsTrekVerzoekIn,
  effect: async (_, werk) => {
    const { vandaag } = werk.kader
    const daar = verzoekBijCollege(werk)
    if (daar) await trekInBijCollege(werk, daar)
    await gaOver(werk, 'trek-in')
    const tot = daar ? einddatum('verzoek-bewaren-na-afwijzing', vandaag).datum : vandaag
    await werk.werkBij({ einde_op: vandaag, vernietigen_op: tot })
  },
  betrokkenen: () => 'allen',
  voorbeeld: {},
})

/** A colleague of the same organisation goes on with it (N-AVG-32). */
export const neemVerzoekOver = defineHandeling({
  ...vanPartij,
  id: 'verzoek-van-partij.neem-verzoek-over',
  normen: ['N-AVG-32'],
  pad: 'behandelaar',
  alleenMensen: true,
  invoer: z.object({}),
  vooraf: voorafNeemVerzoekOver,
  toets: toetsNeemVerzoekOver,
  effect: (_, werk) => werk.werkBij({ behandelaar: werk.kader.wie.gebruikerId }),
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
