import { describe, expect, test } from 'vitest'
import { handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { uitkomstRedenen } from '../teksten/nl/overleg-van-partij.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { veldenVan } from '../verwerking/velden.ts'
import { overlegVanPartij } from './index.ts'
import { staat } from './rules/feiten.ts'
import { redenen } from './rules/redenen.ts'

const { bekijken, handelingen, lijsten } = overlegVanPartij

describe('the words of what a party keeps of a conference', () => {
  test.each(handelingen.map((verwerking) => [verwerking.id, verwerking] as const))(
    '%s has words for itself, its fields and their options',
    (id, { invoer }) => {
      expect(handelingTekst(id).titel).not.toBe('')
      for (const { naam, opties } of veldenVan(invoer)) {
        veldTekst(id, naam)
        for (const optie of opties ?? []) optieTekst(id, naam, optie)
      }
    },
  )
  test.each([bekijken, ...lijsten].map(({ id }) => id))('%s has words', (id) => {
    expect(handelingTekst(id).gedaan).not.toBe('')
  })
  test('the state has a word', () => {
    expect(hoofdstukteksten.opties.staat?.[staat]).toBeDefined()
  })
  test('every reason has a sentence, and none is left over', () => {
    expect(Object.keys(uitkomstRedenen).sort()).toEqual(Object.keys(redenen).sort())
  })
})
