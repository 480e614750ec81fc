import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrap } from './ecogram-boxes.ts'
import type { Box, EcogramGraph } from './ecogram-graph.ts'
import { type EcogramShape, layoutEcogram } from './ecogram-layout.ts'

const words = fc.array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }), {
  minLength: 1,
  maxLength: 4,
})
const label = words.map((parts) => parts.join(' '))
const kind = fc.constantFrom('service' as const, 'given' as const, 'asked' as const)

/** One to ten people, one to twelve parties in groups, and any lines between them. */
const graph: fc.Arbitrary<EcogramGraph> = fc
  .record({
    persons: fc.array(fc.record({ label, note: fc.option(label, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 10,
    }),
    parties: fc.array(fc.record({ label, group: fc.nat(5) }), { minLength: 1, maxLength: 12 }),
    lines: fc.array(
      fc.record({ person: fc.option(fc.nat(9)), party: fc.nat(11), kind, locked: fc.boolean() }),
      { maxLength: 30 },
    ),
  })
  .map(({ persons, parties, lines }) => ({
    persons: persons.map((person, index) => ({ ...person, id: `m${index}` })),
    groups: [...new Set(parties.map(({ group }) => group))].map((group) => ({
      label: `Domein ${group}`,
      parties: parties.flatMap((party, index) =>
        party.group === group ? [{ ...party, id: `p${index}` }] : [],
      ),
    })),
    lines: lines.map((line) => ({
      ...line,
      person: line.person === null ? null : `m${line.person % persons.length}`,
      party: `p${line.party % parties.length}`,
    })),
  }))

const shape = fc.constantFrom<EcogramShape>('wide', 'narrow')

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y

const pairs = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const))

describe('any household of one to ten people with one to twelve parties', () => {
  test('no two nodes or headings overlap', () => {
    fc.assert(
      fc.property(graph, shape, (any, form) => {
        const picture = layoutEcogram(any, form, 'Om wie het gaat')
        for (const [a, b] of pairs([...picture.persons, ...picture.parties, ...picture.headings]))
          expect(apart(a, b), `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(true)
        for (const box of [...picture.parties, ...picture.headings])
          expect(apart(box, picture.household)).toBe(true)
      }),
    )
  })

  test('everything stays within the picture, and people within their frame', () => {
    fc.assert(
      fc.property(graph, shape, (any, form) => {
        const { width, height, household, persons, parties, headings, lines } = layoutEcogram(
          any,
          form,
          'Wie',
        )
        for (const box of [household, ...persons, ...parties, ...headings]) {
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
        }
        for (const box of persons) {
          expect(box.y).toBeGreaterThan(household.y)
          expect(box.y + box.height).toBeLessThan(household.y + household.height)
        }
        for (const { from, to } of lines)
          for (const [x, y] of [from, to]) {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x).toBeLessThanOrEqual(width)
            expect(y).toBeGreaterThanOrEqual(0)
            expect(y).toBeLessThanOrEqual(height)
          }
      }),
    )
  })

  test('every person, party and line is there once, and a lock only where a condition travels along', () => {
    fc.assert(
      fc.property(graph, shape, (any, form) => {
        const picture = layoutEcogram(any, form, 'Wie')
        expect(picture.persons.map(({ id }) => id)).toEqual(any.persons.map(({ id }) => id))
        expect(picture.parties.map(({ id }) => id).toSorted()).toEqual(
          any.groups.flatMap(({ parties }) => parties.map(({ id }) => id)).toSorted(),
        )
        expect(picture.lines.map((line) => [line.kind, line.lock !== undefined])).toEqual(
          any.lines.map((line) => [line.kind, line.locked]),
        )
      }),
    )
  })

  test('a line ends at the edges of what it joins and crosses no other node: it lies between the columns', () => {
    fc.assert(
      fc.property(graph, shape, (any, form) => {
        const { lines, parties, household } = layoutEcogram(any, form, 'Wie')
        lines.forEach(({ from, to }, index) => {
          const party = parties.find(({ id }) => id === any.lines[index]?.party) as Box
          const right = party.x > household.x
          expect(to[0]).toBe(right ? party.x : party.x + party.width)
          expect(to[1]).toBeGreaterThan(party.y)
          expect(to[1]).toBeLessThan(party.y + party.height)
          const [left, end] = right ? [from[0], to[0]] : [to[0], from[0]]
          expect(parties.filter((box) => box.x < end && box.x + box.width > left)).toEqual([])
        })
      }),
    )
  })

  test('two lines never end at the same place of a party', () => {
    fc.assert(
      fc.property(graph, shape, (any, form) => {
        const all = layoutEcogram(any, form, 'Wie').lines.map(({ to }) => to.join(' '))
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })
})

test('a line to somebody who is not in the picture is left out', () => {
  const picture = layoutEcogram(
    {
      persons: [{ id: 'm', label: 'Samira' }],
      groups: [{ label: 'Wonen', parties: [{ id: 'p', label: 'De Woonstede' }] }],
      lines: [{ person: 'weg', party: 'p', kind: 'asked', locked: false }],
    },
    'wide',
    'Wie',
  )
  expect(picture.lines).toEqual([])
})

describe('words in a node', () => {
  test('break between words, and within a word that is too long', () => {
    expect(wrap('Stichting De Woonstede Noord', 150)).toEqual(['Stichting De', 'Woonstede Noord'])
    expect(wrap('Schuldhulpverleningsorganisatie', 150)).toEqual([
      'Schuldhulpverl-',
      'eningsorganisa-',
      'tie',
    ])
  })

  test('never break within a sign: no half of a pair, and an accent stays with its letter', () => {
    for (const sign of ['😀', 'e\u0301', '👩‍👩‍👧']) {
      const lines = wrap(`x${sign.repeat(60)}`, 150)
      expect(lines.join('')).not.toMatch(/\p{Cs}/u)
      for (const line of lines) {
        const bare = line.replace(/[-…]$/, '').replace(/^x/, '')
        expect(bare.replaceAll(sign, ''), JSON.stringify(lines)).toBe('')
      }
    }
  })

  test('three lines at most, then dots', () => {
    const lines = wrap('een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien', 120)
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)).toMatch(/…$/)
  })
})
