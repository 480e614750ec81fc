import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dochter,
  eersteContact,
  ingevuld,
  lopend,
  partner,
  stuk,
  totEnMetBrieven,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { toetsHeropenStuk } from './heropen-stuk.ts'
import { toetsLegStukVast } from './leg-stuk-vast.ts'
import { plichten } from './plichten.ts'
import { toetsRondOnderzoekAf } from './rond-onderzoek-af.ts'
import { stuksoorten } from './stuk.ts'
import { toetsTrekStukIn } from './trek-stuk-in.ts'
import { type GevraagdStuk, toetsVraagStukken, voorafVraagStukken } from './vraag-stukken.ts'
import { wachtOp } from './wacht-op.ts'

const schulden: GevraagdStuk = {
  soort: 'schulden',
  omschrijving: '',
  onderdeel: 'a',
  thema: 'schulden',
  waaromNodig: 'Om te weten welke schulden het eerst moeten.',
  waaromNietZelf: 'Alleen de cliënt heeft de brieven.',
  kanClient: true,
}
const inkomen: GevraagdStuk = {
  ...schulden,
  soort: 'inkomen',
  thema: 'inkomen',
  waaromNodig: 'Om te weten hoeveel er elke maand overblijft.',
}
const vraag = (...stukken: readonly GevraagdStuk[]) => ({
  betrokkeneId: client,
  uiterlijk: '2027-01-04',
  stukken,
})
const oordeel = (...stukken: readonly GevraagdStuk[]) =>
  codes(toetsVraagStukken(vraag(...stukken), lopend(), vandaag))

describe('papieren vragen aan de cliënt (2.3.2 lid 7, 2.3a.1 lid 5)', () => {
  test('mag, elk met een eigen vraag en een eigen reden', () => {
    expect(oordeel(schulden, inkomen)).toEqual([])
    expect(oordeel({ ...schulden, soort: 'ander-stuk', omschrijving: 'De brief van november.' })).toEqual([])
  })
  test('H-09: geen vaste lijst: alles aanvinken met één reden wordt geweigerd (2.3a.1 lid 1, toelichting)', () => {
    const alles = stuksoorten.map((soort) => ({ ...schulden, soort, omschrijving: 'Een papier.' }))
    expect(oordeel(...alles)).toEqual(['stukken-met-een-reden'])
    const bijnaZelfde = { ...inkomen, waaromNodig: ` ${schulden.waaromNodig.toUpperCase()}` }
    expect(oordeel(schulden, bijnaZelfde)).toEqual(['stukken-met-een-reden'])
    expect(oordeel(schulden, { ...inkomen, waaromNodig: ' ' })).toEqual(['stuk-zonder-noodzaak'])
  })
  test('niet buiten de reikwijdte, en niet over wat de cliënt sloot (2.3a.1 lid 4)', () => {
    expect(oordeel({ ...schulden, thema: 'onderwijs' })).toEqual(['thema-buiten-reikwijdte'])
    expect(oordeel({ ...schulden, thema: 'wonen' })).toEqual(['thema-gesloten'])
    expect(codes(voorafVraagStukken(lopend({ reikwijdtes: [] }), vandaag))).toEqual(['geen-reikwijdte'])
  })
  test('niet als het college het zelf kan krijgen, of de cliënt niet', () => {
    expect(oordeel({ ...schulden, waaromNietZelf: ' ' })).toEqual(['stuk-zelf-te-halen'])
    expect(oordeel({ ...schulden, kanClient: false })).toEqual(['stuk-niet-te-krijgen'])
  })
  test('een ander papier heeft een naam, en een leeg lijstje vraagt niets', () => {
    expect(oordeel({ ...schulden, soort: 'ander-stuk' })).toEqual(['stuk-zonder-naam'])
    expect(oordeel()).toEqual(['geen-stuk-gekozen'])
  })
  test('alleen aan een cliënt; wie niet meedoet of onbekend is, wordt niets gevraagd', () => {
    const aan = (betrokkeneId: string) =>
      codes(toetsVraagStukken({ ...vraag(schulden), betrokkeneId }, lopend(), vandaag))
    expect([aan(partner), aan(dochter), aan('vreemde')]).toEqual([
      [],
      ['stuk-alleen-client'],
      ['onbekende-betrokkene'],
    ])
  })
  test('niet twee keer hetzelfde, tenzij de vraag is ingetrokken; en niet tegen een dag die voorbij is', () => {
    const met = (staat: 'gevraagd' | 'ingetrokken') =>
      codes(toetsVraagStukken(vraag(schulden), lopend({ stukken: [stuk('s', { staat })] }), vandaag))
    expect([met('gevraagd'), met('ingetrokken')]).toEqual([['stuk-al-gevraagd'], []])
    const gisteren = { ...vraag(schulden), uiterlijk: '2026-12-23' }
    expect(codes(toetsVraagStukken(gisteren, lopend(), vandaag))).toEqual(['stuk-dag-voorbij'])
    expect(codes(toetsVraagStukken({ ...gisteren, uiterlijk: vandaag }, lopend(), vandaag))).toEqual([])
  })
  test('alleen zolang het onderzoek loopt', () => {
    expect(codes(voorafVraagStukken(eersteContact(), vandaag))).toEqual([
      'onderzoek-niet-gestart',
      'geen-reikwijdte',
    ])
    expect(codes(voorafVraagStukken(afgerond(), vandaag))).toEqual(['onderzoek-afgerond'])
  })
})

