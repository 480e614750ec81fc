import { describe, expect, test } from 'vitest'
import {
  aanpak,
  afspraak,
  als,
  client,
  codes,
  gebeurtenis,
  gegeven,
  verstrekking,
} from '../../../testing/aanpak.ts'
import { afspraakstaten, zonderBijdrage } from '../../wet/afspraakstaten.ts'
import type { Feiten, InbrengFeit } from './feiten.ts'
import { toetsLaatInbrengLiggen, toetsNeemInbrengOver } from './inbreng.ts'
import { toetsLaatPartijMeelezen } from './laat-partij-meelezen.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'
import { zichtVanPartij } from './zicht-van-partij.ts'

const vandaag = '2027-03-01'
const gift = verstrekking({ id: 'v1', gegevenId: 'g1', aan: 'schuldhulp' })
const metGift = (deel: Partial<Omit<Feiten, 'dossier'>> = {}) =>
  aanpak({}, { verstrekkingen: [gift], ...deel })
const ziet = (feiten: Feiten, partij = 'schuldhulp') => {
  const zicht = zichtVanPartij(partij, feiten, vandaag)
  return (
    zicht && {
      afspraken: zicht.afspraken.map(({ id }) => id),
      giften: zicht.verstrekkingen.map(({ id }) => id),
    }
  )
}

describe('wat een partij die meeleest ziet (5.4.4 lid 5)', () => {
  test('haar eigen afspraken, en wat haar is gegeven', () => {
    expect(ziet(metGift())).toEqual({ afspraken: ['afspraak-1'], giften: ['v1'] })
  })
  test('niets van een ander: wie niets doet in de aanpak, ziet haar niet', () => {
    expect(ziet(metGift(), 'ggz')).toBeUndefined()
    const ggz = afspraak({ id: 'a2', partijId: 'ggz', staat: 'aanvaard' })
    expect(ziet(metGift({ afspraken: [afspraak(), ggz] }), 'ggz')).toEqual({ afspraken: ['a2'], giften: [] })
  })
  test.each(afspraakstaten)('met alleen een afspraak die %s is', (staat) => {
    expect(ziet(metGift({ afspraken: [afspraak({ staat })] })) === undefined).toBe(
      zonderBijdrage.includes(staat),
    )
  })
  test.each(staten)('als de aanpak %s is', (staat) => {
    expect(zichtVanPartij('schuldhulp', aanpak({ staat }), vandaag) === undefined).toBe(staat === 'beeindigd')
  })
  test.each([
    ['ingetrokken', metGift({ verstrekkingen: [{ ...gift, ingetrokkenOp: '2027-02-20' }] })],
    [
      'over wie niet meer meedoet',
      metGift({ gebeurtenissen: [gebeurtenis('client-gestopt', 5, { betrokkeneId: client })] }),
    ],
    [
      'over wie is overleden',
      metGift({ gebeurtenissen: [gebeurtenis('overleden', 5, { betrokkeneId: client })] }),
    ],
    [
      'dat zij van de gever niet meer mag hebben',
      metGift({
        gegevens: [gegeven('g1', { voorwaarden: [{ soort: 'niet-delen-met', aan: ['schuldhulp'] }] })],
      }),
    ],
    [
      'waarvan de laatste dag voorbij is',
      metGift({ gegevens: [gegeven('g1', { voorwaarden: [{ soort: 'alleen-tot', datum: '2027-02-28' }] })] }),
    ],
    ['dat er niet meer is', metGift({ gegevens: [] })],
  ])('geen gegeven %s', (_, feiten) => {
    expect(ziet(feiten)?.giften).toEqual([])
  })
})

