import { describe, expect, test } from 'vitest'
import { client, codes, ingevuld, partner, vandaag, vertegenwoordiging } from '../../../testing/onderzoek.ts'
import type { Vertegenwoordiger } from '../../wet/vertegenwoordiging.ts'
import { toetsUitkomstVanJongere } from './uitkomst-van-jongere.ts'

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
  test('de jongere zelf, en een andere cliënt over zichzelf, leest zijn eigen brief', () => {
    expect(stuurt(zestien, { aan: client })).toEqual([])
    expect(stuurt(zestien, { aan: partner })).toEqual([])
  })
})
