import { describe, expect, test } from 'vitest'
import { handelingTekst, optieTekst, veldTekst } from '../src/teksten/catalogus.ts'
import { hoofdstukteksten } from '../src/teksten/nl.ts'
import type { Hoofdstuk } from '../src/verwerking/hoofdstuk.ts'
import { type Veld, veldenVan } from '../src/verwerking/velden.ts'

/** The closed lists of a chapter, for each of which there must be words. */
interface Codes {
  readonly staten: readonly string[]
  readonly redenen?: object
  /** The sentences of those reasons: none is missing, and none is left over. */
  readonly redenwoorden?: object
  readonly plichtcodes?: Readonly<Record<string, { readonly handeling: string }>>
  /** The sentences of those duties, where the chapter keeps them apart: none is left over. */
  readonly plichtwoorden?: object
  /** Codes of dated facts and of other lists, by the name of their list. */
  readonly codes?: Readonly<Record<string, readonly string[]>>
  /** Fields of which the form of an act gives the options itself, by the code that is mended. */
  readonly eigenOpties?: readonly string[]
}

const namen = (lijst: object = {}): readonly string[] => Object.keys(lijst).sort()

/** Tests that every act, field, option and code of a chapter has words, and that its duties name its own acts. */
export const toetsWoorden = (hoofdstuk: Hoofdstuk, codes: Codes): void => {
  const { beginnen, bekijken, handelingen, lijsten, inzages = [], overzichten = [], dossier } = hoofdstuk
  const inzien = inzages.map(({ verwerking }) => verwerking)
  const alles = [...beginnen, bekijken, ...handelingen, ...lijsten, ...overzichten, ...inzien]
  const { plichtcodes = {}, eigenOpties = [] } = codes

  const heeftWoorden = (id: string, { naam, opties = [], velden = [] }: Veld): void => {
    expect(veldTekst(id, naam).label, naam).not.toBe('')
    if (!eigenOpties.includes(naam))
      for (const optie of opties) expect(optieTekst(id, naam, optie), optie).not.toBe('')
    for (const veld of velden) heeftWoorden(id, veld)
  }

  describe('the words of this chapter', () => {
    test.each(alles.map((verwerking) => [verwerking.id, verwerking] as const))(
      '%s',
      (id, { invoer, soort }) => {
        expect(handelingTekst(id).titel).not.toBe('')
        if (soort === 'lijst' || soort === 'inzien') expect(handelingTekst(id).gedaan).not.toBe('')
        else for (const veld of veldenVan(invoer)) heeftWoorden(id, veld)
      },
    )
    test('every state, reason and duty has a word, and none is left over', () => {
      const { staat = {}, dossiersoort = {} } = hoofdstukteksten.opties
      expect(codes.staten.filter((code) => !staat[code])).toEqual([])
      expect(dossiersoort[dossier.pad]).toBeTruthy()
      expect(namen(codes.redenwoorden)).toEqual(namen(codes.redenen))
      expect(namen(plichtcodes).filter((code) => !hoofdstukteksten.plichten[code])).toEqual([])
      if (codes.plichtwoorden) expect(namen(codes.plichtwoorden)).toEqual(namen(plichtcodes))
    })
    test('every duty names an act of the chapter', () => {
      const eigen = [...beginnen, ...handelingen].map(({ id }) => id.slice(id.lastIndexOf('.') + 1))
      for (const { handeling } of Object.values(plichtcodes)) expect(eigen).toContain(handeling)
    })
    test('every code of its lists has a word', () => {
      for (const [lijst, soorten] of Object.entries(codes.codes ?? {}))
        expect(
          soorten.filter((code) => !hoofdstukteksten.opties[lijst]?.[code]),
          lijst,
        ).toEqual([])
    })
  })
}
