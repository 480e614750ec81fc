import { describe, expect, test } from 'vitest'
import {
  afgerond,
  beidenStemmenIn,
  client,
  dienst,
  dochter,
  dossier,
  eersteContact,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
} from '../../../testing/onderzoek.ts'
import { onderzoekPlichten } from '../../teksten/nl/onderzoek-redenen.ts'
import { artikel } from '../../wet/artikelen.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'

const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-13' }
const codesVan = (feiten: Feiten) => plichten(feiten, termijnen).map(({ code }) => code)

const momenten: Readonly<Record<string, Feiten>> = {
  'eerste contact': eersteContact({
    dossier: dossier({ staat: 'eerste-contact', gestartOp: null, wet: 'wmo-2015' }),
  }),
  gestart: lopend({ reikwijdtes: [] }),
  'na de reikwijdte': lopend(),
  ingevuld: ingevuld(),
  'na de conclusie': ingevuld(totEnMetBrieven().slice(0, 3)),
  'na de brieven': ingevuld(totEnMetBrieven()),
  achterhaald: ingevuld([gebeurtenis('conclusie', { code: 'aanpak-verplicht' })], {
    diensten: [dienst('x')],
  }),
  afgerond: afgerond(),
  'na instemming': afgerond(beidenStemmenIn()),
  'met coordinator': afgerond([...beidenStemmenIn(), gebeurtenis('coordinator-aangewezen')]),
}

