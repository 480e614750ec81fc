import { describe, expect, test } from 'vitest'
import { aanpak, als, client, codes, partner, vandaag } from '../../../testing/aanpak.ts'
import { toetsSamenspraakBij } from './samenspraak-bij.ts'
import { toetsVerbeterSamenspraak } from './verbeter-samenspraak.ts'

const bij = (invoer: object) => codes(toetsSamenspraakBij({ besprokenMet: [], ...invoer }, aanpak(), als()))

describe('een doel of afspraak in samenspraak, of met een reden waarom niet (2.3a.3 lid 5)', () => {
  test('besproken met een of meer mensen van deze aanpak, vandaag of eerder', () => {
    expect(bij({ besprokenMet: [client] })).toEqual([])
    expect(bij({ besprokenMet: [client, partner], besprokenOp: '2027-01-05' })).toEqual([])
  })
  test('niet besproken, met een reden', () => {
    expect(bij({ waaromNietBesproken: 'Zij ligt in het ziekenhuis.' })).toEqual([])
  })
  test.each([
    ['niet besproken en geen reden', {}, ['niet-besproken-zonder-reden']],
    ['een reden van alleen spaties', { waaromNietBesproken: ' ' }, ['niet-besproken-zonder-reden']],
    ['iemand die niet in deze aanpak staat', { besprokenMet: ['vreemde'] }, ['betrokkene-onbekend']],
    [
      'een dag die nog moet komen',
      { besprokenMet: [client], besprokenOp: '2027-03-02' },
      ['datum-in-de-toekomst'],
    ],
    ['een dag voor de aanwijzing', { besprokenMet: [client], besprokenOp: '2026-12-31' }, ['datum-te-vroeg']],
  ])('mag niet: %s', (_, invoer, verwacht) => {
    expect(bij(invoer)).toEqual(verwacht)
  })
  test('zonder gesprek telt de dag niet', () => {
    expect(bij({ waaromNietBesproken: 'Niet te bereiken.', besprokenOp: '2028-01-01' })).toEqual([])
    expect(vandaag < '2028-01-01').toBe(true)
  })
})

describe('verbeteren met wie iets is besproken (AVG 16)', () => {
  const beter = (invoer: object) =>
    codes(
      toetsVerbeterSamenspraak(
        { overId: 'doel-1', reden: 'De partner was er ook.', besprokenMet: [client, partner], ...invoer },
        aanpak(),
        als(),
      ),
    )
  test('van een doel of een afspraak', () => {
    expect(beter({})).toEqual([])
    expect(beter({ overId: 'afspraak-1' })).toEqual([])
  })
  test('niet zonder reden, niet van iets anders, en niet naar niets', () => {
    expect(beter({ reden: ' ' })).toEqual(['verbetering-zonder-reden'])
    expect(beter({ overId: 'iets' })).toEqual(['doel-onbekend'])
    expect(beter({ besprokenMet: [] })).toEqual(['niet-besproken-zonder-reden'])
  })
})
