import { describe, expect, test } from 'vitest'
import { handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { zvhPlichten, zvhRedenen } from '../teksten/nl/zvh-redenen.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { veldenVan } from '../verwerking/velden.ts'
import { zorgEnVeiligheidshuis } from './index.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

const { bekijken, handelingen, lijsten } = zorgEnVeiligheidshuis

describe('the words of a tuning', () => {
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
  test('every state has a word', () => {
    expect(staten.filter((code) => !hoofdstukteksten.opties.staat?.[code])).toEqual([])
  })
  test('every reason and every duty has a sentence, and none is left over', () => {
    expect(Object.keys(zvhRedenen).sort()).toEqual(Object.keys(redenen).sort())
    expect(Object.keys(zvhPlichten).sort()).toEqual(Object.keys(plichtcodes).sort())
  })
  test('every duty names an act of the chapter', () => {
    const namen = handelingen.map(({ id }) => id)
    for (const { handeling } of Object.values(plichtcodes))
      expect(namen).toContain(`zorg-en-veiligheidshuis.${handeling}`)
  })
})
