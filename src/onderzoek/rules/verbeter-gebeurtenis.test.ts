import { describe, expect, test } from 'vitest'
import {
  afgerond,
  beidenStemmenIn,
  client,
  codes,
  dochter,
  dossier,
  eersteContact,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
  vandaag,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { type GebeurtenisSoort, gebeurtenissoorten } from './gebeurtenissen.ts'
import { staten } from './staten.ts'
import {
  isTeVerbeteren,
  toetsVerbeterGebeurtenis,
  type VerbeterGebeurtenis,
  voorafVerbeterGebeurtenis,
} from './verbeter-gebeurtenis.ts'

const reden = 'De dag was verkeerd getypt.'
const later = '2027-01-20'

const met = (...feiten: readonly GebeurtenisFeit[]): Feiten => ingevuld(feiten)
const id = (feiten: Feiten, soort: GebeurtenisSoort, betrokkeneId?: string): string =>
  feiten.gebeurtenissen.find(
    (feit) => feit.soort === soort && (!betrokkeneId || feit.betrokkeneId === betrokkeneId),
  )?.id ?? ''

const verbeter = (
  feiten: Feiten,
  gebeurtenisId: string,
  deel: Partial<VerbeterGebeurtenis>,
  op = later,
): readonly string[] => codes(toetsVerbeterGebeurtenis({ gebeurtenisId, reden, ...deel }, feiten, op))

const poging = gebeurtenis('contactpoging', { betrokkeneId: client, code: 'niet-bereikt' })
const gesprek = gebeurtenis('gesprek', { betrokkeneId: client, code: 'thuis' })
const identiteit = gebeurtenis('identiteit-vastgesteld', { betrokkeneId: client, code: 'paspoort' })

describe('verbeteren wat er is vastgelegd (AVG 5 lid 1 onder d, AVG 16)', () => {
  test('de dag, de uitkomst en de persoon van een contactpoging en een gesprek', () => {
    for (const feit of [poging, gesprek]) {
      const feiten = met(feit)
      expect(verbeter(feiten, feit.id, { datum: '2026-12-05' })).toEqual([])
      expect(verbeter(feiten, feit.id, { betrokkeneId: dochter })).toEqual([])
    }
    expect(verbeter(met(poging), poging.id, { code: 'bereikt' })).toEqual([])
    expect(verbeter(met(gesprek), gesprek.id, { code: 'telefoon' })).toEqual([])
  })
  test('wie het kantoor blijkt te zijn dat er meer vertegenwoordigt, krijgt erbij namens wie (Awb 2:1)', () => {
    const kantoor = { id: 'kantoor', datum: '2026-12-06', hoedanigheid: 'kantoor' as const }
    const banden = [client, partner].map((voor) => vertegenwoordiging('kantoor', voor))
    const namens = banden.slice(0, 1).map((band) => band.id)
    for (const feit of [poging, gesprek]) {
      const oud = met(feit, identiteit)
      const feiten = { ...oud, betrokkenen: [...oud.betrokkenen, kantoor], vertegenwoordigingen: banden }
      expect(verbeter(feiten, feit.id, { betrokkeneId: 'kantoor' })).toEqual(['spreekt-voor-meer'])
      expect(verbeter(feiten, feit.id, { betrokkeneId: 'kantoor', namens })).toEqual([])
      expect(verbeter(feiten, feit.id, { namens })).toEqual(['namens-zonder-spreker'])
      expect(verbeter(feiten, identiteit.id, { datum: '2026-12-05', namens })).toEqual([
        'gebeurtenis-ligt-vast',
      ])
    }
  })
  test('het document en de persoon van een identiteit, als die van de ander nog niet vaststaat (2.3.4)', () => {
    expect(verbeter(met(identiteit), identiteit.id, { code: 'rijbewijs' })).toEqual([])
    expect(verbeter(met(identiteit), identiteit.id, { betrokkeneId: partner })).toEqual([])
    expect(verbeter(met(identiteit), identiteit.id, { betrokkeneId: dochter })).toEqual([
      'identiteit-alleen-client',
    ])
    const beiden = met(
      identiteit,
      gebeurtenis('identiteit-vastgesteld', { betrokkeneId: partner, code: 'paspoort' }),
    )
    expect(verbeter(beiden, identiteit.id, { betrokkeneId: partner })).toEqual(['identiteit-staat-vast'])
  })
  test('van een afgerond onderzoek verandert niet meer wie zich legitimeerde (2.3.4)', () => {
    const feiten = afgerond()
    const vanClient = id(feiten, 'identiteit-vastgesteld', client)
    expect(verbeter(feiten, vanClient, { code: 'rijbewijs' })).toEqual([])
    expect(verbeter(feiten, vanClient, { betrokkeneId: partner })).toContain('onderzoek-afgerond')
  })
  test('niet later dan wat erop volgde: de conclusie, het antwoord, de aanwijzing', () => {
    const feiten = ingevuld([poging, ...totEnMetBrieven()])
    expect(verbeter(feiten, poging.id, { datum: '2026-12-25' })).toEqual(['datum-na-vervolg'])
    expect(verbeter(feiten, poging.id, { datum: vandaag })).toEqual([])
    const gevraagd = id(feiten, 'gezinslid-gevraagd', partner)
    expect(verbeter(feiten, gevraagd, { datum: '2026-12-08' })).toEqual(['datum-na-vervolg'])
    const aan = afgerond([
      ...beidenStemmenIn(),
      gebeurtenis('coordinator-aangewezen', { datum: '2027-01-05' }),
    ])
    const ja = id(aan, 'instemming-aanpak', client)
    expect(verbeter(aan, ja, { datum: '2027-01-05' })).toEqual([])
    expect(verbeter(aan, ja, { datum: '2027-01-06' })).toEqual(['datum-na-vervolg'])
  })
  test('niet eerder dan waar het op volgt: de vraag, de brief', () => {
    const feiten = afgerond(beidenStemmenIn())
    expect(verbeter(feiten, id(feiten, 'gezinslid-stemt-in', partner), { datum: '2026-12-06' })).toEqual([
      'antwoord-voor-vraag',
    ])
    expect(verbeter(feiten, id(feiten, 'instemming-aanpak', client), { datum: '2026-12-26' })).toEqual([
      'antwoord-voor-vraag',
    ])
  })
  test('wijzen op cliëntondersteuning: tot de start vrij, daarna rust het onderzoek erop (2.3.2 lid 3)', () => {
    const gewezen = gebeurtenis('gewezen-op-clientondersteuning', { betrokkeneId: client })
    const mantelzorger = {
      id: 'm',
      datum: '2026-12-01',
      hoedanigheid: 'mantelzorger',
    } as const
    const voor = eersteContact({ gebeurtenissen: [gewezen] })
    const metZorg = { ...voor, betrokkenen: [...voor.betrokkenen, mantelzorger] }
    expect(verbeter(metZorg, gewezen.id, { betrokkeneId: 'm' })).toEqual([])
    const start = gebeurtenis('aanleiding', { code: 'client-vertelt', datum: '2026-12-07' })
    const na = lopend({ gebeurtenissen: [gewezen, start] })
    expect(verbeter(na, gewezen.id, { datum: '2026-12-07' })).toEqual([])
    expect(verbeter(na, gewezen.id, { datum: '2026-12-08' })).toEqual(['datum-na-vervolg'])
    expect(verbeter(na, gewezen.id, { betrokkeneId: partner })).toEqual(['persoon-draagt-verder'])
  })
  test('een besluit, een brief of wat het dossier verder bracht ligt vast', () => {
    const feiten = afgerond(beidenStemmenIn())
    for (const soort of ['conclusie', 'uitkomst-meegedeeld'] as const)
      expect(verbeter(feiten, id(feiten, soort), { datum: '2026-12-30' })).toEqual(['gebeurtenis-ligt-vast'])
    const vast = Object.keys(gebeurtenissoorten).filter((soort) => !isTeVerbeteren(soort))
    expect(vast).toEqual(expect.arrayContaining(['eerste-contact', 'aanleiding', 'coordinator-aangewezen']))
    const ja = id(feiten, 'instemming-aanpak', client)
    expect(verbeter(feiten, ja, { code: 'bereikt' })).toEqual(['gebeurtenis-ligt-vast'])
    expect(verbeter(feiten, ja, { betrokkeneId: partner })).toEqual(['gebeurtenis-ligt-vast'])
  })
  test.each<[string, Partial<VerbeterGebeurtenis>, string[]]>([
    ['zonder reden', { datum: '2026-12-05', reden: ' ' }, ['reden-van-verbetering-ontbreekt']],
    ['zonder dat er iets verandert', { datum: '2026-12-06', code: 'niet-bereikt' }, ['niets-veranderd']],
    ['een uitkomst die er niet bij hoort', { code: 'paspoort' }, ['code-hoort-er-niet-bij']],
    ['een dag in de toekomst', { datum: '2027-01-21' }, ['datum-in-toekomst']],
    ['een vreemde', { betrokkeneId: 'vreemde' }, ['onbekende-betrokkene']],
    ['iets dat er niet is', { gebeurtenisId: 'elders' }, ['onbekende-gebeurtenis']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(verbeter(met(poging), poging.id, deel)).toEqual(verwacht)
  })
  test.each(staten)('in de stand %s alleen als het dossier open is, of afgerond', (staat) => {
    const feiten = { ...lopend(), dossier: dossier({ staat }) }
    expect(voorafVerbeterGebeurtenis(feiten, later).toegestaan).toBe(
      ['eerste-contact', 'loopt', 'afgerond'].includes(staat),
    )
  })
  test('er is iets vastgelegd', () => {
    expect(codes(voorafVerbeterGebeurtenis(eersteContact(), later))).toEqual(['geen-gebeurtenissen'])
  })
})
