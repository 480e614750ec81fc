import { describe, expect, test } from 'vitest'
import { handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { overlegPlichten, overlegRedenen } from '../teksten/nl/casusoverleg-redenen.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import { wijzen } from '../wet/casusoverleg.ts'
import { zwaarwegendBij } from '../wet/zwaarwegend.ts'
import { casusoverleg } from './index.ts'
import { deelnemerstaten } from './rules/feiten.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

const { bekijken, handelingen, lijsten } = casusoverleg

const zonderWoorden = (id: string, velden: readonly Veld[]): readonly string[] =>
  velden.flatMap((veld) => {
    veldTekst(id, veld.naam)
    for (const optie of veld.opties ?? []) optieTekst(id, veld.naam, optie)
    return zonderWoorden(id, veld.velden ?? [])
  })

describe('the words of the case conference', () => {
  test.each([...handelingen, ...lijsten].map((verwerking) => [verwerking.id, verwerking] as const))(
    '%s has words for itself, its fields and their options',
    (id, { invoer }) => {
      expect(handelingTekst(id).titel).not.toBe('')
      expect(zonderWoorden(id, veldenVan(invoer))).toEqual([])
    },
  )
  test.each([bekijken].map(({ id }) => id))('%s has words', (id) => {
    expect(handelingTekst(id).gedaan).not.toBe('')
  })
  test('every state and every code has a word', () => {
    const leeg = (naam: string, codes: readonly string[]) =>
      codes.filter((code) => !hoofdstukteksten.opties[naam]?.[code])
    expect(
      leeg(
        'staat',
        staten.map((staat) => `overleg-${staat}`),
      ),
    ).toEqual([])
    expect(leeg('wijze', wijzen)).toEqual([])
    expect(leeg('zwaarwegend', zwaarwegendBij('casusoverleg'))).toEqual([])
    expect(leeg('deelnemerstaat', deelnemerstaten)).toEqual([])
    expect(leeg('deelnemersoort', ['organisator', 'partij', 'client', 'vertegenwoordiger'])).toEqual([])
  })
  test('every reason and every duty has a sentence, and none is left over', () => {
    expect(Object.keys(overlegRedenen).sort()).toEqual(Object.keys(redenen).sort())
    expect(Object.keys(overlegPlichten).sort()).toEqual(Object.keys(plichtcodes).sort())
  })
  test('every duty names an act of the chapter', () => {
    const namen = handelingen.map(({ id }) => id)
    for (const { handeling } of Object.values<{ handeling: string }>(plichtcodes))
      expect(namen).toContain(`casusoverleg.${handeling}`)
  })
})
