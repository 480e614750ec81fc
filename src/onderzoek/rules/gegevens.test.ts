import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dienst,
  dochter,
  eersteContact,
  gegeven,
  gegevenInvoer,
  lopend,
  partner,
  vandaag,
  verzoek,
} from '../../../testing/onderzoek.ts'
import { bronCodes } from '../../wet/bronnen.ts'
import { type Categorie, categorieNamen, niveaus } from '../../wet/categorieen.ts'
import { themaNamen } from '../../wet/themas.ts'
import { gegevenBronnen } from './feiten.ts'
import { onderdelen } from './gebeurtenissen.ts'
import { toetsHergebruikGegeven, voorafHergebruikGegeven } from './hergebruik-gegeven.ts'
import { toetsLegGegevenVast, voorafLegGegevenVast } from './leg-gegeven-vast.ts'
import {
  type StelReikwijdteVast,
  toetsStelReikwijdteVast,
  voorafStelReikwijdteVast,
} from './stel-reikwijdte-vast.ts'
import { toetsVerbeterGegeven, voorafVerbeterGegeven } from './verbeter-gegeven.ts'

const leg = (deel: Parameters<typeof gegevenInvoer>[0], feiten = lopend()) =>
  toetsLegGegevenVast(gegevenInvoer(deel), feiten, vandaag)

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
  test('een vertegenwoordiger kan namens de client spreken', () => {
    const mentor = { id: 'mentor', hoedanigheid: 'vertegenwoordiger', relatie: 'anders' } as const
    expect(stel({ met: ['mentor'] }, lopend({ betrokkenen: [...lopend().betrokkenen, mentor] }))).toEqual([])
  })
  test('wie beperkt, hoort wat dat betekent', () => {
    expect(stel({ gevolgenUitgelegd: false })).toEqual(['gevolgen-niet-uitgelegd'])
    expect(stel({ gevolgenUitgelegd: false, gesloten: [] })).toEqual([])
  })
  test('een gesloten onderwerp gaat alleen open als de client dat wil', () => {
    expect(stel({ binnen: ['opvoeding'] })).toEqual(['thema-heropend-zonder-wens'])
    expect(stel({ binnen: ['opvoeding'], heropendOpWens: true })).toEqual([])
  })
  test('kan niet voordat het onderzoek loopt', () => {
    expect(codes(voorafStelReikwijdteVast(eersteContact(), vandaag))).toEqual(['onderzoek-niet-gestart'])
  })
})

