import { expect, test } from 'vitest'
import { meldingsoorten, metGebeurtenissen } from '../inrichting/rules/gebeurtenissen.ts'
import { hoofdstukken } from './hoofdstukken.ts'

test('elk soort dossier van een partij heeft zijn meldingen', () => {
  const vanPartijen = hoofdstukken
    .map(({ dossier }) => dossier)
    .filter(({ compartiment }) => compartiment === 'partij')
  expect(vanPartijen.map(({ ingang }) => ingang).toSorted()).toEqual([...metGebeurtenissen].toSorted())
  const types = meldingsoorten.map(({ type }) => type)
  expect(new Set(types).size).toBe(types.length)
  expect(new Set(meldingsoorten.map(({ id }) => id)).size).toBe(types.length)
  for (const type of types) expect(type).toMatch(/^nl\.wams\.[a-z-]+\.[a-z]+\.v1$/)
})
