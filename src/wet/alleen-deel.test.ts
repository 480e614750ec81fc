import { expect, test } from 'vitest'
import { deelVan, metDeel } from './alleen-deel.ts'
import type { Voorwaarde } from './voorwaarden.ts'

const vragen: Voorwaarde = { soort: 'eerst-vragen', akkoord: [] }

test('verbetert een partij haar antwoord, dan gaat alleen het deel verder dat zij nu noemt (5.4.2 lid 1)', () => {
  const oud = metDeel([vragen], 'Het oude deel.')
  expect(deelVan(oud)).toBe('Het oude deel.')
  expect(metDeel(oud, 'Het nieuwe deel.')).toEqual([
    vragen,
    { soort: 'alleen-deel', deel: 'Het nieuwe deel.' },
  ])
})

test('noemt zij geen deel meer, dan blijven de andere voorwaarden en gaan de oude woorden weg (AVG 16)', () => {
  expect(metDeel(metDeel([vragen], 'Het oude deel.'), undefined)).toEqual([vragen])
  expect(deelVan([vragen])).toBeUndefined()
  expect(deelVan(undefined)).toBeUndefined()
})
