import { describe, expect, test } from 'vitest'
import { codeTekst, handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { verzoekRedenen as woorden } from '../teksten/nl/verzoek-redenen.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { veldenVan } from '../verwerking/velden.ts'
import { verzoek } from './index.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

const { beginnen, bekijken, handelingen, lijsten, inzages = [], dossier } = verzoek
const alles = [
  ...beginnen,
  bekijken,
  ...handelingen,
  ...lijsten,
  ...inzages.map(({ verwerking }) => verwerking),
]

describe('the words of this chapter', () => {
  test.each(alles.map((verwerking) => [verwerking.id, verwerking] as const))(
    '%s',
    (id, { invoer, soort }) => {
      expect(handelingTekst(id).titel).not.toBe('')
      if (soort === 'lijst' || soort === 'inzien') return
      for (const veld of veldenVan(invoer))
        for (const { naam, opties = [] } of [veld, ...(veld.velden ?? [])]) {
          expect(veldTekst(id, naam).label, naam).not.toBe('')
          for (const optie of opties) expect(optieTekst(id, naam, optie), optie).not.toBe('')
        }
    },
  )
  test('every state, reason and duty has a word', () => {
    const { staat = {}, dossiersoort = {} } = hoofdstukteksten.opties
    expect(staten.filter((code) => !staat[code])).toEqual([])
    expect(dossiersoort[dossier.pad]).toBeTruthy()
    expect(Object.keys(woorden).sort()).toEqual(Object.keys(redenen).sort())
    expect(Object.keys(plichtcodes).filter((code) => !hoofdstukteksten.plichten[code])).toEqual([])
  })
  test('every code of a dated fact has a word', () => {
    for (const [soort, codes] of Object.entries(gebeurtenissen))
      for (const code of codes) expect(codeTekst(soort, code), `${soort} ${code}`).not.toBe('')
  })
})
