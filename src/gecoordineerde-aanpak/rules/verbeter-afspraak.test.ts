import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, afspraak, als, client, codes, partner } from '../../../testing/aanpak.ts'
import type { AfspraakFeit, Feiten } from './feiten.ts'
import { lopend, staten } from './staten.ts'
import {
  type Afspraakverbetering,
  staatNaVerbeteren,
  toetsVerbeterAfspraak,
  voorafVerbeterAfspraak,
} from './verbeter-afspraak.ts'

const oud = 'Een plan maken.'
const met = (deel: Partial<AfspraakFeit>) => aanpak({}, { afspraken: [afspraak(deel)] })
const vanClient = { partijId: null, betrokkeneId: client }

const verbetering: Afspraakverbetering = {
  afspraakId: 'afspraak-1',
  akkoord: false,
  heropenen: false,
  verteld: false,
  reden: 'Er stond een verkeerd woord.',
  tekst: 'Een overzicht maken.',
}

describe('verbeter-afspraak (AVG 5 lid 1 onder d, AVG 16)', () => {
  const redenen = (deel: Partial<Afspraakverbetering>, feiten: Feiten = met({})) =>
    codes(toetsVerbeterAfspraak({ ...verbetering, ...deel }, feiten, als(), oud))
  const staatNa = (deel: Partial<Afspraakverbetering>, van: Partial<AfspraakFeit>) =>
    staatNaVerbeteren(afspraak(van), { ...verbetering, ...deel }, oud)

  test('de tekst, wie het doet en de dag kunnen anders', () => {
    expect(redenen({})).toEqual([])
    expect(redenen({ uiterlijk: '2027-02-01' })).toEqual([])
    expect(redenen({ wie: 'partij', partijId: 'ggz', verteld: true })).toEqual([])
    expect(redenen({ wie: 'betrokkene', betrokkeneId: client, akkoord: true, verteld: true })).toEqual([])
    expect(redenen({ wie: 'college', verteld: true })).toEqual([])
  })
  test('zei een partij al ja, dan is een andere afspraak weer een voorstel (N-2.3a.3-3-ovn)', () => {
    expect(staatNa({}, { staat: 'aanvaard' })).toBe('voorgesteld')
    expect(staatNa({ tekst: oud, uiterlijk: '2027-04-01' }, { staat: 'lukt-niet' })).toBe('voorgesteld')
    expect(staatNa({ wie: 'partij', partijId: 'ggz' }, vanClient)).toBe('voorgesteld')
    expect(staatNa({ wie: 'college' }, { staat: 'voorgesteld' })).toBe('aanvaard')
    expect(staatNa({}, vanClient)).toBe('aanvaard')
  })
  test('de coördinator zegt niet namens een partij ja, en de cliënt zegt zelf ja (N-2.3a.3-3-ovn)', () => {
    expect(redenen({ akkoord: true })).toEqual(['partij-beslist-zelf'])
    expect(redenen({}, met(vanClient))).toEqual(['betrokkene-zei-geen-ja'])
    expect(redenen({ akkoord: true }, met(vanClient))).toEqual([])
  })
  test('wie het eerst zou doen, hoort dat het anders is (AVG 19)', () => {
    expect(redenen({ wie: 'college' })).toEqual(['ontvanger-niet-ingelicht'])
    expect(redenen({ wie: 'betrokkene', betrokkeneId: partner, akkoord: true }, met(vanClient))).toEqual([
      'ontvanger-niet-ingelicht',
    ])
    expect(redenen({ wie: 'partij', partijId: 'ggz' }, met({ partijId: null }))).toEqual([])
  })
  test('ten onrechte op gedaan of nee: de afspraak loopt weer, een nee wordt weer een voorstel', () => {
    const heropen = { tekst: undefined, heropenen: true }
    for (const staat of ['gedaan', 'geweigerd', 'lukt-niet'] as const)
      expect(redenen(heropen, met({ staat }))).toEqual([])
    expect(staatNa(heropen, { staat: 'gedaan' })).toBe('aanvaard')
    expect(staatNa(heropen, { staat: 'lukt-niet' })).toBe('aanvaard')
    expect(staatNa(heropen, { staat: 'geweigerd' })).toBe('voorgesteld')
    expect(staatNa({ heropenen: true }, { staat: 'gedaan' })).toBe('voorgesteld')
    expect(redenen(heropen, met({ staat: 'aanvaard' }))).toEqual(['niets-verbeterd'])
  })
  test('van een afspraak die klaar is, kan zonder heropenen alleen de tekst anders', () => {
    for (const staat of ['gedaan', 'geweigerd'] as const) {
      expect(redenen({}, met({ staat }))).toEqual([])
      expect(staatNa({}, { staat })).toBe(staat)
      expect(redenen({ uiterlijk: '2027-04-01' }, met({ staat }))).toEqual(['afspraak-eerst-heropenen'])
      expect(redenen({ wie: 'college', verteld: true }, met({ staat }))).toEqual(['afspraak-eerst-heropenen'])
    }
  })
  test.each<[string, Partial<Afspraakverbetering>, string[]]>([
    ['zonder reden', { reden: ' ' }, ['verbetering-zonder-reden']],
    ['zonder dat er iets verandert', { tekst: oud, wie: 'partij' }, ['niets-verbeterd']],
    ['een lege tekst', { tekst: ' ' }, ['afspraak-zonder-tekst']],
    [
      'een partij die niet meedoet',
      { wie: 'partij', partijId: 'school', verteld: true },
      ['partij-doet-niet-mee'],
    ],
    ['een persoon zonder naam', { wie: 'betrokkene', akkoord: true, verteld: true }, ['betrokkene-onbekend']],
    ['een dag voor de afspraak', { uiterlijk: '2027-01-09' }, ['datum-te-vroeg']],
    ['een dag die niet bestaat', { uiterlijk: '2027-02-30' }, ['datum-bestaat-niet']],
    ['een onbekende afspraak', { afspraakId: 'elders' }, ['afspraak-onbekend']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(redenen(deel)).toEqual(verwacht)
  })
  test('niet wat is ingetrokken', () => {
    expect(redenen({}, met({ staat: 'ingetrokken' }))).toContain('afspraak-niet-in-deze-stand')
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafVerbeterAfspraak(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
})
