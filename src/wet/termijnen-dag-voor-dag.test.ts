import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eerstePaasdag, gelijkstellingen, isFeestdag, isWerkdag } from './feestdagen.ts'
import type { Duur } from './termijnen/rij.ts'
import { laatsteDag } from './termijnen.ts'

/** A calendar of its own for these tests: days are counted one by one, and nothing is taken from the rules. */
const schrikkel = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)
const lengte = (jaar: number, maand: number): number =>
  maand === 2 ? (schrikkel(jaar) ? 29 : 28) : [4, 6, 9, 11].includes(maand) ? 30 : 31
const tekst = (jaar: number, maand: number, dag: number): string =>
  `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`

const dagen: string[] = []
for (let jaar = 2023; jaar <= 2101; jaar += 1)
  for (let maand = 1; maand <= 12; maand += 1)
    for (let dag = 1; dag <= lengte(jaar, maand); dag += 1) dagen.push(tekst(jaar, maand, dag))
const plaats = new Map(dagen.map((dag, i) => [dag, i]))
const op = (dag: string, verder: number): string => dagen[(plaats.get(dag) ?? Number.NaN) + verder] ?? ''
/** 1 January 2023 was a Sunday. */
const weekdag = (dag: string): number => (((plaats.get(dag) ?? 0) + 6) % 7) + 1

/** Easter from the golden number and the full moons of the almanac: the Sunday after the full moon of spring. */
const pasen = (jaar: number): string => {
  const gulden = (jaar % 19) + 1
  const eeuw = Math.floor(jaar / 100) + 1
  const zon = Math.floor((3 * eeuw) / 4) - 12
  const maan = Math.floor((8 * eeuw + 5) / 25) - 5
  const zondag = Math.floor((5 * jaar) / 4) - zon - 10
  const rest = (11 * gulden + 20 + maan - zon) % 30
  const epacta = (rest === 25 && gulden > 11) || rest === 24 ? rest + 1 : rest
  const volle = 44 - epacta < 21 ? 74 - epacta : 44 - epacta
  const dag = volle + 7 - ((zondag + volle) % 7)
  return dag > 31 ? tekst(jaar, 4, dag - 31) : tekst(jaar, 3, dag)
}

const jaren = Array.from({ length: 2100 - 2023 + 1 }, (_, i) => 2023 + i)
const besluiten = new Set(gelijkstellingen.flatMap((rij) => rij.dagen))

const feestdagenIn = (jaar: number): ReadonlySet<string> => {
  const koningsdag = tekst(jaar, 4, 27)
  const paasdag = pasen(jaar)
  const vast = [tekst(jaar, 1, 1), tekst(jaar, 5, 5), tekst(jaar, 12, 25), tekst(jaar, 12, 26)]
  const los = [-2, 1, 39, 50].map((verder) => op(paasdag, verder))
  return new Set([...vast, ...los, weekdag(koningsdag) === 7 ? tekst(jaar, 4, 26) : koningsdag])
}
const vrij = new Set(jaren.flatMap((jaar) => [...feestdagenIn(jaar)]))
const werkdag = (dag: string): boolean => weekdag(dag) < 6 && !vrij.has(dag) && !besluiten.has(dag)

describe('de Algemene termijnenwet tot en met 2100, dag voor dag geteld', () => {
  test('eerste paasdag in ieder jaar, langs een andere berekening (artikel 3 lid 1)', () => {
    for (const jaar of jaren) expect(eerstePaasdag(jaar), String(jaar)).toBe(pasen(jaar))
  })
  test('iedere dag is precies dan een feestdag als de wet of een besluit haar noemt (artikel 3)', () => {
    const anders = dagen
      .filter((dag) => dag < '2101')
      .filter(
        (dag) => isFeestdag(dag) !== (vrij.has(dag) || besluiten.has(dag)) || isWerkdag(dag) !== werkdag(dag),
      )
    expect(anders).toEqual([])
  })
  test('ieder jaar heeft negen feestdagen, acht als Hemelvaartsdag op Bevrijdingsdag valt (artikel 3 lid 1)', () => {
    for (const jaar of jaren) {
      const geteld = dagen.filter(
        (dag) => dag.startsWith(`${jaar}-`) && isFeestdag(dag) && !besluiten.has(dag),
      )
      expect(geteld.length, String(jaar)).toBe(op(pasen(jaar), 39) === tekst(jaar, 5, 5) ? 8 : 9)
    }
  })
})

/** The last day by counting: on to the first working day, and on until two working days lie in the term. */
const geteldeDag = (start: string, kaal: string, tweeWerkdagen: boolean): string => {
  let einde = kaal
  const telt = () =>
    dagen.slice((plaats.get(start) ?? 0) + 1, (plaats.get(einde) ?? 0) + 1).filter(werkdag).length
  while (!werkdag(einde) || (tweeWerkdagen && telt() < 2)) einde = op(einde, 1)
  return einde
}

const starts = fc.integer({ min: 0, max: dagen.length - 800 }).map((i) => dagen[i] ?? '')
const plusMaand = (start: string, maanden: number): string => {
  const [jaar = 0, maand = 0, dag = 0] = start.split('-').map(Number)
  const verder = jaar * 12 + maand - 1 + maanden
  const [j, m] = [Math.floor(verder / 12), (verder % 12) + 1]
  return tekst(j, m, Math.min(dag, lengte(j, m)))
}

describe('iedere termijn, dag voor dag nageteld (artikel 1, 2 en 4 Algemene termijnenwet, Verordening 1182/71)', () => {
  const inDagen = fc.record({ start: starts, aantal: fc.integer({ min: 0, max: 120 }) })
  test('in dagen', () => {
    fc.assert(
      fc.property(inDagen, ({ start, aantal }) => {
        const duur: Duur = { dagen: aantal }
        const kaal = op(start, aantal)
        expect(laatsteDag('wettelijk', duur, start).datum).toBe(
          aantal > 90 ? kaal : geteldeDag(start, kaal, aantal >= 3),
        )
        expect(laatsteDag('avg', duur, start).datum).toBe(geteldeDag(start, kaal, aantal >= 2))
        expect(laatsteDag('bewaar', duur, start)).toEqual({ datum: kaal, verschoven: false })
        expect(laatsteDag('streef', duur, start)).toEqual({ datum: kaal, verschoven: false })
      }),
      { numRuns: 1500 },
    )
  })
  test('in weken en maanden, ook op het einde van een maand', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 16 }), (start, aantal) => {
        const week = op(start, 7 * aantal)
        expect(laatsteDag('wettelijk', { weken: aantal }, start).datum).toBe(
          aantal > 12 ? week : geteldeDag(start, week, true),
        )
        const maand = plusMaand(start, aantal)
        expect(laatsteDag('wettelijk', { maanden: aantal }, start).datum).toBe(
          aantal > 3 ? maand : geteldeDag(start, maand, true),
        )
        expect(laatsteDag('avg', { maanden: aantal }, start).datum).toBe(geteldeDag(start, maand, true))
        expect(laatsteDag('bewaar', { jaren: 1 }, start).datum).toBe(plusMaand(start, 12))
      }),
      { numRuns: 1500 },
    )
  })
  test('in werkdagen', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 12 }), (start, aantal) => {
        const later = dagen.slice((plaats.get(start) ?? 0) + 1).filter(werkdag)
        expect(laatsteDag('streef', { werkdagen: aantal }, start).datum).toBe(later[aantal - 1])
      }),
      { numRuns: 40 },
    )
  })
})