describe('een gegeven vastleggen (5.4.1)', () => {
  test('over een client, binnen de reikwijdte en met een reden', () => {
    expect(voorafLegGegevenVast(lopend(), vandaag).toegestaan).toBe(true)
    expect(leg({})).toMatchObject({ toegestaan: true, artikel: 'gegevens-onderzoek' })
  })
  test('alleen zolang het onderzoek loopt (5.4.1 lid 1)', () => {
    expect(codes(voorafLegGegevenVast(eersteContact(), vandaag))).toEqual(['onderzoek-niet-gestart'])
    expect(codes(leg({}, afgerond()))).toEqual(['onderzoek-afgerond'])
  })
  test('niet zonder noodzaak (5.4.1 lid 1)', () => {
    expect(codes(leg({ noodzaak: '  ' }))).toEqual(['noodzaak-ontbreekt'])
  })
  test('zonder reikwijdte alleen de aanleiding (2.3a.1 lid 4)', () => {
    const feiten = lopend({ reikwijdtes: [] })
    expect(codes(leg({}, feiten))).toEqual(['geen-reikwijdte'])
    expect(codes(leg({ onderdeel: 'aanleiding', thema: null }, feiten))).toEqual([])
  })
  test('een onderwerp dat de client sloot, blijft gesloten; een ander valt erbuiten', () => {
    expect(leg({ thema: 'opvoeding' })).toMatchObject({
      redenen: [
        { code: 'thema-gesloten', artikel: 'open-vraag', params: { thema: 'Opvoeden en opgroeien' } },
      ],
    })
    expect(codes(leg({ thema: 'veiligheid' }))).toEqual(['thema-buiten-reikwijdte'])
    expect(codes(leg({ thema: null }))).toEqual(['gegeven-zonder-thema'])
  })
  test('een gevoelig gegeven vraagt een eigen reden en een gemotiveerd niveau (5.4.1 lid 2)', () => {
    const zonder = leg({ categorie: 'gezondheid', thema: 'gezondheid' })
    expect(codes(zonder)).toEqual(['bijzondere-noodzaak-ontbreekt', 'niveau-niet-gemotiveerd'])
    const met = leg({
      categorie: 'gezondheid',
      thema: 'gezondheid',
      extraNoodzaak: 'Bepaalt wat zij aankan.',
      niveau: 'dat',
    })
    expect(met).toMatchObject({ toegestaan: true, artikel: 'bijzondere-gegevens' })
  })
  test.each(['levensovertuiging', 'afkomst'] as const)(
    '%s alleen om jeugdhulp of Wmo-ondersteuning te laten passen (5.4.1 lid 2)',
    (categorie) => {
      const deel = { categorie, niveau: 'dat', extraNoodzaak: 'Hulp aan huis moet erbij passen.' } as const
      expect(codes(leg(deel))).toEqual(['geen-passende-dienst'])
      const wmo = dienst('wmo', { domein: 'maatschappelijke-ondersteuning' })
      expect(codes(leg(deel, lopend({ diensten: [wmo] })))).toEqual([])
      expect(codes(leg(deel, lopend({ diensten: [{ ...wmo, staat: 'geweigerd' }] })))).toEqual([
        'geen-passende-dienst',
      ])
      expect(codes(leg(deel, lopend({ diensten: [{ ...wmo, betrokkeneId: partner }] })))).toEqual([
        'geen-passende-dienst',
      ])
    },
  )
  test('strafrecht: dat er begeleiding is wel, het delict niet (5.4.1 lid 2)', () => {
    const deel = {
      categorie: 'strafrechtelijk',
      niveau: 'dat',
      extraNoodzaak: 'Afspraken moeten samengaan.',
    } as const
    expect(codes(leg(deel))).toEqual([])
    expect(codes(leg({ ...deel, noemtDelict: true }))).toEqual(['delict-niet-vastleggen'])
  })
  test('politiegegevens komen alleen van de partij zelf (5.4.2 lid 3)', () => {
    const deel = {
      categorie: 'politie',
      niveau: 'dat',
      extraNoodzaak: 'Nodig voor veilig huisbezoek.',
    } as const
    expect(codes(leg(deel))).toEqual(['politiegegeven-zonder-partij'])
  })
  test('wat een partij gaf, is waar om gevraagd is en niet meer (5.4.2 lid 2, toelichting)', () => {
    const feiten = lopend({ verzoeken: [verzoek({ staat: 'beantwoord' })] })
    const deel = {
      bron: 'partij',
      verzoekId: 'verzoek-1',
      onderdeel: 'c',
      niveau: 'proces',
      motiveringNiveau: 'x',
    } as const
    expect(codes(leg(deel, feiten))).toEqual([])
    expect(codes(leg({ ...deel, niveau: 'inhoud' }, feiten))).toEqual(['niveau-hoger-dan-gevraagd'])
    expect(codes(leg({ ...deel, thema: 'inkomen' }, feiten))).toEqual(['niet-waar-om-gevraagd-is'])
    expect(codes(leg({ ...deel, betrokkeneId: partner }, feiten))).toEqual(['niet-waar-om-gevraagd-is'])
    expect(codes(leg({ ...deel, motiveringNiveau: '' }, feiten))).toEqual(['niveau-niet-gemotiveerd'])
    expect(codes(leg({ ...deel, verzoekId: null }, feiten))).toEqual(['onbekend-verzoek'])
    expect(codes(leg(deel, lopend({ verzoeken: [verzoek({ staat: 'geweigerd' })] })))).toEqual([
      'verzoek-zonder-antwoord',
    ])
  })

  const invoeren = fc.record({
    betrokkeneId: fc.constantFrom(client, partner, dochter, 'vreemde'),
    onderdeel: fc.constantFrom(...onderdelen),
    thema: fc.option(fc.constantFrom(...themaNamen)),
    categorie: fc.constantFrom<Categorie[]>(...categorieNamen),
    niveau: fc.constantFrom(...niveaus),
    bron: fc.constantFrom(...gegevenBronnen),
    noemtDelict: fc.boolean(),
    noodzaak: fc.constantFrom('', 'Nodig.'),
    extraNoodzaak: fc.constantFrom('', 'Nodig.'),
    motiveringNiveau: fc.constantFrom('', 'Nodig.'),
    verzoekId: fc.option(fc.constant('verzoek-1')),
  })
  test('wat mag, gaat altijd over een client, of over steun (5.4.1 lid 1)', () => {
    fc.assert(
      fc.property(invoeren, (invoer) => {
        const mag = toetsLegGegevenVast(invoer, lopend({ verzoeken: [verzoek()] }), vandaag).toegestaan
        if (!mag) return
        expect(
          invoer.betrokkeneId === client || invoer.betrokkeneId === partner || invoer.onderdeel === 'steun',
        ).toBe(true)
        expect(invoer.noodzaak).not.toBe('')
        if (invoer.thema && invoer.onderdeel !== 'aanleiding')
          expect(['inkomen', 'schulden', 'gezondheid']).toContain(invoer.thema)
      }),
      { numRuns: 2000 },
    )
  })
  test('een weigering van het gezinslid maakt nooit iets mogelijk wat eerst niet mocht', () => {
    const na = lopend({
      gebeurtenissen: lopend().gebeurtenissen.filter(({ soort }) => soort !== 'gezinslid-stemt-in'),
    })
    fc.assert(
      fc.property(invoeren, (invoer) => {
        if (toetsLegGegevenVast(invoer, na, vandaag).toegestaan)
          expect(toetsLegGegevenVast(invoer, lopend(), vandaag).toegestaan).toBe(true)
      }),
    )
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