describe('een papier komt, hoeft niet meer, of stond er ten onrechte (2.3.2 lid 7, AVG 16)', () => {
  const feiten = (staat: 'gevraagd' | 'ontvangen' | 'gezien' | 'ingetrokken') =>
    lopend({ stukken: [stuk('s', { staat })] })
  const leg = (staat: Parameters<typeof feiten>[0], datum: string = vandaag, stukId = 's') =>
    codes(toetsLegStukVast({ stukId, datum }, feiten(staat), vandaag))
  test('gezien of ontvangen: alleen wat gevraagd is, en niet voor de vraag', () => {
    expect(leg('gevraagd')).toEqual([])
    expect(leg('ontvangen')).toEqual(['stuk-is-er-al'])
    expect(leg('ingetrokken')).toEqual(['stuk-hoeft-niet-meer'])
    expect(leg('gevraagd', vandaag, 'x')).toEqual(['onbekend-stuk'])
    expect(leg('gevraagd', '2026-12-09')).toEqual(['antwoord-voor-vraag'])
    expect(leg('gevraagd', '2026-12-10')).toEqual([])
    expect(leg('gevraagd', '2026-12-25')).toEqual(['datum-in-toekomst'])
  })
  test('intrekken kan zolang het open staat', () => {
    const trekIn = (staat: Parameters<typeof feiten>[0]) =>
      codes(toetsTrekStukIn({ stukId: 's' }, feiten(staat), vandaag))
    expect([trekIn('gevraagd'), trekIn('gezien'), trekIn('ingetrokken')]).toEqual([
      [],
      ['stuk-is-er-al'],
      ['stuk-hoeft-niet-meer'],
    ])
  })
  test('ten onrechte gezien of ontvangen: dan staat het weer open, met een reden', () => {
    const heropen = (staat: Parameters<typeof feiten>[0], reden = 'Van een ander.') =>
      codes(toetsHeropenStuk({ stukId: 's', reden }, feiten(staat), vandaag))
    expect([heropen('gezien'), heropen('ontvangen'), heropen('gezien', ' ')]).toEqual([
      [],
      [],
      ['reden-van-verbetering-ontbreekt'],
    ])
    expect(heropen('gevraagd')).toEqual(['geen-stuk-gekregen', 'stuk-is-er-niet'])
    expect(codes(toetsHeropenStuk({ stukId: 'x', reden: 'Fout.' }, feiten('gezien'), vandaag))).toEqual([
      'onbekend-stuk',
    ])
  })
})

describe('een papier dat er niet is, houdt niets tegen (2.3.2 lid 7)', () => {
  const stukken = [stuk('s')]
  test('het onderzoek kan worden afgerond', () => {
    const invoer = { motiveringTermijn: '' }
    const feiten = ingevuld(totEnMetBrieven(), { stukken })
    expect(codes(toetsRondOnderzoekAf(invoer, feiten, '2026-12-28'))).toEqual([])
  })
  test('het is geen plicht; het staat bij wat op anderen wacht, tot het einde', () => {
    const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: null }
    expect(plichten(lopend({ stukken }), termijnen)).toEqual(plichten(lopend(), termijnen))
    expect(wachtOp(lopend({ stukken }))).toEqual([{ soort: 'stuk-van-client', sinds: '2026-12-10' }])
    expect(wachtOp(lopend({ stukken: [stuk('s', { staat: 'gezien' })] }))).toEqual([])
    expect(wachtOp(afgerond([], { stukken, diensten: [] }))).toEqual([])
  })
})
