import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  gebeurtenis,
  gezinsband,
  lopend,
  vandaag,
} from '../../../testing/onderzoek.ts'
import type { Feiten } from './feiten.ts'
import { isGezinslidOp } from './gezin.ts'
import { achttienOp, jeugdigeTot } from './jeugdige.ts'
import { toetsLegRelatieVast } from './leg-relatie-vast.ts'
import {
  toetsLegVerlengdeJeugdhulpVast,
  voorafLegVerlengdeJeugdhulpVast,
} from './leg-verlengde-jeugdhulp-vast.ts'
import { plichten } from './plichten.ts'
import { toetsVoegBetrokkeneToe } from './voeg-betrokkene-toe.ts'

const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' }

const elders = (tot: string | null, deel: Partial<Feiten> = {}): Feiten =>
  lopend({
    betrokkenen: [
      { id: client, datum: vandaag, hoedanigheid: 'verzoeker' },
      { id: dochter, datum: vandaag, hoedanigheid: 'gezinslid', jeugdigeTot: tot },
    ],
    gezinsbanden: [gezinsband(dochter, 'jeugdige-elders')],
    gebeurtenissen: [],
    ...deel,
  })

describe('tot wanneer iemand jeugdige is (1.1.1 gezinslid, toelichting)', () => {
  test.each([
    ['2011-05-01', '2029-05-01'],
    ['2008-12-24', '2026-12-24'],
    ['2004-02-29', '2022-02-28'],
  ])('wie op %s is geboren, tot %s: de achttiende verjaardag', (geboren, tot) => {
    expect(achttienOp(geboren, vandaag)).toBe(tot)
  })
  test('van wie 23 is of ouder staat er geen verjaardag, alleen dat hij het niet meer is (AVG 5 lid 1 onder c)', () => {
    expect(achttienOp('2003-12-24', vandaag)).toBe(vandaag)
    expect(achttienOp('1985-02-11', vandaag)).toBe(vandaag)
  })
  test.each([
    ['tot-21', '2032-05-01'],
    ['tot-23', '2034-05-01'],
  ] as const)('met jeugdhulp %s: tot %s; het laatste telt', (code, tot) => {
    const eerder = gebeurtenis('jeugdhulp-verlengd', { betrokkeneId: dochter, code: 'tot-21' })
    const nu = gebeurtenis('jeugdhulp-verlengd', { betrokkeneId: dochter, code })
    expect(jeugdigeTot(elders('2029-05-01', { gebeurtenissen: [eerder, nu] }), dochter)).toBe(tot)
    expect(jeugdigeTot(elders(null, { gebeurtenissen: [nu] }), dochter)).toBeNull()
  })
})

describe('vastleggen dat jeugdhulp doorloopt (1.1.1 gezinslid, toelichting)', () => {
  const leg = (feiten: Feiten, anders: object = {}) =>
    codes(
      toetsLegVerlengdeJeugdhulpVast(
        { betrokkeneId: dochter, verlenging: 'tot-21', datum: vandaag, ...anders },
        feiten,
        vandaag,
      ),
    )
  test('mag voor en na de achttiende verjaardag', () => {
    expect(leg(elders('2026-12-31'))).toEqual([])
    expect(leg(elders('2025-01-01'))).toEqual([])
    expect(voorafLegVerlengdeJeugdhulpVast(elders('2026-12-31'), vandaag).toegestaan).toBe(true)
  })
  test('niet als hij er te oud voor is, van wie de leeftijd niet telt, twee keer, morgen, of van een vreemde', () => {
    expect(leg(elders('2023-12-24'))).toEqual(['jeugdhulp-voorbij'])
    expect(leg(elders('2023-12-24'), { verlenging: 'tot-23' })).toEqual([])
    expect(leg(elders(null))).toEqual(['jeugdhulp-niet-nodig'])
    const al = gebeurtenis('jeugdhulp-verlengd', { betrokkeneId: dochter, code: 'tot-21' })
    expect(leg(elders('2026-12-31', { gebeurtenissen: [al] }))).toEqual(['niets-veranderd'])
    expect(leg(elders('2026-12-31'), { datum: '2026-12-25' })).toEqual(['datum-in-toekomst'])
    expect(leg(elders('2026-12-31'), { betrokkeneId: 'vreemde' })).toEqual(['onbekende-betrokkene'])
    expect(codes(voorafLegVerlengdeJeugdhulpVast(elders(null), vandaag))).toEqual(['niemand-met-jeugdhulp'])
    const klaar = elders('2026-12-31', { dossier: dossier({ staat: 'afgerond' }) })
    expect(leg(klaar)).toEqual(['onderzoek-afgerond'])
  })
})

