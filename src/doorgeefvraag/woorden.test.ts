import { describe, expect, test } from 'vitest'
import { handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { doorgeefvraagRedenen } from '../teksten/nl/doorgeefvraag-redenen.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { veldenVan } from '../verwerking/velden.ts'
import { doorgeefvraag } from './index.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

describe('the words of the question whether something may go further', () => {
  test.each(doorgeefvraag.handelingen.map((een) => [een.id, een] as const))(
    '%s has words for its fields',
    (id, { invoer }) => {
      expect(handelingTekst(id).titel).not.toBe('')
      for (const { naam, opties } of veldenVan(invoer)) {
        veldTekst(id, naam)
        for (const optie of opties ?? []) optieTekst(id, naam, optie)
      }
    },
  )
  test.each([doorgeefvraag.bekijken, ...doorgeefvraag.lijsten].map(({ id }) => id))('%s has words', (id) => {
    expect(handelingTekst(id).gedaan).not.toBe('')
  })
  test('every state has a word, and every reason a sentence', () => {
    for (const staat of staten)
      expect(hoofdstukteksten.opties.staat?.[`doorgeefvraag-${staat}`]).toBeDefined()
    expect(Object.keys(doorgeefvraagRedenen).sort()).toEqual(Object.keys(redenen).sort())
  })
})
