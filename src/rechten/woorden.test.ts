import { expect, test } from 'vitest'
import { rechtenRedenwoorden } from '../teksten/nl/rechten-redenen.ts'
import { redenen } from './rules/redenen.ts'

test('elke reden heeft een zin en wat helpt, en er is er geen te veel', () => {
  expect(Object.keys(rechtenRedenwoorden).toSorted()).toEqual(Object.keys(redenen).toSorted())
  for (const { zin, helpt } of Object.values(rechtenRedenwoorden)) {
    expect(zin).toMatch(/\.$/)
    expect(helpt).toMatch(/\.$/)
  }
})
