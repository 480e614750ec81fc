import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { melderSoorten } from '../../wet/melding.ts'
import { type Gesprek, toetsBeginTriage } from './begin-triage.ts'

const vandaag = '2026-11-02'
const jaNee = [true, false] as const
const gesprek = (deel: Partial<Gesprek> = {}): Gesprek => ({
  ...{ ontvangenOp: vandaag, acuut: false, ingezetene: true, plaatsElders: false },
  ...{ melder: 'burger', wilAanpak: false },
  ...{ verborgen: false, anoniem: false, melderNaam: 'Bea Buurvrouw', melderTelefoon: '0612345678' },
  ...{ achternaam: 'Voorbeeld', vertelt: [] },
  ...deel,
})
const begin = (deel: Partial<Gesprek> = {}, dag = vandaag) => codes(toetsBeginTriage(gesprek(deel), dag))

describe('de triage begint, en pas dan wordt er bewaard (5.5.2, toelichting)', () => {
  test('over een ingezetene, niet acuut', () => {
    expect(begin()).toEqual([])
  })
  test('H-04: over iemand uit een andere gemeente wordt niets bewaard (2.2.5 lid 2)', () => {
    expect(begin({ ingezetene: false })).toEqual(['melding-niet-ingezetene'])
  })
  test('zegt iemand dat hij hier woont, en ligt de plaats alleen in andere gemeenten, dan begint zij niet (2.2.5 lid 2)', () => {
    expect(begin({ plaatsElders: true })).toEqual(['plaats-in-andere-gemeente'])
    expect(begin({ plaatsElders: true, ingezetene: false })).toEqual([
      'melding-niet-ingezetene',
      'plaats-in-andere-gemeente',
    ])
  })
  test('H-24: een acute melding wordt niet bewaard (2.2.5 lid 1 en 2)', () => {
    expect(begin({ acuut: true })).toEqual(['melding-acuut'])
  })
  test('H-22: een school die een gecoördineerde aanpak wil, doet het verzoek van 2.3a.4', () => {
    expect(begin({ melder: 'professional', wilAanpak: true })).toEqual(['melding-is-verzoek-van-partij'])
  })
  test('H-21: een buurvrouw die zo’n onderzoek wil, is geen partij: van haar is het een melding (1.1.1)', () => {
    expect(begin({ melder: 'burger', wilAanpak: true })).toEqual([])
  })
  test('H-25: een professional kan niet verborgen blijven, een inwoner wel (5.5.1)', () => {
    expect(begin({ melder: 'professional', verborgen: true })).toEqual(['professional-niet-verborgen'])
    expect(begin({ melder: 'burger', verborgen: true })).toEqual([])
  })
  test('acuut × ingezetene × wie belt × verborgen × zonder naam × met reden × wil een aanpak', () => {
    const alle = combinaties({
      acuut: jaNee,
      ingezetene: jaNee,
      melder: melderSoorten,
      verborgen: jaNee,
      anoniem: jaNee,
      redenAnoniem: ['', 'Er moet vandaag iemand langs.'],
      wilAanpak: jaNee,
    })
    for (const een of alle) {
      const { melder, verborgen, anoniem } = een
      const als = (geldt: boolean, code: string) => (geldt ? [code] : [])
      const prof = melder === 'professional'
      const verwacht = [
        ...als(een.acuut, 'melding-acuut'),
        ...als(!een.ingezetene, 'melding-niet-ingezetene'),
        ...als(prof && een.wilAanpak, 'melding-is-verzoek-van-partij'),
        ...(melder === 'zelf'
          ? als(verborgen || anoniem, 'zelf-niet-verborgen')
          : [
              ...als(prof && verborgen, 'professional-niet-verborgen'),
              ...als(prof && anoniem, 'professional-niet-anoniem'),
              ...als(anoniem && een.redenAnoniem === '', 'anoniem-zonder-reden'),
            ]),
      ]
      expect(begin(een), JSON.stringify(een)).toEqual(verwacht)
    }
  })
  test.each([
    ['zonder naam van de beller', { melderNaam: ' ' }, ['melder-zonder-naam']],
    ['zonder bereik', { melderTelefoon: undefined }, ['melder-zonder-bereik']],
    ['zonder te weten over wie', { achternaam: undefined }, ['gemelde-onbekend']],
    ['alleen een straat', { achternaam: undefined, straat: 'Lindelaan' }, ['gemelde-onbekend']],
    ['een inwoner gevraagd naar de huisarts', { vertelt: ['De huisarts.'] }, ['alleen-professional-vertelt']],
    ['gezondheid zonder waarom', { categorie: 'gezondheid' }, ['bijzonder-gegeven-zonder-reden']],
    [
      'een strafbaar feit, met een reden van spaties',
      { categorie: 'strafrechtelijk', waaromBijzonder: ' ' },
      ['bijzonder-gegeven-zonder-reden'],
    ],
    ['in de toekomst', { ontvangenOp: '2026-11-03' }, ['meldingsdag-in-toekomst']],
    ['een jaar oud', { ontvangenOp: '2025-11-02' }, ['melding-te-oud']],
  ] as const)('mag niet: %s', (_, deel, verwacht) => {
    expect(begin(deel)).toEqual(verwacht)
  })
  test('wel: een adres in plaats van een naam, een mailadres, en wat alleen een professional vertelt (5.5.2 lid 1)', () => {
    expect(begin({ achternaam: undefined, straat: 'Lindelaan', huisnummer: '12' })).toEqual([])
    expect(begin({ melderTelefoon: undefined, melderMail: 'bea@voorbeeld.test' })).toEqual([])
    expect(begin({ melder: 'professional', vertelt: ['De huisarts.'] })).toEqual([])
    expect(begin({ ontvangenOp: '2025-11-03' })).toEqual([])
  })
  test('over gezondheid of een strafbaar feit kan, met waarom het niet zonder kan (5.5.2; AVG 9 en 10)', () => {
    const waaromBijzonder = 'Zonder haar dementie is niet te beoordelen hoe snel het moet.'
    expect(begin({ categorie: 'gezondheid', waaromBijzonder })).toEqual([])
    expect(begin({ categorie: 'strafrechtelijk', waaromBijzonder })).toEqual([])
    expect(begin({ categorie: 'gewoon' })).toEqual([])
  })
})
