import { describe, expect, test } from 'vitest'
import { artikel } from './artikelen.ts'
import { wetCodes, wetten } from './domeinen.ts'
import { type Ingang, ingangCodes, ingangenBijContact, ingangOp, ingangVanWet } from './ingangen.ts'

const dag = '2026-11-21'
const van = (ingang: Ingang) => ingangOp(ingang, dag)

describe('de wegen naar een onderzoek', () => {
  test.each(wetCodes)(
    'een vraag onder de %s heeft een eigen weg, op het artikel van die wet (2.3a.1 lid 1)',
    (wet) => {
      expect(van(ingangVanWet[wet])).toMatchObject({
        wet,
        artikel: wetten[wet].ingang,
        procedure: 'in-samenspraak',
      })
    },
  )
  test('wie al hulp heeft kan een onderzoek vragen, onder elk van de vier wetten (2.3a.1 lid 2)', () => {
    expect(van('lopende-dienst')).toMatchObject({ artikel: 'onderzoek-bij-lopende-dienst', wet: null })
  })
  test('bij een heronderzoek van een voorziening kan 2.3a.1 worden toegepast (2.3.9 lid 2)', () => {
    expect(van('wmo-heronderzoek')).toMatchObject({ artikel: 'heronderzoek', wet: 'wmo-2015' })
    expect(artikel('heronderzoek', dag).nummer).toBe('2.3.9 lid 2')
  })
  test('ook als een kinderbeschermingsmaatregel wordt overwogen (Jeugdwet 2.4a)', () => {
    expect(van('kinderbeschermingsmaatregel')).toMatchObject({ artikel: 'jeugd-samenhang', wet: 'jeugdwet' })
  })
  test('alleen de brede intake en het verzoek van een partij gaan zonder verzoek van de cliënt (Wet inburgering 2021, 14 lid 8; 2.3a.4 lid 1)', () => {
    expect(ingangCodes.filter((code) => van(code).procedure !== 'in-samenspraak')).toEqual([
      'brede-intake-inburgering',
      'verzoek-van-partij',
    ])
    expect(van('verzoek-van-partij')).toMatchObject({
      artikel: 'onderzoek-op-verzoek-van-partij',
      wet: null,
    })
    expect(ingangenBijContact).not.toContain('verzoek-van-partij')
    expect(van('brede-intake-inburgering')).toMatchObject({ artikel: 'inburgering-onderzoek', wet: null })
  })
  test('voor de dag van de wet is er geen weg (2.3a.1)', () => {
    for (const code of ingangCodes) {
      expect(() => ingangOp(code, '2023-01-29')).toThrow(RangeError)
      expect(ingangOp(code, '2023-01-30').naam).not.toBe('')
    }
  })
})
