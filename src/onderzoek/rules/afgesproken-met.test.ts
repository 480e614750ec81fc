import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  gebeurtenis,
  gegeven,
  gegevenInvoer,
  ingevuld,
  lopend,
  partner,
  vandaag,
  vertegenwoordiging,
  verzoek,
  vraag,
} from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import { afgesprokenMet, zonderAfspraak } from './afgesproken-met.ts'
import { toetsBeperkReikwijdte } from './beperk-reikwijdte.ts'
import { isGegevenBinnen, verzoekenBuiten } from './buiten-reikwijdte.ts'
import type { Feiten, ReikwijdteFeit } from './feiten.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { plichten } from './plichten.ts'
import { themasBinnen } from './reikwijdte.ts'
import { toetsStelDienstVoor } from './stel-dienst-voor.ts'
import { voorafTrekConclusie } from './trek-conclusie.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const binnen = ['inkomen', 'schulden', 'gezondheid'] as const
/** Agreed with who asked, before the partner said yes. */
const alleenMetClient = afgesproken({ met: [client], binnen })
const daarna = (deel: Partial<ReikwijdteFeit>) =>
  afgesproken({ versie: 2, vastgelegdBij: 10_000, datum: '2026-12-08', binnen, ...deel })
const met = (...reikwijdtes: readonly ReikwijdteFeit[]) => lopend({ reikwijdtes })
const niet = ['reikwijdte-niet-met-client']

const leg = (feiten: Feiten, betrokkeneId = partner) =>
  codes(toetsLegGegevenVast(gegevenInvoer({ betrokkeneId, thema: 'gezondheid' }), feiten, vandaag))
const plichtenVan = (feiten: Feiten) =>
  plichten(feiten, { onderzoekKlaar: null, persoonlijkPlan: null }).filter(
    ({ code }) => code === 'spreek-reikwijdte-af',
  )

describe('wat met de een is afgesproken, geldt niet voor wie later cliënt wordt (2.3a.1 lid 4, 5.4.1 lid 1)', () => {
  const feiten = met(alleenMetClient)
  test('over de nieuwe cliënt geen gegeven, geen verzoek aan een partij en geen dienst', () => {
    expect(leg(feiten)).toEqual(niet)
    expect(codes(toetsVraagGegevensAanPartij(vraag({ betrokkeneId: partner }), feiten, vandaag))).toEqual(
      niet,
    )
    const dienst = {
      ...({ betrokkeneId: partner, domein: 'schuldhulp', soort: 'dienst' } as const),
      ...{ beslisser: '', besluitKenmerk: '', waarvoor: 'Rust', opWensVanClient: false },
    }
    expect(codes(toetsStelDienstVoor(dienst, feiten, vandaag))).toEqual(niet)
    expect(themasBinnen(feiten, partner)).toEqual([])
  })
  test('over wie het afsprak wel, en over wie geen cliënt is blijft alleen steun', () => {
    expect(leg(feiten, client)).toEqual([])
    expect(leg(feiten, dochter)).toEqual(['alleen-steun'])
  })
  test('het moet eerst met de nieuwe cliënt worden afgesproken; ook voor de conclusie', () => {
    expect(plichtenVan(feiten)).toMatchObject([{ betrokkenen: [partner], handeling: 'stel-reikwijdte-vast' }])
    expect(plichtenVan(met(alleenMetClient, daarna({})))).toEqual([])
    expect(codes(voorafTrekConclusie(ingevuld([], { reikwijdtes: [alleenMetClient] }), vandaag))).toEqual(
      niet,
    )
    expect(codes(voorafTrekConclusie(ingevuld(), vandaag))).toEqual([])
  })
  test('met een afspraak waar de nieuwe cliënt bij was, doet mee wat daarin staat', () => {
    const nu = met(alleenMetClient, daarna({ binnen: ['gezondheid'] }))
    expect(leg(nu)).toEqual([])
    expect(themasBinnen(nu, partner)).toEqual(['gezondheid'])
    expect(zonderAfspraak(nu)).toEqual([])
  })
  test('wie er bij het eerste gesprek al was en daarna ja zei, sprak het mee af', () => {
    expect(leg(met(afgesproken({ binnen })))).toEqual([])
  })
  test('een wens van een ander alleen maakt het niet wijder, wel smaller', () => {
    const smaller = daarna({ met: [client], binnen: ['schulden'], doorEenClient: true })
    expect(afgesprokenMet(met(alleenMetClient, smaller), partner)).toBeUndefined()
    expect(afgesprokenMet(met(afgesproken({ binnen }), smaller), partner)).toEqual(['schulden'])
    const eigen = daarna({ met: [partner], binnen, doorEenClient: true })
    expect(afgesprokenMet(met(alleenMetClient, eigen), partner)).toBeUndefined()
  })
  test('er valt niets smaller te maken voor wie nog niets afsprak', () => {
    const wens = { betrokkeneId: partner, themas: ['schulden'], uitgelegd: 'Uitgelegd.' } as const
    const invoer = { ...wens, vertegenwoordigers: [], datum: vandaag }
    expect(codes(toetsBeperkReikwijdte(invoer, feiten, vandaag))).toEqual(['thema-al-gesloten'])
    expect(codes(toetsBeperkReikwijdte({ ...invoer, betrokkeneId: client }, feiten, vandaag))).toEqual([])
  })
  test('een gegeven en een open verzoek van voor die tijd gaan niet verder', () => {
    const over = { betrokkeneId: partner, thema: 'schulden' } as const
    expect(isGegevenBinnen(feiten, gegeven(over))).toBe(false)
    expect(isGegevenBinnen(feiten, gegeven())).toBe(true)
    expect(verzoekenBuiten({ ...feiten, verzoeken: [verzoek(over)] })).toHaveLength(1)
  })
})

