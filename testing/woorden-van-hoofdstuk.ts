import { describe, expect, test } from 'vitest'
import { codeTekst, handelingTekst, optieTekst, veldTekst } from '../src/teksten/catalogus.ts'
import { hoofdstukteksten } from '../src/teksten/nl.ts'
import type { Hoofdstuk } from '../src/verwerking/hoofdstuk.ts'
import { type Veld, veldenVan } from '../src/verwerking/velden.ts'

/** The closed lists of a chapter, for each of which there must be words. */
interface Codes {
  readonly staten: readonly string[]
  readonly redenen: object
  /** The sentences of those reasons: none is missing, and none is left over. */
  readonly redenwoorden: object
  readonly plichtcodes: object
  readonly gebeurtenissen: Readonly<Record<string, readonly string[]>>
}

const heeftWoorden = (id: string, { naam, opties = [] }: Veld): void => {
  expect(veldTekst(id, naam).label, naam).not.toBe('')
  for (const optie of opties) expect(optieTekst(id, naam, optie), optie).not.toBe('')
}

/** Tests that every act, field, option and code of a chapter has words. */
export const toetsWoorden = (hoofdstuk: Hoofdstuk, codes: Codes): void => {
  const { beginnen, bekijken, handelingen, lijsten, inzages = [], dossier } = hoofdstuk
  const inzien = inzages.map(({ verwerking }) => verwerking)
  const alles = [...beginnen, bekijken, ...handelingen, ...lijsten, ...inzien]

  describe('the words of this chapter', () => {
    test.each(alles.map((verwerking) => [verwerking.id, verwerking] as const))(
      '%s',
      (id, { invoer, soort }) => {
        expect(handelingTekst(id).titel).not.toBe('')
        if (soort === 'lijst' || soort === 'inzien') return
        for (const veld of veldenVan(invoer))
          for (const een of [veld, ...(veld.velden ?? [])]) heeftWoorden(id, een)
      },
    )
    test('every state, reason and duty has a word', () => {
      const { staat = {}, dossiersoort = {} } = hoofdstukteksten.opties
      expect(codes.staten.filter((code) => !staat[code])).toEqual([])
      expect(dossiersoort[dossier.pad]).toBeTruthy()
      expect(Object.keys(codes.redenwoorden).sort()).toEqual(Object.keys(codes.redenen).sort())
      expect(Object.keys(codes.plichtcodes).filter((code) => !hoofdstukteksten.plichten[code])).toEqual([])
    })
    test('every code of a dated fact has a word', () => {
      for (const [soort, namen] of Object.entries(codes.gebeurtenissen))
        for (const code of namen) expect(codeTekst(soort, code), `${soort} ${code}`).not.toBe('')
    })
  })
}
