import { describe, expect, test } from 'vitest'
import { codes, lopend, vandaag, verzoek, vraag } from '../../../testing/onderzoek.ts'
import { toetsLegAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const school = { id: 'school', regime: 'geen', domein: 'onderwijs', opLijst: true } as const
const stel = (deel: Parameters<typeof vraag>[0]) =>
  toetsVraagGegevensAanPartij(vraag(deel), lopend(), vandaag)

describe('de politie, de reclassering en een deel van het college (5.4.2, 5.4.1 lid 4)', () => {
  test('van de politie wordt nog niets vastgelegd, alleen dat zij weigert; van de reclassering wel (5.4.2 lid 3, casus 09)', () => {
    const leg = (regime: 'wpg' | 'wjsg', antwoord: 'verstrekt' | 'geweigerd') =>
      codes(
        toetsLegAntwoordPartijVast(
          { verzoekId: 'verzoek-1', antwoord, niveau: 'dat', datum: vandaag },
          lopend({ verzoeken: [verzoek({ regime })] }),
          vandaag,
        ),
      )
    expect(leg('wpg', 'verstrekt')).toEqual(['verstrekken-wpg-laat-niet-toe'])
    expect(leg('wpg', 'geweigerd')).toEqual([])
    expect(leg('wjsg', 'verstrekt')).toEqual([])
  })
  test('wat een deel van het college weet, wordt hergebruikt en niet gevraagd (5.4.1 lid 4, casus 03)', () => {
    const leerplicht = { ...school, soort: 'leerplichtambtenaar' }
    const deel = { thema: 'onderwijs', onderdeel: 'b' } as const
    expect(codes(stel({ ...deel, partijen: [leerplicht] }))).toContain('partij-van-college')
    expect(codes(stel({ ...deel, partijen: [{ ...school, soort: 'school' }] }))).not.toContain(
      'partij-van-college',
    )
  })
})