describe('een partij laten meelezen (5.4.4 lid 5)', () => {
  const laat = (partijId: string, feiten = aanpak(), lezers: readonly string[] = ['lezer']) =>
    codes(toetsLaatPartijMeelezen({ partijId }, feiten, als(), lezers))
  test('een partij die iets doet, met mensen in het portaal', () => {
    expect(laat('schuldhulp')).toEqual([])
    expect(laat('schuldhulp', aanpak(), [])).toEqual(['partij-zonder-portaal'])
  })
  test('niet wie niets doet, en niet wie niet meedoet', () => {
    expect(laat('ggz')).toEqual(['partij-zonder-bijdrage'])
    expect(laat('school')).toEqual(['partij-doet-niet-mee', 'partij-zonder-bijdrage'])
  })
  test('een keer; na het einde van haar deelname weer', () => {
    const deelname = { id: 'd1', partijId: 'schuldhulp', tot: null }
    expect(laat('schuldhulp', aanpak({}, { deelnames: [deelname] }))).toEqual([
      'iedereen-leest-mee',
      'partij-leest-al-mee',
    ])
    expect(laat('schuldhulp', aanpak({}, { deelnames: [{ ...deelname, tot: '2027-02-01' }] }))).toEqual([])
  })
})

describe('overnemen wat een partij gaf (5.4.4 lid 2 en 4)', () => {
  const ontvangen: InbrengFeit = {
    ...{ id: 'i1', partijId: 'schuldhulp', betrokkeneId: client, categorie: 'gewoon', niveau: 'dat' },
    ...{ staat: 'ontvangen', datum: '2027-02-22' },
  }
  const met = (deel: Partial<InbrengFeit> = {}) => aanpak({}, { inbreng: [{ ...ontvangen, ...deel }] })
  const reden = 'Nodig om de afspraken te plannen.'
  const neem = (deel: object = {}, feiten = met(), tot?: string) =>
    codes(
      toetsNeemInbrengOver(
        { inbrengId: 'i1', reden, ...deel },
        feiten,
        als(),
        tot ? [{ soort: 'alleen-tot', datum: tot }] : [],
      ),
    )
  test('per stuk, met waarom de coördinator het nodig heeft', () => {
    expect(neem()).toEqual([])
    expect(neem({ reden: ' ' })).toEqual(['gegeven-zonder-reden'])
    expect(neem({ inbrengId: 'elders' })).toEqual(['inbreng-onbekend'])
  })
  test.each(['overgenomen', 'niet-nodig'] as const)('niet wat al %s is', (staat) => {
    expect(neem({}, met({ staat }))).toEqual(['geen-inbreng', 'inbreng-onbekend'])
    expect(codes(toetsLaatInbrengLiggen({ inbrengId: 'i1' }, met({ staat }), als()))).toEqual([
      'geen-inbreng',
      'inbreng-onbekend',
    ])
  })
  test('een bijzonder gegeven met een tweede reden (AVG 9)', () => {
    const gezondheid = met({ categorie: 'gezondheid' })
    expect(neem({}, gezondheid)).toEqual(['bijzonder-gegeven-niet-gemotiveerd'])
    expect(neem({ waaromBijzonder: 'Anders botst het.' }, gezondheid)).toEqual([])
  })
  test('niet na de laatste dag van de gever (5.4.2 lid 1)', () => {
    expect(neem({}, met(), '2027-02-28')).toEqual(['voorwaarde-verlopen'])
    expect(neem({}, met(), '2027-03-01')).toEqual([])
  })
  test('niet over wie niet meer meedoet; laten liggen kan dan wel', () => {
    const stopte = aanpak(
      {},
      { inbreng: [ontvangen], gebeurtenissen: [gebeurtenis('client-gestopt', 5, { betrokkeneId: client })] },
    )
    expect(neem({}, stopte)).toEqual(['client-doet-niet-meer-mee'])
    expect(codes(toetsLaatInbrengLiggen({ inbrengId: 'i1' }, stopte, als()))).toEqual([])
  })
  test('wat wacht, staat bij wat moet', () => {
    expect(plichten(met(), als())).toContainEqual(
      expect.objectContaining({
        code: 'inbreng-bekijken',
        betrokkenen: ['schuldhulp'],
        uiterlijk: '2027-03-01',
      }),
    )
  })
})
