import { expect } from 'vitest'
import { hoofdstukken } from '../src/composition/hoofdstukken.ts'
import { type Antwoorden, kennisVan, magDit, opties, type Stap, type Vraag } from '../src/mag-dit/index.ts'
import type { Oordeel } from '../src/wet/oordeel.ts'

export const kennis = kennisVan(hoofdstukken)
export const dag = '2026-11-22'

type Antwoord = Extract<Stap, { soort: 'antwoord' }>

const keuzes = (vragen: readonly Vraag[]): readonly Antwoorden[] =>
  vragen.reduce<readonly Antwoorden[]>(
    (tot, vraag) => tot.flatMap((a) => opties[vraag].map((waarde) => ({ ...a, [vraag]: waarde }))),
    [{}],
  )

/** Every way through the questions from here to an answer, as somebody who answers page after page goes. */
export function* alleWegen(a: Antwoorden, op = dag): Generator<{ a: Antwoorden; stap: Antwoord }> {
  const stap = magDit(a, op, kennis)
  if (stap.soort === 'antwoord') {
    yield { a, stap }
    return
  }
  for (const keuze of keuzes(stap.vragen)) yield* alleWegen({ ...a, ...keuze }, op)
}

/** The answer to a question with all its answers. Throws when something was not answered. */
const antwoordOp = (a: Antwoorden, op = dag) => {
  const stap = magDit({ wie: 'client', ...a }, op, kennis)
  if (stap.soort === 'vraag') throw new Error(`not answered: ${stap.vragen.join()}`)
  return stap.uitkomst
}

/** The answer in codes: what it is, why not, and what to look out for. A client asks when nobody is named. */
export const antwoord = (a: Antwoorden): readonly string[] => {
  const { antwoord: wat, redenen, mits } = antwoordOp(a)
  return [wat, ...redenen.map(({ code }) => code), ...mits.map(({ code }) => code)]
}

/** The articles that an answer names. */
export const artikelenBij = (a: Antwoorden): readonly string[] => antwoordOp(a).artikelen

/** What an answer says to do now, in its code. */
export const volgendeBij = (a: Antwoorden): string => antwoordOp(a).volgende

/** The codes of what stands against it; empty when it is allowed. */
export const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)

/** A fact as the questions answer it. */
export const zeg = (waar: boolean): string => (waar ? 'ja' : 'nee')

/** Mag dit? says no exactly where the act refuses; the questions that make no difference may stay open. */
export const vergelijk = (a: Antwoorden, redenen: readonly string[], geval: object): void => {
  const { antwoord } = antwoordOp(a)
  expect(antwoord !== 'nee', `${JSON.stringify(geval)}: ${redenen.join()}`).toBe(redenen.length === 0)
}
