import { describe, expect, test } from 'vitest'
import { handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { doorzettenRedenen } from '../teksten/nl/doorzetten.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { veldenVan } from '../verwerking/velden.ts'
import { opslagen } from './doorzetting-dossier.ts'
import { veiligThuis, wvggz } from './index.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

const alles = [wvggz, veiligThuis].flatMap(({ bekijken, handelingen, lijsten }) => [
  bekijken,
  ...handelingen,
  ...lijsten,
])

describe('the words of both stores', () => {
  test.each(alles.map((verwerking) => [verwerking.id, verwerking] as const))(
    '%s',
    (id, { invoer, soort }) => {
      expect(handelingTekst(id).titel).not.toBe('')
      if (soort !== 'handeling') return
      for (const { naam, opties = [] } of veldenVan(invoer)) {
        expect(veldTekst(id, naam).label).not.toBe('')
        for (const optie of opties) expect(optieTekst(id, naam, optie)).not.toBe('')
      }
    },
  )
  test('every state, every kind of dossier and every reason has a word', () => {
    const { staat = {}, dossiersoort = {} } = hoofdstukteksten.opties
    expect(staten.filter((code) => !staat[code])).toEqual([])
    expect(Object.values(opslagen).filter(({ pad }) => !dossiersoort[pad])).toEqual([])
    expect(Object.keys(doorzettenRedenen).sort()).toEqual(Object.keys(redenen).sort())
  })
})
