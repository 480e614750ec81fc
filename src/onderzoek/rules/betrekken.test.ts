import { describe, expect, test } from 'vitest'
import { client, codes, dienst, dossier, gebeurtenis, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { toetsBetrekClientNiet } from './betrek-client-niet.ts'
import { toetsBetrekClientWeer, voorafBetrekClientWeer } from './betrek-client-weer.ts'
import { niemandBetrokken, nuNietBetrokken } from './betrekken.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { nietGeinformeerd, toetsInformeerOverOnderzoek } from './informeer-over-onderzoek.ts'
import { toetsLegDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { plichten } from './plichten.ts'
import { toetsStelReikwijdteVast } from './stel-reikwijdte-vast.ts'

const zaak = { ingang: 'brede-intake-inburgering', wet: null } as const
const loopt = (...gebeurtenissen: readonly GebeurtenisFeit[]): Feiten =>
  lopend({
    dossier: dossier(zaak),
    betrokkenen: [{ id: client, datum: '2026-12-06', hoedanigheid: 'verzoeker' }],
    gezinsbanden: [],
    gebeurtenissen,
    reikwijdtes: [],
  })
const over = { betrokkeneId: client } as const
const nietMee = (datum: string) =>
  gebeurtenis('client-niet-betrokken', { ...over, code: 'gezondheid', datum })

describe('informeren en betrekken (2.3a.4 lid 3)', () => {
  const vertel = { ...over, tolk: 'met-tolk', ondersteuning: true, datum: vandaag } as const
  const nietBetrekken = {
    ...over,
    waarom: 'gezondheid',
    motivering: 'Zij is opgenomen.',
    herzienOp: '2026-12-31',
  } as const

  test('de cliënt hoort dat er een onderzoek is, en van cliëntondersteuning', () => {
    expect(toetsInformeerOverOnderzoek(vertel, loopt(), vandaag)).toMatchObject({
      toegestaan: true,
      artikel: 'client-betrekken',
    })
    expect(codes(toetsInformeerOverOnderzoek({ ...vertel, ondersteuning: false }, loopt(), vandaag))).toEqual(
      ['clientondersteuning-niet-gewezen'],
    )
    const weet = loopt(gebeurtenis('gewezen-op-clientondersteuning', over))
    expect(toetsInformeerOverOnderzoek({ ...vertel, ondersteuning: false }, weet, vandaag).toegestaan).toBe(
      true,
    )
  })
  test('wie zelf om het onderzoek vroeg, weet het al', () => {
    expect(codes(toetsInformeerOverOnderzoek(vertel, lopend(), vandaag))).toEqual(['alleen-zonder-verzoek'])
  })
  test('tot het verteld is, staat het in wat nu moet', () => {
    const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-13' }
    const moet = (feiten: Feiten) => plichten(feiten, termijnen).map(({ code }) => code)
    expect(moet(loopt())).toContain('informeer-over-onderzoek')
    expect(moet(loopt())).not.toContain('wijs-op-persoonlijk-plan')
    const verteld = loopt(gebeurtenis('over-onderzoek-geinformeerd', { ...over, code: 'met-tolk' }))
    expect(nietGeinformeerd(verteld)).toEqual([])
    expect(moet(verteld)).not.toContain('informeer-over-onderzoek')
    expect(moet(lopend())).not.toContain('informeer-over-onderzoek')
  })
  test('een cliënt niet betrekken mag, met een motivering en een dag waarop u opnieuw kijkt', () => {
    expect(toetsBetrekClientNiet(nietBetrekken, loopt(), vandaag)).toMatchObject({
      toegestaan: true,
      rijen: expect.arrayContaining(['niet-betrekken-herzien@2023-01-30']),
    })
  })
  test.each([
    ['zonder motivering', { motivering: ' ' }, ['niet-betrekken-zonder-motivering']],
    ['opnieuw kijken op vandaag', { herzienOp: vandaag }, ['herziening-niet-later']],
    ['opnieuw kijken na vier weken en een dag', { herzienOp: '2027-01-22' }, ['herziening-te-laat']],
    ['opnieuw kijken na precies vier weken', { herzienOp: '2027-01-21' }, []],
  ])('een cliënt niet betrekken: %s', (_, deel, verwacht) => {
    expect(codes(toetsBetrekClientNiet({ ...nietBetrekken, ...deel }, loopt(), vandaag))).toEqual(verwacht)
  })
  test('in samenspraak doet de cliënt altijd mee (2.3a.1 lid 4)', () => {
    expect(codes(toetsBetrekClientNiet(nietBetrekken, lopend(), vandaag))).toEqual(['alleen-zonder-verzoek'])
  })
  test('op de dag van de herziening staat het in wat nu moet, als streeftermijn', () => {
    const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-13' }
    expect(plichten(loopt(nietMee('2026-12-31')), termijnen)).toContainEqual({
      code: 'kijk-opnieuw-naar-betrekken',
      handeling: 'betrek-client-weer',
      artikel: 'client-betrekken',
      uiterlijk: '2026-12-31',
      soort: 'streeftermijn',
      betrokkenen: [client],
    })
  })
  test('wie weer betrokken is, staat niet meer apart', () => {
    const niet = loopt(nietMee('2026-12-31'))
    expect([nuNietBetrokken(niet).length, niemandBetrokken(niet)]).toEqual([1, true])
    const weer = loopt(nietMee('2026-12-31'), gebeurtenis('client-betrokken', over))
    expect([nuNietBetrokken(weer).length, niemandBetrokken(weer)]).toEqual([0, false])
    expect(toetsBetrekClientWeer({ ...over, datum: vandaag }, niet, vandaag).toegestaan).toBe(true)
    expect(codes(voorafBetrekClientWeer(weer, vandaag))).toEqual(['iedereen-betrokken'])
  })
})

describe('reikwijdte en identiteit zonder verzoek (5.4.1 lid 4, toelichting; 2.3a.4 lid 3)', () => {
  const reikwijdte = {
    binnen: ['schulden'],
    gesloten: [],
    met: [client],
    gevolgenUitgelegd: false,
    heropendOpWens: false,
    waaromErnstig: 'De huur is niet betaald.',
    datum: vandaag,
  } as const
  test('alleen de ernstige problemen: waarom ze dat zijn staat erbij', () => {
    expect(codes(toetsStelReikwijdteVast(reikwijdte, loopt(), vandaag))).toEqual([])
    const zonder = { ...reikwijdte, waaromErnstig: undefined }
    expect(toetsStelReikwijdteVast(zonder, loopt(), vandaag)).toMatchObject({
      redenen: [{ code: 'reikwijdte-niet-ernstig', artikel: 'reikwijdte-ernstige-problemen' }],
    })
  })
  test('ook zonder de cliënt is er een reikwijdte, als is gemotiveerd waarom hij nu niet meedoet', () => {
    const alleen = { ...reikwijdte, met: [] }
    expect(codes(toetsStelReikwijdteVast(alleen, loopt(), vandaag))).toEqual(['reikwijdte-zonder-client'])
    expect(codes(toetsStelReikwijdteVast(alleen, loopt(nietMee('2026-12-31')), vandaag))).toEqual([])
  })
  test('voor een dienst begint, staat de identiteit vast (2.3a.4 lid 3 en 2.3.4)', () => {
    const ja = {
      dienstId: 'd',
      antwoord: 'aanvaard',
      wijze: 'mondeling',
      dreiging: false,
      datum: vandaag,
    } as const
    const met = (...feiten: readonly GebeurtenisFeit[]) => ({ ...loopt(...feiten), diensten: [dienst('d')] })
    expect(toetsLegDienstverklaringVast(ja, met(), vandaag)).toMatchObject({
      redenen: [{ code: 'identiteit-voor-dienst', artikel: 'identiteit-zonder-verzoek' }],
    })
    expect(codes(toetsLegDienstverklaringVast({ ...ja, antwoord: 'geweigerd' }, met(), vandaag))).toEqual([])
    const vast = gebeurtenis('identiteit-vastgesteld', { ...over, code: 'verblijfsdocument' })
    expect(codes(toetsLegDienstverklaringVast(ja, met(vast), vandaag))).toEqual([])
    expect(codes(toetsLegDienstverklaringVast(ja, lopend({ diensten: [dienst('d')] }), vandaag))).toEqual([])
  })
})
