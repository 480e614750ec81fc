import { describe, expect, test } from 'vitest'
import { handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { oggzPlichten, oggzRedenen } from '../teksten/nl/oggz-redenen.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import { oggz } from './index.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

const { bekijken, handelingen, lijsten } = oggz

const zonderWoorden = (id: string, velden: readonly Veld[]): readonly string[] =>
  velden.flatMap((veld) => {
    veldTekst(id, veld.naam)
    // The form of mending gives its own options, by the kind of fact.
    if (veld.naam !== 'code') for (const optie of veld.opties ?? []) optieTekst(id, veld.naam, optie)
    return zonderWoorden(id, veld.velden ?? [])
  })

describe('the words of the oggz', () => {
  test.each([bekijken, ...handelingen, ...lijsten].map((verwerking) => [verwerking.id, verwerking] as const))(
    '%s has words for itself, its fields and their options',
    (id, { invoer }) => {
      expect(handelingTekst(id).titel).not.toBe('')
      if (id !== bekijken.id) expect(zonderWoorden(id, veldenVan(invoer))).toEqual([])
    },
  )
  test('every state, every fact and every code of it has a word', () => {
    const leeg = (naam: string, codes: readonly string[]) =>
      codes.filter((code) => !hoofdstukteksten.opties[naam]?.[code])
    expect(leeg('staat', staten)).toEqual([])
    expect(leeg('oggzgebeurtenis', Object.keys(gebeurtenissen))).toEqual([])
    for (const [soort, codes] of Object.entries(gebeurtenissen)) expect(leeg(soort, codes), soort).toEqual([])
  })
  test('every reason and every duty has a sentence, and none is left over', () => {
    expect(Object.keys(oggzRedenen).sort()).toEqual(Object.keys(redenen).sort())
    expect(Object.keys(oggzPlichten).sort()).toEqual(Object.keys(plichtcodes).sort())
  })
  test('every duty names an act of the chapter', () => {
    const namen = handelingen.map(({ id }) => id)
    for (const { handeling } of Object.values(plichtcodes)) expect(namen).toContain(`oggz.${handeling}`)
  })
})
