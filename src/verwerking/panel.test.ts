import { expect, test } from 'vitest'
import type { Oordeel, Reden } from '../wet/oordeel.ts'
import { maakPanel } from './panel.ts'
import type { ElkeHandeling, Kader } from './verwerking.ts'

const kader: Kader = {
  vandaag: '2026-12-01',
  wie: { gebruikerId: 'g', naam: 'n', petId: 'p', gemeente: '0344', rol: 'toeleider', isAmbtenaar: true },
}
const mag: Oordeel = { toegestaan: true, artikel: 'samenspraak', rijen: [] }
const niet = (...codes: [string, ...string[]]): Oordeel => {
  const [eerste, ...rest] = codes.map((code): Reden => ({ code, artikel: 'samenspraak' }))
  return eerste ? { toegestaan: false, redenen: [eerste, ...rest], rijen: [] } : mag
}
const act = (naam: string, oordeel: Oordeel, rollen = ['toeleider']): ElkeHandeling =>
  ({ id: `onderzoek.${naam}`, rollen, vooraf: () => oordeel }) as unknown as ElkeHandeling
const plicht = (handeling: string, uiterlijk: string | null) => ({
  code: handeling,
  handeling,
  artikel: 'samenspraak' as const,
  uiterlijk,
  soort: 'wettelijk',
})
const panel = (handelingen: ElkeHandeling[], plichten: ReturnType<typeof plicht>[] = []) =>
  maakPanel({ handelingen, plichten, grenzen: [], voorbij: ['voorbij'] }, undefined, kader)

test('an act of another role stands nowhere', () => {
  expect(panel([act('een', mag, ['coordinator'])])).toEqual({ moet: [], kan: [], magNiet: [], grenzen: [] })
})

test('what must be done stands under must with its act, soonest first, and not again under can', () => {
  const { moet, kan } = panel(
    [act('een', mag), act('twee', mag)],
    [plicht('twee', null), plicht('een', '2026-12-03')],
  )
  expect(moet.map(({ code, kan: mogelijk }) => [code, mogelijk])).toEqual([
    ['een', true],
    ['twee', true],
  ])
  expect(kan).toEqual([])
})

test('mending what was recorded stands after the work that can be done', () => {
  const herstel: Oordeel = { toegestaan: true, artikel: 'avg-juistheid', rijen: [] }
  const { kan } = panel([act('verbeter', herstel), act('een', mag), act('twee', mag)])
  expect(kan.map(({ verwerking }) => verwerking.id)).toEqual([
    'onderzoek.een',
    'onderzoek.twee',
    'onderzoek.verbeter',
  ])
})

test('a duty whose act is not possible yet says so', () => {
  expect(panel([act('een', niet('a'))], [plicht('een', null)]).moet[0]?.kan).toBe(false)
})

test('what is one condition away stands first, what lies behind last', () => {
  const { magNiet } = panel([
    act('voorbij', niet('voorbij')),
    act('twee', niet('a', 'b')),
    act('een', niet('a')),
  ])
  expect(magNiet.map(({ verwerking }) => verwerking.id)).toEqual([
    'onderzoek.een',
    'onderzoek.twee',
    'onderzoek.voorbij',
  ])
})

test('what nobody misses stands behind what is further away, before what lies behind', () => {
  const bron = { plichten: [], grenzen: [], voorbij: ['voorbij'], nietsErvoor: ['niets'] }
  const handelingen = [
    act('voorbij', niet('voorbij')),
    act('niets', niet('niets')),
    act('twee', niet('a', 'b')),
  ]
  const { magNiet } = maakPanel({ ...bron, handelingen }, undefined, kader)
  expect(magNiet.map(({ verwerking }) => verwerking.id)).toEqual([
    'onderzoek.twee',
    'onderzoek.niets',
    'onderzoek.voorbij',
  ])
})

test('a duty that concerns one person says whom, and no name that the page does not show', () => {
  const een = { ...plicht('een', null), betrokkenen: ['p1', 'vreemd'] }
  const namen = new Map([
    ['p1', 'Samira Amrani'],
    ['p2', 'Youssef Amrani'],
  ])
  const bron = {
    handelingen: [act('een', mag)],
    plichten: [een, plicht('twee', null)],
    grenzen: [],
    voorbij: [],
  }
  const wie = (namenOfNiet: object) =>
    maakPanel({ ...bron, ...namenOfNiet }, undefined, kader).moet.map((rij) => rij.wie)
  expect(wie({ namen })).toEqual([['Samira Amrani'], []])
  expect(wie({})).toEqual([[], []])
})
