import { describe, expect, test } from 'vitest'
import { handelingTekst, optieTekst, plichtTekst, veldTekst } from '../teksten/catalogus.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import { afspraakstaten } from '../wet/afspraakstaten.ts'
import { gecoordineerdeAanpak } from './index.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { plichtcodes } from './rules/plichtcodes.ts'
import { staten } from './rules/staten.ts'

const { bekijken, handelingen, lijsten, overzichten = [] } = gecoordineerdeAanpak

const zonderWoorden = (id: string, velden: readonly Veld[]): readonly string[] =>
  velden.flatMap((veld) => {
    veldTekst(id, veld.naam)
    for (const optie of veld.opties ?? []) optieTekst(id, veld.naam, optie)
    return zonderWoorden(id, veld.velden ?? [])
  })

describe('the words of the chapter', () => {
  test.each(
    [bekijken, ...handelingen, ...lijsten, ...overzichten].map(
      (verwerking) => [verwerking.id, verwerking] as const,
    ),
  )('%s has words for itself, its fields and their options', (id, { invoer }) => {
    expect(handelingTekst(id).titel).not.toBe('')
    if (id !== bekijken.id) expect(zonderWoorden(id, veldenVan(invoer))).toEqual([])
  })

  test('every state and every recorded fact has a word', () => {
    const lijst = (naam: string, codes: readonly string[]) =>
      codes.filter((code) => !hoofdstukteksten.opties[naam]?.[code])
    expect(lijst('staat', staten)).toEqual([])
    expect(lijst('afspraakstaat', afspraakstaten)).toEqual([])
    expect(lijst('gebeurtenis', Object.keys(gebeurtenissen))).toEqual([])
    for (const soort of [
      'samenspraak',
      'voortgang',
      'melding-aan-college',
      'melding-beantwoord',
      'terugvalafspraak',
    ] as const)
      expect(lijst(soort, gebeurtenissen[soort])).toEqual([])
  })

  test('every duty has a word and an act of this chapter that fulfils it', () => {
    const ids = handelingen.map(({ id }) => id)
    for (const [code, { handeling }] of Object.entries(plichtcodes)) {
      expect(plichtTekst(code)).not.toBe('')
      expect(ids).toContain(`gecoordineerde-aanpak.${handeling}`)
    }
  })
})
