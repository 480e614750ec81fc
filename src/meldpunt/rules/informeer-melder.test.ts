import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, feit, melding, vandaag } from '../../../testing/melding.ts'
import { melderSoorten } from '../../wet/melding.ts'
import type { MelderFeit } from './feiten.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { type MelderIngelicht, toetsInformeerMelder } from './informeer-melder.ts'
import { plichten } from './plichten.ts'

const melder: MelderFeit = { id: 'melder', soort: 'burger', verborgen: true, anoniem: false }
const leg = (deel: Partial<MelderIngelicht> = {}, feiten = melding()) =>
  codes(toetsInformeerMelder({ datum: vandaag, hoe: 'telefoon', ...deel }, feiten, aan()))
const moet = (feiten = melding()) => plichten(feiten, aan()).map(({ code }) => code)

describe('wie belt, hoort wat er met zijn gegevens gebeurt (AVG 13)', () => {
  test.each(melderSoorten)('dat moet, wie er ook belt: %s', (soort) => {
    expect(moet(melding({ melder: { ...melder, soort } }))).toContain('melder-inlichten')
    expect(leg({}, melding({ melder: { ...melder, soort } }))).toEqual([])
  })
  test.each(gebeurtenissen['melder-ingelicht'])('tot het is vastgelegd: %s', (hoe) => {
    const ingelicht = melding({ gebeurtenissen: [feit('melder-ingelicht', hoe)] })
    expect(moet(ingelicht)).not.toContain('melder-inlichten')
    expect(leg({ hoe, toelichting: 'Het nummer bestaat niet.' }, ingelicht)).toEqual(['melder-al-ingelicht'])
    expect(leg({ hoe })).toEqual(hoe === 'kon-niet' ? ['kon-niet-zonder-reden'] : [])
  })
  test('kon het niet, dan staat er waarom', () => {
    expect(leg({ hoe: 'kon-niet', toelichting: ' ' })).toEqual(['kon-niet-zonder-reden'])
    expect(leg({ hoe: 'kon-niet', toelichting: 'Het nummer bestaat niet.' })).toEqual([])
  })
  test('wie geen naam noemde, is niet te bereiken (AVG 11)', () => {
    const anoniem = melding({ melder: { ...melder, verborgen: false, anoniem: true } })
    expect(moet(anoniem)).not.toContain('melder-inlichten')
    expect(leg({}, anoniem)).toEqual(['melder-niet-te-bereiken'])
  })
  test('niet op een dag die nog komt, of van voor het gesprek', () => {
    expect(leg({ datum: '2026-11-04' })).toEqual(['dag-in-toekomst'])
    expect(leg({ datum: '2026-11-01' })).toEqual(['dag-voor-melding'])
  })
  test('van wat niet bewaard had mogen worden hoeft dat niet meer: het is de volgende dag weg (5.5.2)', () => {
    const weg = melding({}, { staat: 'afgerond', vernietigenOp: '2026-11-04' })
    expect(moet(weg)).not.toContain('melder-inlichten')
    expect(moet(melding({}, { staat: 'afgerond' }))).toContain('melder-inlichten')
  })
})
