import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dochter,
  eersteContact,
  lopend,
  partner,
  vandaag,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import type { Thema } from '../../wet/themas.ts'
import {
  type BeperkReikwijdte,
  naBeperking,
  toetsBeperkReikwijdte,
  voorafBeperkReikwijdte,
} from './beperk-reikwijdte.ts'
import type { AfbakeningFeit, Feiten } from './feiten.ts'
import { standVan } from './reikwijdte.ts'

const wens = (deel: Partial<BeperkReikwijdte> = {}): BeperkReikwijdte => ({
  betrokkeneId: client,
  vertegenwoordigers: [],
  themas: ['gezondheid'],
  uitgelegd: 'Dan weten wij niet wat zij aankan.',
  datum: '2026-12-10',
  ...deel,
})
const smaller = (deel: Partial<BeperkReikwijdte>, feiten = lopend()) =>
  codes(toetsBeperkReikwijdte(wens(deel), feiten, vandaag))

const nietOver = (thema: Thema, betrokkeneId: string): AfbakeningFeit => ({
  id: `${thema}-${betrokkeneId}`,
  soort: 'niet-over',
  thema,
  betrokkeneId,
  vanaf: 2,
  tot: null,
})
const vraag = (id: string, thema: Thema, betrokkeneId: string | null): AfbakeningFeit => ({
  ...{ id, thema, betrokkeneId },
  ...{ soort: 'vraag', vanaf: 1, tot: null },
})
const alleen = (deel: Partial<Feiten> = {}): Feiten => {
  const feiten = lopend(deel)
  return {
    ...feiten,
    gebeurtenissen: feiten.gebeurtenissen.filter(({ betrokkeneId }) => betrokkeneId === null),
  }
}

describe('een cliënt wil het smaller (2.3a.1 lid 4, toelichting; §4.3.1)', () => {
  test('mag altijd tijdens het onderzoek, zonder dat een ander erbij is of het ermee eens is', () => {
    expect(voorafBeperkReikwijdte(lopend(), vandaag).toegestaan).toBe(true)
    expect(smaller({})).toEqual([])
    expect(smaller({ betrokkeneId: partner, themas: ['inkomen', 'schulden', 'gezondheid'] })).toEqual([])
  })
  test('mag niet voor het begin, na het einde of zonder reikwijdte', () => {
    expect(codes(voorafBeperkReikwijdte(eersteContact(), vandaag))).toContain('onderzoek-niet-gestart')
    expect(codes(voorafBeperkReikwijdte(afgerond(), vandaag))).toEqual(['onderzoek-afgerond'])
    expect(codes(voorafBeperkReikwijdte(lopend({ reikwijdtes: [] }), vandaag))).toEqual(['geen-reikwijdte'])
  })
  test('de gevolgen zijn altijd uitgelegd', () => {
    expect(smaller({ uitgelegd: ' ' })).toEqual(['gevolgen-niet-uitgelegd'])
  })
  test('alleen een cliënt beslist, en niet over wat al dicht is', () => {
    expect(smaller({ betrokkeneId: dochter })).toEqual(['alleen-wens-van-client'])
    expect(smaller({ betrokkeneId: 'vreemde' })).toEqual(['onbekende-betrokkene', 'alleen-wens-van-client'])
    expect(smaller({ themas: ['wonen'] })).toEqual(['thema-al-gesloten'])
    expect(smaller({ themas: ['werk'] })).toEqual(['thema-al-gesloten'])
    expect(smaller({}, lopend({ afbakeningen: [nietOver('gezondheid', client)] }))).toEqual([
      'thema-al-gesloten',
    ])
  })
  test('niet met een dag in de toekomst', () => {
    expect(smaller({ datum: '2027-01-01' })).toEqual(['datum-in-toekomst'])
  })
  test('een vertegenwoordiger mag het zeggen voor wie hij vertegenwoordigt, over zijn zaken (Awb 2:1)', () => {
    const mentor = { id: 'mentor', datum: '2026-12-06', hoedanigheid: 'vertegenwoordiger' } as const
    const met = lopend({
      betrokkenen: [...lopend().betrokkenen, mentor],
      vertegenwoordigingen: [vertegenwoordiging('mentor', client)],
    })
    const namens = { vertegenwoordigers: ['mentor'] }
    expect(smaller(namens, met)).toEqual([])
    expect(smaller({ ...namens, betrokkeneId: partner }, met)).not.toEqual([])
  })
})

describe('wat van de reikwijdte overblijft', () => {
  const na = (themas: readonly Thema[], feiten = lopend()) =>
    naBeperking({ betrokkeneId: client, themas }, feiten)

  test('doet een ander nog mee, dan gaat het onderwerp alleen niet meer over deze cliënt', () => {
    expect(na(['gezondheid'])).toMatchObject({
      binnen: ['inkomen', 'schulden', 'gezondheid'],
      gesloten: ['wonen', 'opvoeding'],
      nietOver: ['gezondheid'],
    })
  })
  test('was dit de laatste voor wie het meedeed, dan is het gesloten', () => {
    const feiten = lopend({ afbakeningen: [nietOver('gezondheid', partner)] })
    expect(na(['gezondheid'], feiten)).toMatchObject({
      binnen: ['inkomen', 'schulden'],
      gesloten: ['wonen', 'opvoeding', 'gezondheid'],
      nietOver: [],
    })
    expect(na(['inkomen', 'schulden', 'gezondheid'], alleen())).toMatchObject({ binnen: [], nietOver: [] })
  })
  test('vragen van een gesloten onderwerp vervallen, van een ander onderwerp of een ander niet', () => {
    const vragen = [
      vraag('alle', 'gezondheid', null),
      vraag('over-client', 'gezondheid', client),
      vraag('over-partner', 'gezondheid', partner),
      vraag('geld', 'schulden', client),
    ]
    expect(na(['gezondheid'], lopend({ afbakeningen: vragen })).vragen).toEqual(['over-client'])
    expect(na(['gezondheid'], alleen({ afbakeningen: vragen })).vragen).toEqual([
      'alle',
      'over-client',
      'over-partner',
    ])
  })
  test('de smalste wens geldt voor wat over die cliënt gaat', () => {
    const feiten = lopend({ afbakeningen: [nietOver('gezondheid', client)] })
    expect(standVan(feiten, 'gezondheid', client)).toBe('gesloten')
    expect(standVan(feiten, 'gezondheid', partner)).toBe('binnen')
    expect(standVan(feiten, 'gezondheid')).toBe('binnen')
  })
  test('een wens die is teruggenomen, telt niet meer', () => {
    const feiten = lopend({ afbakeningen: [{ ...nietOver('gezondheid', client), tot: 3 }] })
    expect(standVan(feiten, 'gezondheid', client)).toBe('binnen')
  })
})
