import { describe, expect, test } from 'vitest'
import { hintBijVoortgang } from '../../gecoordineerde-aanpak/rules/hint-bij-voortgang.ts'
import { plichtcodes } from '../../gecoordineerde-aanpak/rules/plichtcodes.ts'
import { redenen } from '../../gecoordineerde-aanpak/rules/redenen.ts'
import { isArtikel } from '../../wet/artikelen.ts'
import { aanpakHints, aanpakPlichten, aanpakRedenen } from './aanpak-redenen.ts'

describe('de teksten van de aanpak', () => {
  test('iedere reden heeft een zin en wat zou helpen, en geen zin is over', () => {
    expect(Object.keys(aanpakRedenen).sort()).toEqual(Object.keys(redenen).sort())
  })
  test('iedere plicht heeft een tekst, en geen tekst is over', () => {
    expect(Object.keys(aanpakPlichten).sort()).toEqual(Object.keys(plichtcodes).sort())
  })
  test('iedere hint heeft een vraag', () => {
    expect(hintBijVoortgang('diagnose en aangifte').every((hint) => aanpakHints[hint]?.includes('?'))).toBe(
      true,
    )
  })
  test('iedere reden noemt een artikel uit het register', () => {
    expect(Object.values(redenen).every(isArtikel)).toBe(true)
  })
  test.each(Object.entries(aanpakRedenen))(
    '%s: korte zinnen met een punt, invulplekken die de regel vult',
    (_, tekst) => {
      for (const zin of [tekst.zin, tekst.helpt]) {
        expect(zin).toMatch(/[.?]$/)
        for (const stuk of zin.split(/[.?] /)) expect(stuk.split(' ').length).toBeLessThanOrEqual(22)
        for (const [, plek] of zin.matchAll(/\{(\w+)\}/g)) expect(['datum', 'vanaf', 'dagen']).toContain(plek)
      }
    },
  )
})
