import { describe, expect, test } from 'vitest'
import { client, codes, ingevuld, partner, vandaag, vertegenwoordiging } from '../../../testing/onderzoek.ts'
import type { Vertegenwoordiger } from '../../wet/vertegenwoordiging.ts'
import { toetsUitkomstVanJongere, verteltOverKind } from './uitkomst-van-jongere.ts'

const moeder = 'moeder'
const datum = '2026-12-20'
const zestien = '2010-12-20'

const stuurt = (
  geboren: string | null,
  {
    als = 'ouder',
    aan = moeder,
    kanNietZelf = false,
  }: { als?: Vertegenwoordiger; aan?: string; kanNietZelf?: boolean } = {},
) => {
  const feiten = ingevuld()
  const metMoeder = {
    ...feiten,
    betrokkenen: [
      ...feiten.betrokkenen,
      { id: moeder, datum: '2026-12-10', hoedanigheid: 'vertegenwoordiger' as const },
    ],
    vertegenwoordigingen: [vertegenwoordiging(moeder, client, { als, sinds: '2026-12-10' })],
  }
  return codes(
    toetsUitkomstVanJongere({ betrokkeneId: aan, datum, kanNietZelf }, metMoeder, geboren, vandaag),
  )
}

describe('aan wie de uitkomst over een jongere gaat (5.3.3, 5.3.2 lid 3)', () => {
  test.each([
    ['op de dag voor de zestiende verjaardag', '2010-12-21', []],
    ['op de zestiende verjaardag', zestien, ['uitkomst-van-jongere']],
    ['op de dag voor de achttiende verjaardag', '2008-12-21', ['uitkomst-van-jongere']],
    ['op de achttiende verjaardag', '2008-12-20', []],
    ['een onbekende geboortedatum', null, []],
  ] as const)('aan een ouder met gezag, %s', (_, geboren, verwacht) => {
    expect(stuurt(geboren)).toEqual(verwacht)
    expect(stuurt(geboren, { als: 'voogd' })).toEqual(verwacht)
  })
  test('wel als de jongere het zelf niet kan beslissen, of de ouder heeft gemachtigd', () => {
    expect(stuurt(zestien, { kanNietZelf: true })).toEqual([])
    expect(stuurt(zestien, { als: 'gemachtigde' })).toEqual([])
  })
  test('aan een kind onder 12 zelf gaat geen brief, vanaf 12 wel (5.3.2 lid 2)', () => {
    expect(stuurt('2014-12-21', { aan: client })).toEqual(['uitkomst-aan-kind'])
    expect(stuurt('2014-12-20', { aan: client })).toEqual([])
    expect(stuurt('2014-12-21')).toEqual([])
    expect(stuurt('2014-12-21', { als: 'voogd' })).toEqual([])
  })
  test('over een kind onder 12 is het verteld aan wie gezag heeft, en aan niemand anders', () => {
    const met = (als: Vertegenwoordiger, geboren: string | null, aan = moeder) =>
      verteltOverKind(
        { ...ingevuld(), vertegenwoordigingen: [vertegenwoordiging(moeder, client, { als })] },
        { betrokkeneId: aan, overId: client, datum },
        geboren,
        vandaag,
      )
    expect(met('ouder', '2014-12-21')).toBe(true)
    expect(met('voogd', '2014-12-21')).toBe(true)
    expect(met('gemachtigde', '2014-12-21')).toBe(false)
    expect(met('ouder', '2014-12-21', partner)).toBe(false)
    expect(met('ouder', '2014-12-20')).toBe(false)
    expect(met('ouder', null)).toBe(false)
  })
  test('de jongere zelf, en een andere cliënt over zichzelf, leest zijn eigen brief', () => {
    expect(stuurt(zestien, { aan: client })).toEqual([])
    expect(stuurt(zestien, { aan: partner })).toEqual([])
  })
})
