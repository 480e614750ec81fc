import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dochter,
  eersteContact,
  gegeven,
  gegevenInvoer,
  lopend,
  partner,
  vandaag,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import { bronCodes } from '../../wet/bronnen.ts'
import type { Feiten } from './feiten.ts'
import { toetsHergebruikGegeven, voorafHergebruikGegeven } from './hergebruik-gegeven.ts'
import {
  type StelReikwijdteVast,
  toetsStelReikwijdteVast,
  voorafStelReikwijdteVast,
} from './stel-reikwijdte-vast.ts'
import { toetsVerbeterGegeven, voorafVerbeterGegeven } from './verbeter-gegeven.ts'

describe('de reikwijdte (2.3a.1 lid 4)', () => {
  const invoer = (deel: Partial<StelReikwijdteVast> = {}): StelReikwijdteVast => ({
    binnen: ['inkomen', 'schulden'],
    gesloten: ['wonen'],
    met: [client, partner],
    gevolgenUitgelegd: true,
    heropendOpWens: false,
    datum: '2026-12-07',
    ...deel,
  })
  const stel = (deel: Partial<StelReikwijdteVast>, feiten = lopend()) =>
    codes(toetsStelReikwijdteVast(invoer(deel), feiten, vandaag))

  test('wordt afgesproken met iedere client, de gevolgen uitgelegd', () => {
    expect(voorafStelReikwijdteVast(lopend(), vandaag).toegestaan).toBe(true)
    expect(stel({})).toEqual([])
  })
  test('mag niet leeg, dubbel of zonder de clienten', () => {
    expect(stel({ binnen: [] })).toEqual(['reikwijdte-leeg'])
    expect(stel({ gesloten: ['schulden'] })).toEqual(['thema-open-en-gesloten'])
    expect(stel({ met: [client] })).toEqual(['reikwijdte-zonder-client'])
    expect(stel({ met: [client, partner, 'vreemde'] })).toEqual(['onbekende-betrokkene'])
    expect(stel({ datum: '2027-12-07' })).toEqual(['datum-in-toekomst'])
  })
  test('een vertegenwoordiger kan spreken namens de client die hij vertegenwoordigt, niet namens een ander (Awb 2:1)', () => {
    const mentor = {
      id: 'mentor',
      datum: '2026-12-06',
      hoedanigheid: 'vertegenwoordiger',
    } as const
    const met = (...vertegenwoordigingen: Feiten['vertegenwoordigingen']) =>
      lopend({ betrokkenen: [...lopend().betrokkenen, mentor], vertegenwoordigingen })
    expect(stel({ met: [partner, 'mentor'] }, met(vertegenwoordiging('mentor', client)))).toEqual([])
    expect(stel({ met: [client, 'mentor'] }, met(vertegenwoordiging('mentor', client)))).toEqual([
      'reikwijdte-zonder-client',
    ])
    expect(stel({ met: [partner, 'mentor'] }, met())).toEqual(['reikwijdte-zonder-client'])
  })
  test('wie beperkt, hoort wat dat betekent', () => {
    expect(stel({ gevolgenUitgelegd: false })).toEqual(['gevolgen-niet-uitgelegd'])
    expect(stel({ gevolgenUitgelegd: false, gesloten: [] })).toEqual([])
  })
  test('een gesloten onderwerp gaat alleen open als de client dat wil', () => {
    expect(stel({ binnen: ['opvoeding'] })).toEqual(['thema-heropend-zonder-wens'])
    expect(stel({ binnen: ['opvoeding'], heropendOpWens: true })).toEqual([])
  })
  test('een latere reikwijdte die een gesloten onderwerp niet noemt, opent het niet', () => {
    const [eerst] = lopend().reikwijdtes
    const zwijgt = afgesproken({ versie: 2, datum: '2026-12-08', binnen: ['inkomen'] })
    const feiten = lopend({ reikwijdtes: eerst ? [eerst, zwijgt] : [] })
    expect(stel({ binnen: ['opvoeding'] }, feiten)).toEqual(['thema-heropend-zonder-wens'])
    const open = afgesproken({ ...zwijgt, versie: 3, binnen: ['inkomen', 'opvoeding'] })
    const heropend = lopend({ reikwijdtes: eerst ? [eerst, zwijgt, open] : [] })
    expect(stel({ binnen: ['opvoeding'] }, heropend)).toEqual([])
  })
  test('kan niet voordat het onderzoek loopt', () => {
    expect(codes(voorafStelReikwijdteVast(eersteContact(), vandaag))).toEqual(['onderzoek-niet-gestart'])
  })
})

