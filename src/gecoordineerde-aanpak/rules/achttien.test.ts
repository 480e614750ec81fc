import { describe, expect, test } from 'vitest'
import { aanpak, als, client, codes, gebeurtenis, partner } from '../../../testing/aanpak.ts'
import {
  achttienOnderwerpen,
  toetsLegAchttienVast,
  voorafLegAchttienVast,
  wordenAchttien,
} from './achttien.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'

/** The birthday is in September: half a year before, on the first of March. */
const maart = gebeurtenis('wordt-achttien', 1, { betrokkeneId: client, datum: '2027-03-01' })
const met = (...gebeurtenissen: Feiten['gebeurtenissen']) => aanpak({}, { gebeurtenissen })
const leg = (deel: object = {}, feiten = met(maart)) =>
  codes(
    toetsLegAchttienVast(
      { betrokkeneId: client, geregeld: achttienOnderwerpen, metHem: true, ...deel },
      feiten,
      als(),
    ),
  )

describe('een half jaar voor de achttiende verjaardag van een cliënt (2.3a.3 lid 3)', () => {
  test.each([
    ['2027-03-01', true],
    ['2027-04-01', false],
    ['2026-11-01', true],
  ])('begint het werk op %s: nu bij wat moet %s', (datum, nu) => {
    const plicht = plichten(met({ ...maart, datum }), als()).find(
      ({ code }) => code === 'achttien-voorbereiden',
    )
    expect(plicht !== undefined).toBe(nu)
  })
  test('uiterlijk voor de maand van de verjaardag, en het noemt om wie het gaat', () => {
    const plicht = plichten(met(maart), als()).find(({ code }) => code === 'achttien-voorbereiden')
    expect(plicht).toMatchObject({ uiterlijk: '2027-09-01', betrokkenen: [client] })
  })
  test('alles is geregeld of niet nodig, en met hemzelf besproken', () => {
    expect(leg()).toEqual([])
    for (const een of achttienOnderwerpen)
      expect(leg({ geregeld: achttienOnderwerpen.filter((ander) => ander !== een) })).toEqual([
        'achttien-onvolledig',
      ])
    expect(leg({ metHem: false })).toEqual(['achttien-niet-besproken'])
  })
  test('niet van een ander, niet twee keer, en niet van wie niet meer meedoet', () => {
    expect(leg({ betrokkeneId: partner })).toEqual(['wordt-niet-achttien'])
    const klaar = gebeurtenis('achttien-geregeld', 2, { betrokkeneId: client })
    expect(codes(voorafLegAchttienVast(met(maart, klaar), als()))).toEqual(['niemand-wordt-achttien'])
    const gestopt = gebeurtenis('client-gestopt', 2, { betrokkeneId: client })
    expect(wordenAchttien(met(maart, gestopt), '2027-03-01')).toEqual([])
  })
})
