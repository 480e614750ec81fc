import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dienst,
  dochter,
  eersteContact,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { type Conclusie, conclusies } from './gebeurtenissen.ts'
import {
  toetsLegOnderdeelZonderBevindingVast,
  voorafLegOnderdeelZonderBevindingVast,
} from './leg-onderdeel-zonder-bevinding-vast.ts'
import { toetsStelDienstVoor, voorafStelDienstVoor } from './stel-dienst-voor.ts'
import { toetsStelIdentiteitVast, voorafStelIdentiteitVast } from './stel-identiteit-vast.ts'
import { type TrekConclusie, toetsTrekConclusie, voorafTrekConclusie } from './trek-conclusie.ts'
import { openOnderdelen } from './voortgang.ts'

const wmo = dienst('wmo', { domein: 'maatschappelijke-ondersteuning' })
const ggz = dienst('ggz', { domein: 'geestelijke-gezondheidszorg' })

describe('de identiteit (2.3.4)', () => {
  const invoer = { betrokkeneId: client, document: 'paspoort', datum: '2026-12-24' } as const
  test('van de verzoeker en van wie client is', () => {
    expect(voorafStelIdentiteitVast(eersteContact(), vandaag).toegestaan).toBe(true)
    expect(toetsStelIdentiteitVast(invoer, eersteContact(), vandaag).toegestaan).toBe(true)
    expect(toetsStelIdentiteitVast({ ...invoer, betrokkeneId: partner }, lopend(), vandaag).toegestaan).toBe(
      true,
    )
  })
  test('niet van wie geen client is, niet twee keer, niet morgen', () => {
    expect(codes(toetsStelIdentiteitVast({ ...invoer, betrokkeneId: dochter }, lopend(), vandaag))).toEqual([
      'identiteit-alleen-client',
    ])
    const vast = eersteContact({
      gebeurtenissen: [gebeurtenis('identiteit-vastgesteld', { betrokkeneId: client })],
    })
    expect(codes(toetsStelIdentiteitVast({ ...invoer, datum: '2026-12-25' }, vast, vandaag))).toEqual([
      'datum-in-toekomst',
      'identiteit-staat-vast',
    ])
    expect(codes(voorafStelIdentiteitVast(vast, vandaag))).toEqual(['identiteit-staat-vast'])
  })
})

describe('een dienst voorstellen (onderdeel d)', () => {
  const invoer = {
    betrokkeneId: client,
    domein: 'schuldhulp',
    soort: 'dienst',
    waarvoor: 'Rust in de geldzaken.',
    beslisser: '',
    besluitKenmerk: '',
    opWensVanClient: false,
  } as const
  test('voor een client, binnen de reikwijdte, met een reden', () => {
    expect(voorafStelDienstVoor(lopend(), vandaag).toegestaan).toBe(true)
    expect(toetsStelDienstVoor(invoer, lopend(), vandaag)).toMatchObject({ artikel: 'onderdeel-d' })
  })
  test('niet daarbuiten', () => {
    expect(
      codes(
        toetsStelDienstVoor(
          { ...invoer, domein: 'onderwijs', beslisser: 'de school', waarvoor: '' },
          lopend(),
          vandaag,
        ),
      ),
    ).toEqual(['dienst-buiten-reikwijdte', 'dienst-zonder-reden'])
    expect(codes(toetsStelDienstVoor({ ...invoer, betrokkeneId: dochter }, lopend(), vandaag))).toEqual([
      'dienst-alleen-client',
    ])
    expect(codes(voorafStelDienstVoor(lopend({ reikwijdtes: [] }), vandaag))).toEqual(['geen-reikwijdte'])
  })
  test('wat de client weigerde, wordt alleen op zijn wens weer voorgesteld (lid 4 ad d)', () => {
    const feiten = lopend({ diensten: [dienst('x', { staat: 'geweigerd' })] })
    expect(codes(toetsStelDienstVoor(invoer, feiten, vandaag))).toEqual(['dienst-eerder-geweigerd'])
    expect(codes(toetsStelDienstVoor({ ...invoer, opWensVanClient: true }, feiten, vandaag))).toEqual([])
  })
})