describe('een gegeven verbeteren (AVG 5 lid 1 onder d en 16)', () => {
  const invoer = { ...gegevenInvoer(), gegevenId: 'gegeven-1', reden: 'Het bedrag klopte niet.' }
  const feiten = lopend({ gegevens: [gegeven()] })
  test('mag, ook na het onderzoek', () => {
    expect(voorafVerbeterGegeven(feiten, vandaag).toegestaan).toBe(true)
    expect(toetsVerbeterGegeven(invoer, feiten, vandaag)).toMatchObject({ artikel: 'avg-juistheid' })
    expect(toetsVerbeterGegeven({ ...invoer, gegevenId: 'gegeven-a' }, afgerond(), vandaag).toegestaan).toBe(
      true,
    )
  })
  test('mag niet zonder reden, niet van een onbekend gegeven, en niet om iets anders mogelijk te maken', () => {
    expect(codes(voorafVerbeterGegeven(lopend(), vandaag))).toEqual(['geen-gegevens'])
    expect(codes(toetsVerbeterGegeven({ ...invoer, reden: '' }, feiten, vandaag))).toEqual([
      'reden-van-verbetering-ontbreekt',
    ])
    expect(codes(toetsVerbeterGegeven({ ...invoer, gegevenId: 'x' }, feiten, vandaag))).toEqual([
      'onbekend-gegeven',
    ])
    expect(codes(toetsVerbeterGegeven({ ...invoer, thema: 'wonen' }, feiten, vandaag))).toEqual([
      'thema-gesloten',
    ])
    expect(codes(toetsVerbeterGegeven({ ...invoer, betrokkeneId: dochter }, feiten, vandaag))).toEqual([
      'alleen-steun',
    ])
  })
})

describe('een fout is altijd te herstellen (AVG 16)', () => {
  const oud = gegeven({ thema: 'wonen', niveau: 'dat' })
  const invoer = {
    ...gegevenInvoer(),
    gegevenId: oud.id,
    reden: 'Het adres klopte niet.',
    thema: 'wonen',
  } as const
  test('ook als het onderwerp intussen gesloten is, of de persoon geen client meer', () => {
    expect(codes(toetsVerbeterGegeven(invoer, lopend({ gegevens: [oud] }), vandaag))).toEqual([])
    const vanDochter = { ...oud, betrokkeneId: dochter }
    const feiten = lopend({ gegevens: [vanDochter] })
    expect(codes(toetsVerbeterGegeven({ ...invoer, betrokkeneId: dochter }, feiten, vandaag))).toEqual([])
  })
  test('maar niet om er een ander soort gegeven van te maken', () => {
    const feiten = lopend({ gegevens: [oud] })
    expect(codes(toetsVerbeterGegeven({ ...invoer, onderdeel: 'b' }, feiten, vandaag))).toEqual([
      'thema-gesloten',
    ])
    const eigen = lopend({ gegevens: [{ ...oud, bron: 'participatiewet' }] })
    const steun = {
      ...invoer,
      betrokkeneId: dochter,
      onderdeel: 'steun',
      thema: null,
      niveau: 'dat',
    } as const
    expect(codes(toetsVerbeterGegeven(steun, eigen, vandaag))).toEqual(['hergebruik-alleen-client'])
  })
})

describe('eigen gegevens hergebruiken (5.4.1 lid 4)', () => {
  const {
    bron: _bron,
    verzoekId: _verzoekId,
    ...gewoon
  } = gegevenInvoer({ niveau: 'proces', motiveringNiveau: 'Alleen of het loopt.' })
  const invoer = {
    ...gewoon,
    thema: 'inkomen',
    onderdeel: 'b',
    bronnen: ['participatiewet'],
    vraag: 'Loopt er bijzondere bijstand?',
  } as const
  const hergebruik = (deel: Partial<Parameters<typeof toetsHergebruikGegeven>[0]>, feiten = lopend()) =>
    toetsHergebruikGegeven({ ...invoer, ...deel }, feiten, vandaag)

  test('mag een bron voor een vraag, en noemt de rij van de bron', () => {
    expect(voorafHergebruikGegeven(lopend(), vandaag).toegestaan).toBe(true)
    expect(hergebruik({})).toMatchObject({
      toegestaan: true,
      rijen: ['hergebruik@2023-01-30', 'bron participatiewet@2023-01-30'],
    })
  })
  test('mag niet meer bronnen tegelijk, geen bron buiten de lijst, niet zonder vraag', () => {
    expect(codes(hergebruik({ bronnen: ['participatiewet', 'wgs'] }))).toEqual(['een-bron-per-keer'])
    expect(codes(hergebruik({ bronnen: [] }))).toEqual(['een-bron-per-keer'])
    expect(codes(hergebruik({ bronnen: ['handhaving'] }))).toEqual(['bron-niet-op-lijst'])
    expect(codes(hergebruik({ vraag: '' }))).toEqual(['hergebruik-zonder-vraag'])
  })
  test('iedere bron van de lijst mag, de Wet inburgering 2021 nog niet (Q-24)', () => {
    for (const bron of bronCodes) {
      expect(hergebruik({ bronnen: [bron] }).toegestaan).toBe(bron !== 'wet-inburgering-2021')
    }
  })
  test('de burgemeester is geen eigen bron (5.4.1 lid 4, toelichting)', () => {
    expect(codes(hergebruik({ bronnen: ['burgemeester'] }))).toEqual(['bron-niet-op-lijst'])
  })
  test('alleen over een client en binnen de reikwijdte', () => {
    expect(codes(hergebruik({ betrokkeneId: dochter, onderdeel: 'steun' }))).toEqual([
      'hergebruik-alleen-client',
    ])
    expect(codes(hergebruik({ thema: 'opvoeding' }))).toEqual(['thema-gesloten'])
    expect(codes(voorafHergebruikGegeven(lopend({ reikwijdtes: [] }), vandaag))).toEqual(['geen-reikwijdte'])
  })
})
