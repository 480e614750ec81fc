import type { ReikwijdteFeit } from '../src/onderzoek/rules/feiten.ts'

/** A version of the reikwijdte, agreed at the first talk with both clients of casus 01. */
export const afgesproken = (deel: Partial<ReikwijdteFeit> = {}): ReikwijdteFeit => ({
  ...{ versie: 1, vastgelegdBij: 0, datum: '2026-12-06', met: ['client-a', 'client-b'] },
  ...{ binnen: [], gesloten: [] },
  ...deel,
})