describe('vastleggen dat die jeugdhulp is geëindigd (1.1.1 gezinslid, toelichting)', () => {
  const verlengd = gebeurtenis('jeugdhulp-verlengd', { betrokkeneId: dochter, code: 'tot-21' })
  const einde = (datum: string) =>
    gebeurtenis('jeugdhulp-verlengd', { betrokkeneId: dochter, code: 'geeindigd', datum })
  const eindig = (feiten: Feiten, datum = '2026-12-20') =>
    codes(
      toetsLegVerlengdeJeugdhulpVast(
        { betrokkeneId: dochter, verlenging: 'geeindigd', datum },
        feiten,
        vandaag,
      ),
    )
  const met = (...gebeurtenissen: Feiten['gebeurtenissen']) => elders('2025-06-01', { gebeurtenissen })
  test('vanaf die dag is het geen jeugdige en geen gezinslid meer; daarvoor blijft het dat', () => {
    expect(eindig(met(verlengd))).toEqual([])
    const feiten = met(verlengd, einde('2026-12-20'))
    expect(jeugdigeTot(feiten, dochter)).toBe('2026-12-20')
    expect(isGezinslidOp(feiten, dochter, '2026-12-19')).toBe(true)
    expect(isGezinslidOp(feiten, dochter, '2026-12-20')).toBe(false)
    expect(isGezinslidOp(met(verlengd), dochter, '2026-12-20')).toBe(true)
  })
  test('voor de achttiende verjaardag verandert er niets aan die dag', () => {
    const jong = elders('2027-06-01', { gebeurtenissen: [verlengd, einde('2026-12-20')] })
    expect(jeugdigeTot(jong, dochter)).toBe('2027-06-01')
  })
  test('niet als die niet doorliep, al eindigde, op die dag al voorbij was, of morgen', () => {
    expect(eindig(met())).toEqual(['jeugdhulp-loopt-niet-door'])
    expect(eindig(met(verlengd, einde('2026-12-10')))).toEqual([
      'niets-veranderd',
      'jeugdhulp-loopt-niet-door',
    ])
    expect(eindig(elders('2023-12-20', { gebeurtenissen: [verlengd] }))).toEqual([
      'jeugdhulp-loopt-niet-door',
    ])
    expect(eindig(met(verlengd), '2026-12-25')).toEqual(['datum-in-toekomst'])
  })
  test('begint zij opnieuw, dan telt dat weer', () => {
    const weer = gebeurtenis('jeugdhulp-verlengd', { betrokkeneId: dochter, code: 'tot-23' })
    expect(jeugdigeTot(met(verlengd, einde('2026-12-10'), weer), dochter)).toBe('2030-06-01')
  })
})

describe('wie 18 is of ouder en elders verblijft (H-17, 1.1.1 gezinslid)', () => {
  const zoon = { relatie: 'jeugdige-elders', clientWilDit: true, geboortedatum: '2008-12-24' } as const
  test('komt er niet bij als gezinslid, wel als netwerk; de dag ervoor nog wel', () => {
    const voeg = (hoedanigheid: 'gezinslid' | 'netwerk', dag: string) =>
      codes(toetsVoegBetrokkeneToe({ ...zoon, hoedanigheid }, lopend({ peildag: dag }), dag))
    expect(voeg('gezinslid', '2026-12-24')).toEqual(['geen-jeugdige-meer'])
    expect(voeg('gezinslid', '2026-12-23')).toEqual([])
    expect(voeg('netwerk', '2026-12-24')).toEqual([])
  })
  test('wordt geen kind elders door een verandering, tenzij jeugdhulp doorloopt', () => {
    const relatie = { betrokkeneId: dochter, relatie: 'jeugdige-elders', sinds: vandaag } as const
    const thuis = { gezinsbanden: [gezinsband(dochter, 'kind')] }
    const leg = (feiten: Feiten) =>
      codes(toetsLegRelatieVast({ ...relatie, geboortedatum: '2008-12-24' }, feiten, vandaag))
    expect(leg(elders('2026-12-24', thuis))).toEqual(['geen-jeugdige-meer'])
    const hulp = [gebeurtenis('jeugdhulp-verlengd', { betrokkeneId: dochter, code: 'tot-21' })]
    expect(leg(elders('2026-12-24', { ...thuis, gebeurtenissen: hulp }))).toEqual([])
  })
})

describe('op tijd vragen of jeugdhulp doorloopt (1.1.1 gezinslid, 2.1.2 lid 4 onder e)', () => {
  const moet = (tot: string | null, deel: Partial<Feiten> = {}) =>
    plichten(elders(tot, deel), termijnen).filter(({ code }) => code === 'vraag-of-jeugdhulp-doorloopt')
  test.each([
    ['2027-03-25', false],
    ['2027-03-24', true],
    ['2026-12-25', true],
    ['2026-12-24', false],
    [null, false],
  ] as const)('achttien op %s: %s', (tot, verwacht) => {
    expect(moet(tot).length > 0).toBe(verwacht)
    if (verwacht) expect(moet(tot)).toMatchObject([{ uiterlijk: tot, betrokkenen: [dochter] }])
  })
  test('niet van een kind in huis: daar eindigt niets op die dag', () => {
    expect(moet('2026-12-25', { gezinsbanden: [gezinsband(dochter, 'kind')] })).toEqual([])
  })
  test('ook als het de ouder elders is die dan geen gezinslid meer is (onder 2)', () => {
    const vader = { id: 'vader', datum: vandaag, hoedanigheid: 'gezinslid' } as const
    const metVader = {
      betrokkenen: [...elders('2026-12-25').betrokkenen, vader],
      gezinsbanden: [gezinsband(dochter, 'kind'), gezinsband('vader', 'ex-partner-ouder')],
    }
    expect(moet('2026-12-25', metVader)).toMatchObject([{ betrokkenen: [dochter] }])
  })
})
