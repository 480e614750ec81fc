import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dienst,
  dochter,
  eersteContact,
  gegevenInvoer,
  lopend,
  partner,
  vandaag,
  verzoek,
} from '../../../testing/onderzoek.ts'
import { type Categorie, categorieNamen, niveaus } from '../../wet/categorieen.ts'
import { themaNamen } from '../../wet/themas.ts'
import { gegevenBronnen } from './feiten.ts'
import { onderdelen } from './gebeurtenissen.ts'
import { toetsLegGegevenVast, voorafLegGegevenVast } from './leg-gegeven-vast.ts'

const leg = (deel: Parameters<typeof gegevenInvoer>[0], feiten = lopend()) =>
  toetsLegGegevenVast(gegevenInvoer(deel), feiten, vandaag)

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
  test('is de reikwijdte afgesproken, dan geldt die ook voor de aanleiding en voor steun (2.3a.1 lid 4)', () => {
    expect(codes(leg({ onderdeel: 'aanleiding', thema: 'opvoeding' }))).toEqual(['thema-gesloten'])
    expect(codes(leg({ onderdeel: 'aanleiding', thema: null }))).toEqual(['gegeven-zonder-thema'])
    expect(codes(leg({ onderdeel: 'steun', thema: null }))).toEqual(['gegeven-zonder-thema'])
    expect(codes(leg({ onderdeel: 'steun', thema: 'schulden' }))).toEqual([])
  })
  test('of een gezinslid kan steunen mag, ook om zijn gezondheid; gevoeliger niet (5.4.1 lid 1, toelichting)', () => {
    const steun = { betrokkeneId: dochter, onderdeel: 'steun', thema: null, niveau: 'dat' } as const
    const waarom = { extraNoodzaak: 'Zij is slecht ter been.' }
    expect(codes(leg(steun))).toEqual([])
    expect(codes(leg({ ...steun, ...waarom, categorie: 'gezondheid' }))).toEqual([])
    expect(codes(leg({ ...steun, ...waarom, categorie: 'strafrechtelijk' }))).toEqual(['steun-te-gevoelig'])
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
      const kaal = { categorie, niveau: 'dat', extraNoodzaak: 'Hulp aan huis moet erbij passen.' } as const
      const deel = { ...kaal, dienstId: 'wmo', waaromDienst: 'Niet op de dag van het gebed.' }
      expect(codes(leg(deel))).toEqual(['geen-passende-dienst'])
      const wmo = dienst('wmo', { domein: 'maatschappelijke-ondersteuning' })
      expect(codes(leg(deel, lopend({ diensten: [wmo] })))).toEqual([])
      expect(codes(leg(kaal, lopend({ diensten: [wmo] })))).toEqual([
        'dienst-past-niet',
        'dienst-zonder-uitleg',
      ])
      const schuldhulp = dienst('geld')
      expect(codes(leg({ ...deel, dienstId: 'geld' }, lopend({ diensten: [wmo, schuldhulp] })))).toEqual([
        'dienst-past-niet',
      ])
      const reclassering = { ...wmo, domein: 'jeugd', soort: 'interventie' } as const
      expect(codes(leg(deel, lopend({ diensten: [reclassering] })))).toEqual(['geen-passende-dienst'])
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
  test.each(['wpg', 'wjsg'] as const)('wat onder de %s valt, houdt zijn etiket (5.4.2 lid 3)', (regime) => {
    const feiten = lopend({ verzoeken: [verzoek({ regime, staat: 'beantwoord', niveau: 'dat' })] })
    const deel = { bron: 'partij', verzoekId: 'verzoek-1', niveau: 'dat', extraNoodzaak: 'Nodig.' } as const
    expect(codes(leg(deel, feiten))).toEqual(['politiegegeven-zonder-label'])
    expect(codes(leg({ ...deel, categorie: 'politie' }, feiten))).toEqual([])
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
        if (invoer.betrokkeneId !== dochter || invoer.thema)
          expect(['inkomen', 'schulden', 'gezondheid']).toContain(invoer.thema)
      }),
      { numRuns: 2000 },
    )
  })
  test('een weigering van het gezinslid maakt niets mogelijk wat eerst niet mocht, behalve of hij kan steunen', () => {
    const na = lopend({
      gebeurtenissen: lopend().gebeurtenissen.filter(({ soort }) => soort !== 'gezinslid-stemt-in'),
    })
    fc.assert(
      fc.property(invoeren, (invoer) => {
        if (invoer.onderdeel !== 'steun' && toetsLegGegevenVast(invoer, na, vandaag).toegestaan)
          expect(toetsLegGegevenVast(invoer, lopend(), vandaag).toegestaan).toBe(true)
      }),
    )
  })
})