describe('wat moet nu', () => {
  test('in het eerste contact: clientondersteuning voor de start, en het persoonlijk plan (2.3.2 lid 2 en 3)', () => {
    const moet = plichten(momenten['eerste contact'] ?? lopend(), termijnen)
    expect(moet.filter(({ code }) => code.startsWith('wijs-op-'))).toEqual([
      {
        code: 'wijs-op-persoonlijk-plan',
        handeling: 'wijs-op-persoonlijk-plan',
        artikel: 'persoonlijk-plan',
        uiterlijk: '2026-12-13',
        soort: 'wettelijk',
      },
      {
        code: 'wijs-op-clientondersteuning',
        handeling: 'wijs-op-clientondersteuning',
        artikel: 'clientondersteuning',
        uiterlijk: null,
        soort: 'voor',
        voor: 'start-onderzoek',
        betrokkenen: [client],
      },
    ])
  })
  test('de zes weken lopen vanaf het verzoek, ook als nog niet is gekozen (2.3a.1 lid 4)', () => {
    expect(plichten(eersteContact(), termijnen)).toContainEqual({
      code: 'kies-onderzoek-of-niet',
      handeling: 'sluit-eerste-contact',
      artikel: 'onderzoek-termijn',
      uiterlijk: '2027-01-11',
      soort: 'wettelijk',
    })
    const advies = eersteContact({ dossier: dossier({ staat: 'eerste-contact', wet: null, ingang: null }) })
    expect(codesVan(advies)).not.toContain('kies-onderzoek-of-niet')
  })
  test('wie zelf gegevens geeft, hoort meteen wat ermee gebeurt (AVG 13)', () => {
    const informeren = plichten(eersteContact(), termijnen).filter(
      ({ code }) => code === 'informeer-over-gegevens',
    )
    expect(informeren).toMatchObject([
      { artikel: 'avg-informeren', uiterlijk: null, soort: 'wettelijk', betrokkenen: [client] },
    ])
    const gewezen = gebeurtenis('gewezen-op-gegevensgebruik', { betrokkeneId: client })
    expect(codesVan(eersteContact({ gebeurtenissen: [gewezen] }))).not.toContain('informeer-over-gegevens')
  })
  test('wie geen client is en in het dossier staat, hoort dat binnen een maand (AVG 14 lid 3)', () => {
    const gewezen = gebeurtenis('gewezen-op-gegevensgebruik', { betrokkeneId: client })
    const stemtIn = gebeurtenis('gezinslid-stemt-in', { betrokkeneId: partner })
    const feiten = lopend({ gebeurtenissen: [gewezen, stemtIn] })
    const informeren = plichten(feiten, termijnen).filter(({ code }) => code === 'informeer-over-gegevens')
    expect(informeren).toMatchObject([
      { artikel: 'avg-informeren-anderen', uiterlijk: '2027-01-06', betrokkenen: [dochter] },
      { artikel: 'avg-informeren', uiterlijk: null, betrokkenen: [partner] },
    ])
  })
  test('na een aanvraag om bijstand is de dag van het persoonlijk plan een streeftermijn (casus 01)', () => {
    expect(plichten(eersteContact(), termijnen)[0]).toMatchObject({ soort: 'streeftermijn' })
  })
  test('de zes weken staan bovenaan zolang het onderzoek loopt (2.3a.1 lid 4)', () => {
    expect(plichten(lopend(), termijnen)[0]).toMatchObject({
      code: 'rond-onderzoek-af',
      uiterlijk: '2027-01-11',
      soort: 'wettelijk',
    })
  })
  test('casus 01 stap voor stap', () => {
    const verwacht = {
      gestart: [
        'rond-onderzoek-af',
        'stel-reikwijdte-vast',
        'onderdeel-a',
        'onderdeel-b',
        'onderdeel-c',
        'onderdeel-d',
        'stel-identiteit-vast',
      ],
      'na de reikwijdte': [
        'rond-onderzoek-af',
        'onderdeel-a',
        'onderdeel-b',
        'onderdeel-c',
        'onderdeel-d',
        'stel-identiteit-vast',
      ],
      ingevuld: ['rond-onderzoek-af', 'trek-conclusie', 'stel-identiteit-vast'],
      'na de conclusie': ['rond-onderzoek-af', 'deel-uitkomst-mee'],
      'na de brieven': ['rond-onderzoek-af'],
      afgerond: ['vraag-instemming', 'vraag-dienstverklaring'],
      'na instemming': ['wijs-coordinator-aan', 'vraag-dienstverklaring'],
      'met coordinator': ['vraag-dienstverklaring'],
    }
    for (const [moment, plichtcodes] of Object.entries(verwacht)) {
      expect(codesVan(momenten[moment] ?? lopend()), moment).toEqual(plichtcodes)
    }
  })
  test('de brief en de instemming noemen wie nog wacht (2.3a.2 lid 1)', () => {
    const brief = plichten(momenten['na de conclusie'] ?? lopend(), termijnen).find(
      ({ code }) => code === 'deel-uitkomst-mee',
    )
    expect(brief?.betrokkenen).toEqual([client, partner])
  })
  test('veranderen de diensten, dan moet de conclusie opnieuw (2.3a.2 lid 2, toelichting)', () => {
    expect(codesVan(momenten.achterhaald ?? lopend())).toContain('herzie-conclusie')
  })
  test('bijstand na een Wmo-melding: wijs op de eigen aanvraag (casus 02)', () => {
    const feiten = ingevuld([], { dossier: dossier({ wet: 'wmo-2015' }) })
    expect(codesVan(feiten)).toContain('wijs-op-aanvraag-participatiewet')
    const gewezen = {
      ...feiten,
      gebeurtenissen: [...feiten.gebeurtenissen, gebeurtenis('gewezen-op-aanvraag-participatiewet')],
    }
    expect(codesVan(gewezen)).not.toContain('wijs-op-aanvraag-participatiewet')
  })
  test.each(['niet-gestart', 'ingetrokken'] as const)('in %s moet er niets meer', (staat) => {
    expect(codesVan(lopend({ dossier: dossier({ staat }) }))).toEqual([])
  })
  test('every duty has words and an article that holds', () => {
    for (const feiten of Object.values(momenten))
      for (const plicht of plichten(feiten, termijnen)) {
        expect(onderzoekPlichten[plicht.code], plicht.code).toBeTruthy()
        expect(artikel(plicht.artikel, '2026-12-24').nummer).not.toBe('')
      }
  })
})
