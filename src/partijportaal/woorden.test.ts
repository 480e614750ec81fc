import { describe, expect, test } from 'vitest'
import { handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { portaalWoorden } from '../teksten/nl/partijportaal-pagina.ts'
import { portaalPlichten, portaalRedenen } from '../teksten/nl/partijportaal-redenen.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import { partijportaal } from './index.ts'
import { antwoordsoorten } from './rules/feiten.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

const { bekijken, handelingen, lijsten } = partijportaal

const woordenVan = (id: string, velden: readonly Veld[]): number =>
  velden.reduce((aantal, veld) => {
    veldTekst(id, veld.naam)
    for (const optie of veld.opties ?? []) optieTekst(id, veld.naam, optie)
    return aantal + 1 + woordenVan(id, veld.velden ?? [])
  }, 0)

describe('the words of the portal', () => {
  test.each(handelingen.map((verwerking) => [verwerking.id, verwerking] as const))(
    '%s has words for itself, its fields and their options',
    (id, { invoer }) => {
      expect(handelingTekst(id).titel).not.toBe('')
      expect(woordenVan(id, veldenVan(invoer))).toBeGreaterThanOrEqual(Object.keys(invoer.shape).length)
    },
  )
  test.each([bekijken, ...lijsten].map(({ id }) => id))('%s has words', (id) => {
    expect(handelingTekst(id).gedaan).not.toBe('')
  })
  test('every state and every kind of answer has a word', () => {
    const leeg = (naam: string, codes: readonly string[]) =>
      codes.filter((code) => !hoofdstukteksten.opties[naam]?.[code])
    expect(
      leeg(
        'staat',
        staten.map((staat) => `vraag-${staat}`),
      ),
    ).toEqual([])
    expect(leeg('antwoordsoort', antwoordsoorten)).toEqual([])
  })
  test('every reason and every duty has a sentence, and none is left over', () => {
    expect(Object.keys(portaalRedenen).sort()).toEqual(Object.keys(redenen).sort())
    expect(Object.keys(portaalPlichten).sort()).toEqual(Object.keys(plichtcodes).sort())
  })
  test('every duty names an act of the chapter', () => {
    const namen = handelingen.map(({ id }) => id)
    for (const { handeling } of Object.values(plichtcodes)) expect(namen).toContain(`partij.${handeling}`)
  })
})

test('wie mag, leest niet dat het moet; wie moet van de Jeugdwet, leest geen uitzondering die daar niet staat (5.4.2 lid 2 en 4, 5.5.3, Jeugdwet 7.4.0 lid 2)', () => {
  const { regimes, triage, toestemming, zonderToestemming, jeugdplicht } = portaalWoorden
  const mag = [regimes.geheim, regimes['eigen-weging'], triage.mag, triage.geheim, toestemming]
  for (const zin of [...mag, zonderToestemming]) expect(zin).not.toMatch(/\b(moet|verplicht|plicht)\b/i)
  expect(jeugdplicht).not.toMatch(/zwaarwegend/i)
})
