import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, als, client, codes } from '../../../testing/aanpak.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { hintBijVoortgang } from './hint-bij-voortgang.ts'
import {
  type Samenspraak,
  toetsLegSamenspraakVast,
  voorafLegSamenspraakVast,
} from './leg-samenspraak-vast.ts'
import {
  doelstaatNa,
  toetsLegVoortgangVast,
  type Voortgang,
  voorafLegVoortgangVast,
} from './leg-voortgang-vast.ts'
import { lopend, staten } from './staten.ts'

describe('leg-voortgang-vast (2.3a.3 lid 5)', () => {
  const voortgang: Voortgang = { over: 'doel', id: 'doel-1', stand: 'loopt', datum: '2027-02-01' }
  const redenen = (deel: Partial<Voortgang>, feiten = aanpak()) =>
    codes(toetsLegVoortgangVast({ ...voortgang, ...deel }, feiten, als()))

  test('voortgang op een doel of een afspraak', () => {
    expect(redenen({})).toEqual([])
    expect(redenen({ over: 'afspraak', id: 'afspraak-1', stand: 'loopt-vast' })).toEqual([])
  })
  test('H-43: verslagen van hulpgesprekken horen niet in het dossier van de coördinatie (N-2.3a.3-5-ds)', () => {
    expect(redenen({ over: 'behandeling' as Voortgang['over'], id: 'sessie-4' })).toEqual([
      'alleen-voortgang',
    ])
    expect(Object.keys(gebeurtenissen)).not.toContain('verslag')
  })
  test('een hint is een vraag en houdt niets tegen', () => {
    const tekst = 'Traject loopt; medicatie is aangepast na de sessie.'
    expect(hintBijVoortgang(tekst)).toEqual(['behandeling'])
    expect(redenen({ tekst })).toEqual([])
    expect(hintBijVoortgang('Er is aangifte gedaan en een diagnose gesteld')).toEqual([
      'behandeling',
      'strafrecht',
    ])
    expect(hintBijVoortgang('Overzicht van schulden is klaar')).toEqual([])
  })
  test.each<[string, Partial<Voortgang>, string[]]>([
    ['een onbekend doel', { id: 'doel-9' }, ['doel-onbekend']],
    ['een onbekende afspraak', { over: 'afspraak', id: 'a9' }, ['afspraak-onbekend']],
    [
      'een afspraak die bereikt heet',
      { over: 'afspraak', id: 'afspraak-1', stand: 'bereikt' },
      ['stand-onbekend'],
    ],
    ['een stand buiten de lijst', { stand: 'super' as Voortgang['stand'] }, ['stand-onbekend']],
    ['morgen', { datum: '2027-03-02' }, ['datum-in-de-toekomst']],
    ['voor het begin', { datum: '2027-01-03' }, ['datum-te-vroeg']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(redenen(deel)).toEqual(verwacht)
  })
  test('op een doel dat klaar is komt geen voortgang meer', () => {
    expect(redenen({}, aanpak({}, { doelen: [{ id: 'doel-1', staat: 'bereikt' }] }))).toEqual([
      'doel-loopt-niet',
    ])
  })
  test('een bereikt of losgelaten doel loopt niet meer', () => {
    expect(gebeurtenissen.voortgang.map(doelstaatNa)).toEqual(['loopt', 'loopt', 'bereikt', 'losgelaten'])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafLegVoortgangVast(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
  test('zonder doel en afspraak valt er niets te volgen', () => {
    expect(codes(voorafLegVoortgangVast(aanpak({}, { doelen: [], afspraken: [] }), als()))).toEqual([
      'geen-doel',
    ])
  })
})

describe('leg-samenspraak-vast (2.3a.3 lid 5)', () => {
  const gesprek: Samenspraak = { betrokkeneId: client, datum: '2027-02-01', uitkomst: 'gesproken' }
  const redenen = (deel: Partial<Samenspraak>) =>
    codes(toetsLegSamenspraakVast({ ...gesprek, ...deel }, aanpak(), als()))
  test('een gesprek, en de wens om te stoppen', () => {
    expect(redenen({})).toEqual([])
    expect(redenen({ uitkomst: 'wil-stoppen' })).toEqual([])
    expect(redenen({ betrokkeneId: 'moeder' })).toEqual([])
  })
  test('wat niet lukte heeft een reden (N-2.3a.3-5)', () => {
    expect(redenen({ uitkomst: 'niet-gelukt' })).toEqual(['samenspraak-zonder-reden'])
    expect(redenen({ uitkomst: 'niet-gelukt', waarom: 'Drie keer gebeld' })).toEqual([])
  })
  test.each<[Partial<Samenspraak>, string]>([
    [{ betrokkeneId: 'dochter' }, 'betrokkene-onbekend'],
    [{ uitkomst: 'gezellig' as Samenspraak['uitkomst'] }, 'samenspraak-uitkomst-onbekend'],
    [{ datum: '2026-12-31' }, 'datum-te-vroeg'],
    [{ datum: '2027-03-02' }, 'datum-in-de-toekomst'],
  ])('mag niet: %j', (deel, verwacht) => {
    expect(redenen(deel)).toEqual([verwacht])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafLegSamenspraakVast(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
})