describe('onderdeel zonder bevinding', () => {
  test('een onderdeel is gevuld met een gegeven, een dienst of "niets gevonden" (2.3a.1 lid 4)', () => {
    expect(openOnderdelen(lopend())).toEqual(['a', 'b', 'c', 'd'])
    expect(openOnderdelen(ingevuld())).toEqual([])
    expect(openOnderdelen(ingevuld([], { diensten: [] }))).toEqual(['d'])
    const b = gebeurtenis('onderdeel-zonder-bevinding', { code: 'b' })
    expect(openOnderdelen(lopend({ gebeurtenissen: [b] }))).toEqual(['a', 'c', 'd'])
  })
  test('mag alleen voor een leeg onderdeel, met toelichting', () => {
    const invoer = { onderdeel: 'b', toelichting: 'Er loopt geen hulp.' } as const
    expect(voorafLegOnderdeelZonderBevindingVast(lopend(), vandaag).toegestaan).toBe(true)
    expect(toetsLegOnderdeelZonderBevindingVast(invoer, lopend(), vandaag)).toMatchObject({
      artikel: 'onderdeel-b',
    })
    expect(
      codes(toetsLegOnderdeelZonderBevindingVast({ ...invoer, toelichting: '' }, ingevuld(), vandaag)),
    ).toEqual(['onderdeel-is-ingevuld', 'toelichting-ontbreekt'])
    expect(codes(voorafLegOnderdeelZonderBevindingVast(ingevuld(), vandaag))).toEqual([
      'alle-onderdelen-ingevuld',
    ])
  })
})

describe('de conclusie (onderdeel e)', () => {
  const invoer = (deel: Partial<TrekConclusie> = {}): TrekConclusie => ({
    samenhang: true,
    motiveringSamenhang: 'De schulden groeien door de klachten.',
    los: [],
    conclusie: 'aanpak-verplicht',
    motiveringKeuze: '',
    bevestigd: true,
    ...deel,
  })
  const trek = (deel: Partial<TrekConclusie>, diensten = ingevuld().diensten) =>
    codes(toetsTrekConclusie(invoer(deel), ingevuld([], { diensten }), vandaag))

  test('twee samenhangende diensten: de aanpak is verplicht', () => {
    expect(voorafTrekConclusie(ingevuld(), vandaag).toegestaan).toBe(true)
    expect(trek({})).toEqual([])
  })
  test('niet zonder de onderdelen a tot en met d (2.3a.1 lid 4)', () => {
    expect(voorafTrekConclusie(ingevuld([], { gegevens: [] }), vandaag)).toMatchObject({
      redenen: [{ code: 'onderdelen-ontbreken', params: { onderdelen: 'a, b, c' } }],
    })
  })
  test('niet zonder motivering van de samenhang en niet zonder mens (1.1.1, AVG 22)', () => {
    expect(trek({ motiveringSamenhang: ' ', bevestigd: false })).toEqual([
      'samenhang-niet-gemotiveerd',
      'conclusie-niet-bevestigd',
    ])
  })
  test.each(conclusies)('bij verplicht past alleen "verplicht", niet %s (2.3a.2 lid 2)', (conclusie) => {
    expect(trek({ conclusie })).toEqual(conclusie === 'aanpak-verplicht' ? [] : ['aanpak-is-verplicht'])
  })
  test.each(conclusies)(
    'zonder samenhang past alleen "geen meervoudige problematiek", niet %s (1.1.1)',
    (conclusie) => {
      const mag = conclusie === 'geen-meervoudige-problematiek'
      expect(trek({ samenhang: false, conclusie })).toEqual(mag ? [] : ['aanpak-zonder-samenhang'])
    },
  )
  test('H-11: een Wmo-dienst naast ggz: kiezen, en motiveren welke kant het ook op gaat', () => {
    for (const conclusie of ['aanpak-wenselijk', 'aanpak-niet-wenselijk'] as const) {
      expect(trek({ conclusie, motiveringKeuze: 'Omdat.' }, [wmo, ggz])).toEqual([])
      expect(trek({ conclusie }, [wmo, ggz])).toEqual(['keuze-niet-gemotiveerd'])
    }
    expect(trek({ motiveringKeuze: 'Omdat.' }, [wmo, ggz])).toEqual(['aanpak-is-een-keuze'])
  })
  test('zonder dienst uit het sociaal domein is een aanpak niet mogelijk (§4.2)', () => {
    expect(trek({}, [ggz])).toEqual(['aanpak-niet-mogelijk'])
    expect(trek({ conclusie: 'geen-aanpak-mogelijk' }, [ggz])).toEqual([])
  })
  test('diensten voor wie geen client is, en geweigerde diensten, tellen niet', () => {
    const voorDochter = dienst('x', { betrokkeneId: dochter, domein: 'participatie' })
    const geweigerd = dienst('y', { domein: 'participatie', staat: 'geweigerd' })
    expect(trek({}, [dienst('z'), voorDochter, geweigerd])).toEqual(['aanpak-niet-mogelijk'])
  })
  test('kan niet in het eerste contact of na het einde', () => {
    expect(codes(voorafTrekConclusie(eersteContact(), vandaag))).toContain('onderzoek-niet-gestart')
    expect(codes(voorafTrekConclusie(afgerond(), vandaag))).toEqual(['onderzoek-afgerond'])
  })
  test('een conclusie is een van de gesloten lijst', () => {
    const onbekend = 'iets-anders' as Conclusie
    expect(trek({ conclusie: onbekend })).toEqual(['aanpak-is-verplicht'])
  })
})