describe('wie stopte en terugkomt, spreekt opnieuw af (2.3a.1 lid 4)', () => {
  const weg = gebeurtenis('client-gestopt', { betrokkeneId: partner, code: 'client-stopt' })
  const terug = gebeurtenis('gezinslid-stemt-in', { betrokkeneId: partner, datum: '2026-12-20' })
  const feiten = lopend({ gebeurtenissen: [...lopend().gebeurtenissen, weg, terug] })
  test('wat voor het stoppen was afgesproken, geldt niet meer', () => {
    expect(leg(feiten)).toEqual(niet)
    expect(leg({ ...feiten, reikwijdtes: [...feiten.reikwijdtes, daarna({ binnen })] })).toEqual([])
  })
})

describe('via wie een cliënt vertegenwoordigt (Awb 2:1)', () => {
  const ja = gebeurtenis('gezinslid-stemt-in', { betrokkeneId: dochter, datum: '2026-12-08' })
  const basis = lopend({
    gebeurtenissen: [...lopend().gebeurtenissen, ja],
    vertegenwoordigingen: [vertegenwoordiging(client, dochter, { als: 'ouder' })],
  })
  const na = (versie: ReikwijdteFeit): Feiten => ({ ...basis, reikwijdtes: [...basis.reikwijdtes, versie] })
  test('een moeder die voor zichzelf afsprak, sprak nog niet af voor haar dochter', () => {
    expect(leg(basis, dochter)).toEqual(niet)
  })
  test('wel als het na het ja voor de dochter is afgesproken', () => {
    expect(leg(na(daarna({ binnen, vastgelegdBij: ja.versie + 1 })), dochter)).toEqual([])
  })
  test('niet als wie erbij was de dochter niet vertegenwoordigt', () => {
    expect(leg(na(daarna({ binnen, met: [partner], vastgelegdBij: ja.versie + 1 })), dochter)).toEqual(niet)
  })
})

describe('na een brede intake, als de cliënt met een motief niet wordt betrokken (2.3a.4 lid 3)', () => {
  const dossier = { ...lopend().dossier, ingang: 'brede-intake-inburgering', wet: null } as const
  const buiten = gebeurtenis('client-niet-betrokken', { betrokkeneId: client })
  const weer = gebeurtenis('client-betrokken', { betrokkeneId: client })
  const door = (versie: ReikwijdteFeit, gebeurtenissen = [buiten]) =>
    lopend({ dossier, gebeurtenissen, reikwijdtes: [versie] })
  test('dan bepaalt het college het, ook als de cliënt daarna weer wordt betrokken', () => {
    const college = afgesproken({ met: [], binnen, vastgelegdBij: buiten.versie + 1 })
    expect(leg(door(college), client)).toEqual([])
    expect(leg(door(college, [buiten, weer]), client)).toEqual([])
  })
  test('niet als de cliënt er gewoon bij hoorde te zijn', () => {
    expect(leg(door(afgesproken({ met: [], binnen, vastgelegdBij: 0 })), client)).toEqual(niet)
    const later = afgesproken({ met: [], binnen, vastgelegdBij: weer.versie + 1 })
    expect(leg(door(later, [buiten, weer]), client)).toEqual(niet)
  })
})
