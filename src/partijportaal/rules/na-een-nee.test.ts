import { describe, expect, test } from 'vitest'
import { alsPartij, beantwoordOp, vandaag, vraagAan } from '../../../testing/vraag-aan-partij.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { nietBijDitGeheim } from '../antwoord-velden.ts'
import { toetsBeantwoordVraag, voorafBeantwoordVraag, voorafGeefGeenInformatie } from './antwoorden.ts'
import type { AntwoordFeit, Feiten, VraagFeit } from './feiten.ts'
import { gafNiets } from './na-een-nee.ts'

const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)

const nee = (itemId: string, soort: AntwoordFeit['soort']): AntwoordFeit => ({
  ...{ id: `nee-${itemId}`, itemId, soort, niveau: null, categorie: null, datum: vandaag },
})

/** No information was given to anything, on this day. */
const naNee = (
  vraag: Partial<VraagFeit> = {},
  dag = vandaag,
  soort: AntwoordFeit['soort'] = 'niet-verstrekt',
): Feiten =>
  vraagAan(
    vraag,
    { staat: 'beantwoord', behandelaar: 'roos' },
    { antwoorden: [nee('een', soort), nee('twee', soort)], beantwoordOp: dag },
  )

const items = ['een', 'twee'].map((itemId) => ({
  ...({ itemId, antwoord: 'verstrekt', tekst: 'Ja.', niveau: 'dat', categorie: 'gewoon' } as const),
  taak: 'woonoverlast' as const,
}))
const geef = (feiten: Feiten, anders: object = {}, staatOpen = true) =>
  codes(
    toetsBeantwoordVraag(
      { items, beslistDoor: 'De behandelaar', stappenGezet: false, ...anders },
      feiten,
      alsPartij(),
      { staatOpen },
    ),
  )

describe('na een nee alsnog antwoorden (5.4.2 lid 1)', () => {
  test.each(['niet-verstrekt', 'geweigerd', 'niets-bekend'] as const)(
    'wie niets gaf (%s), geeft zeven dagen lang alsnog antwoord',
    (soort) => {
      expect(geef(naNee({}, vandaag, soort))).toEqual([])
      expect(geef(naNee({}, '2026-11-30', soort))).toEqual([])
      expect(geef(naNee({}, '2026-11-29', soort))).toEqual(['zeven-dagen-voorbij'])
    },
  )

  test('wie iets gaf, verbetert dat; een tweede antwoord is er niet', () => {
    expect(codes(voorafBeantwoordVraag(beantwoordOp(vandaag), alsPartij()))).toEqual(['vraag-is-beantwoord'])
    const deels = { ...naNee(), antwoorden: [nee('een', 'geweigerd'), ...beantwoordOp(vandaag).antwoorden] }
    expect(gafNiets(deels)).toBe(false)
    expect(geef(deels)).toEqual(['vraag-is-beantwoord'])
  })

  test('een tweede keer nee is er ook niet, en een collega neemt de vraag eerst over', () => {
    expect(codes(voorafGeefGeenInformatie(naNee(), alsPartij()))).toEqual(['vraag-is-beantwoord'])
    const vanTim = naNee()
    expect(geef({ ...vanTim, dossier: { ...vanTim.dossier, behandelaar: 'tim' } })).toEqual([
      'vraag-van-collega',
    ])
  })

  test('wil het college het niet meer weten, dan komt er niets bij', () => {
    expect(geef(naNee(), {}, false)).toEqual(['vraag-is-gesloten'])
  })

  test.each(partijRegimeNamen)('onder %s telt de toestemming van toen niet meer', (regime) => {
    const toen = naNee({ regime, toestemming: true })
    const nu = naNee({ regime, toestemming: false })
    expect(geef(toen)).toEqual(geef(nu))
    expect(nietBijDitGeheim(toen)).toEqual(nietBijDitGeheim(nu))
  })

  test('een geheimhouder vraagt het zijn cliënt opnieuw, en antwoordt op diens ja (5.4.2 lid 2)', () => {
    const feiten = naNee({ regime: 'wgbo-7-457', toestemming: true })
    const gezond = { items: items.map((een) => ({ ...een, categorie: 'gezondheid' as const })) }
    expect(geef(feiten, gezond)).toContain('verstrekken-zonder-toestemming')
    expect(geef(feiten, { ...gezond, clientStemtIn: true })).toEqual([])
  })
})
