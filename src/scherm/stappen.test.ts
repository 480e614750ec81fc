import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { hoofdstukken } from '../composition/hoofdstukken.ts'
import { handelingTekst } from '../teksten/catalogus.ts'
import { dossierkeuzes, ja, keuze, lijst, regel, tekst, veldenVan } from '../verwerking/velden.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import {
  bladzijdeMetFout,
  bladzijdenVan,
  foutenOp,
  nietGevraagd,
  nogGevraagd,
  staatOp,
  zonderOngevraagd,
} from './stappen.ts'

const invoer = z.object({
  wie: regel(),
  items: lijst(
    z.object({ wat: regel(), niveau: keuze(['dat', 'meer']).default('dat'), waarom: tekst().optional() }),
    1,
  ),
  akkoord: ja().default(false),
  uitleg: tekst().optional(),
})
const handeling = {
  invoer,
  stappen: [
    { naam: 'wie', velden: ['wie', 'items.wat'] },
    { naam: 'hoeveel', velden: ['items.niveau', 'items.waarom'] },
    { naam: 'slot', velden: ['akkoord', 'uitleg'] },
  ],
  alleenAls: {
    'items.waarom': ({ niveau }: Readonly<Record<string, unknown>>) => niveau === 'meer',
    uitleg: ({ akkoord }: Readonly<Record<string, unknown>>) => akkoord !== true,
  },
} as unknown as ElkeHandeling
const bladzijden = bladzijdenVan(handeling)

describe('the pages of a form', () => {
  test('each asks its own fields, and of a list its own part of every row', () => {
    const namen = bladzijden.map(({ velden }) =>
      velden.map(({ naam, velden: delen }) => [naam, delen?.map((deel) => deel.naam)]),
    )
    expect(namen).toEqual([
      [
        ['wie', undefined],
        ['items', ['wat']],
      ],
      [['items', ['niveau', 'waarom']]],
      [
        ['akkoord', undefined],
        ['uitleg', undefined],
      ],
    ])
  })

  test('rows are made on one page, and only filled on the next, under what names them', () => {
    expect(bladzijden.map(({ vast }) => vast)).toEqual([{}, { items: 'wat' }, {}])
  })

  test('a form without steps is one page with everything', () => {
    const een = bladzijdenVan({ invoer } as unknown as ElkeHandeling)
    expect(een).toEqual([{ naam: undefined, velden: veldenVan(invoer), vast: {} }])
  })

  test('a step that asks nothing is a mistake of who declares it', () => {
    const leeg = { ...handeling, stappen: [{ naam: 'niets', velden: ['bestaat-niet'] }] }
    expect(() => bladzijdenVan(leeg)).toThrow()
  })

  test.each([
    ['wie', [true, false, false]],
    ['items[0].wat', [true, false, false]],
    ['items.3.niveau', [false, true, false]],
    ['items', [true, true, false]],
    ['akkoord', [false, false, true]],
    ['_csrf', [false, false, false]],
    ['items[0].constructor', [false, false, false]],
  ])('%s stands on the page that asks it', (naam, op) => {
    expect(bladzijden.map((bladzijde) => staatOp(bladzijde, naam))).toEqual(op)
  })

  test('a fault leads to the first page that has one; a fault of no field to the last', () => {
    expect(bladzijdeMetFout(bladzijden, { 'items.2.waarom': ['te-lang:4000'] })).toBe(2)
    expect(bladzijdeMetFout(bladzijden, { uitleg: ['verplicht'], wie: ['verplicht'] })).toBe(1)
    expect(bladzijdeMetFout(bladzijden, { '': ['ongeldig'] })).toBe(3)
    const [eerste] = bladzijden
    if (!eerste) throw new Error('no page')
    expect(foutenOp(eerste, { wie: ['verplicht'], uitleg: ['verplicht'] })).toEqual({ wie: ['verplicht'] })
  })
})

describe('a question that only some answers call for', () => {
  const antwoorden = { items: [{ wat: 'a' }, { wat: 'b', niveau: 'meer' }], akkoord: true }

  test('is asked in the rows that call for it, and must be answered there', () => {
    expect(nietGevraagd(handeling, antwoorden)).toEqual(new Set(['items[0].waarom', 'uitleg']))
    expect(nogGevraagd(handeling, antwoorden)).toEqual({
      fouten: { 'items.1.waarom': ['verplicht'] },
      namen: ['items[1].waarom'],
    })
  })

  test('is no question any more when it is answered, or when the answer changes', () => {
    const beantwoord = { ...antwoorden, items: [{ wat: 'b', niveau: 'meer', waarom: 'Daarom.' }] }
    expect(nogGevraagd(handeling, beantwoord)).toEqual({ fouten: {}, namen: [] })
  })

  test('takes its answer with it when it is not asked any more', () => {
    const waarden = new Map([
      ['items[0].waarom', ['oud']],
      ['items[1].waarom', ['nieuw']],
    ])
    expect([...zonderOngevraagd(handeling, waarden, antwoorden).keys()]).toEqual(['items[1].waarom'])
  })

  test('survives an input that is no list at all', () => {
    expect(nietGevraagd(handeling, { items: 'x', akkoord: true })).toEqual(new Set(['uitleg']))
  })
})

describe('every act in steps', () => {
  const inStappen = hoofdstukken.flatMap(({ handelingen }) => handelingen).filter(({ stappen }) => stappen)

  test('there is one', () => {
    expect(inStappen.length).toBeGreaterThan(0)
  })

  test.each(inStappen.map((een) => [een.id, een] as const))(
    '%s asks every field on exactly one page, and every page has a heading',
    (id, een) => {
      const alle = veldenVan(een.invoer).flatMap(({ naam, velden }) =>
        velden ? velden.map((deel) => `${naam}[0].${deel.naam}`) : [naam],
      )
      for (const naam of alle)
        expect(
          bladzijdenVan(een).filter((bladzijde) => staatOp(bladzijde, naam)),
          naam,
        ).toHaveLength(1)
      const koppen = handelingTekst(id).stappen ?? {}
      expect(Object.keys(koppen).toSorted()).toEqual(een.stappen?.map(({ naam }) => naam).toSorted())
    },
  )
})

test('a list that may stay empty is not asked again when nothing was ticked; one that must be filled is', () => {
  const als = { alleenAls: { mag: () => true, moet: () => true } }
  const velden = z.object({ mag: dossierkeuzes(0).default([]), moet: dossierkeuzes(1).optional() })
  const { namen } = nogGevraagd({ invoer: velden, ...als } as unknown as ElkeHandeling, {})
  expect(namen).toEqual(['moet'])
})
