import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, afspraak, als, codes } from '../../../testing/aanpak.ts'
import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import type { Partijantwoord, Partijantwoorden } from './antwoord-van-partij.ts'
import {
  staatZonderAntwoord,
  toetsHaalAntwoordVanPartijWeg,
  voorafHaalAntwoordVanPartijWeg,
} from './haal-antwoord-van-partij-weg.ts'
import { lopend, staten } from './staten.ts'
import {
  toetsVerbeterAntwoordVanPartij,
  voorafVerbeterAntwoordVanPartij,
} from './verbeter-antwoord-van-partij.ts'

const in_ = (staat: Afspraakstaat, partijId: string | null = 'schuldhulp') =>
  aanpak({}, { afspraken: [afspraak({ staat, partijId })] })
const afspraakId = 'afspraak-1'
const leeg: Partijantwoord = { jaDoor: null, jaOp: null, neeOp: null, gedaanOp: null }
const ja: Partijantwoord = { ...leeg, jaDoor: 'K. de Boer', jaOp: '2027-01-12' }
const bij = (antwoord: Partijantwoord): Partijantwoorden => new Map([[afspraakId, antwoord]])

describe('een ja of nee weghalen dat de partij nooit gaf (2.3a.3 lid 3, AVG 16)', () => {
  const invoer = { afspraakId, reden: 'Dit ja ging over een andere afspraak.', verteld: true }
  const haalWeg = (feiten: ReturnType<typeof in_>, deel: Partial<typeof invoer> = {}) =>
    codes(toetsHaalAntwoordVanPartijWeg({ ...invoer, ...deel }, feiten, als()))

  test('van een afspraak waar ja of nee bij staat', () => {
    expect(haalWeg(in_('aanvaard'))).toEqual([])
    expect(haalWeg(in_('geweigerd'))).toEqual([])
  })
  test('daarna is het weer wat het was: een voorstel, of afgesproken als er eerder ja was gezegd', () => {
    expect(staatZonderAntwoord({ staat: 'aanvaard' }, ja)).toBe('voorgesteld')
    expect(staatZonderAntwoord({ staat: 'geweigerd' }, leeg)).toBe('voorgesteld')
    expect(staatZonderAntwoord({ staat: 'geweigerd' }, ja)).toBe('aanvaard')
  })
  test.each(['gedaan', 'lukt-niet'] as const)('niet als er daarna %s op volgde', (staat) => {
    expect(haalWeg(in_(staat))).toContain('antwoord-draagt-verder')
  })
  test('niet als er geen antwoord staat', () => {
    expect(haalWeg(in_('voorgesteld'))).toContain('partij-zei-geen-ja')
    expect(haalWeg(in_('ingetrokken'))).toContain('afspraak-niet-in-deze-stand')
  })
  test('niet van een afspraak van de cliënt: die zegt zelf ja', () => {
    expect(haalWeg(in_('aanvaard', null))).toEqual(['geen-afspraak-hiervoor', 'afspraak-niet-van-partij'])
  })
  test.each([
    ['zonder reden', { reden: ' ' }, 'verbetering-zonder-reden'],
    ['zonder het te vertellen aan wie het wist (AVG 19)', { verteld: false }, 'ontvanger-niet-ingelicht'],
    ['van een afspraak van een ander', { afspraakId: 'elders' }, 'afspraak-onbekend'],
  ])('niet %s', (_, deel, verwacht) => {
    expect(haalWeg(in_('aanvaard'), deel)).toEqual([verwacht])
  })
  test.each(staten)('in de stand %s van de aanpak alleen als de taak loopt', (staat) => {
    expect(voorafHaalAntwoordVanPartijWeg(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
    expect(voorafHaalAntwoordVanPartijWeg(aanpakIn(staat), als('coordinator', 'ander')).toegestaan).toBe(
      false,
    )
  })
})

describe('verbeteren wie ja zei, en wanneer (AVG 5 lid 1 onder d, AVG 16)', () => {
  const invoer = { afspraakId, reden: 'Iemand anders zei ja.' }
  const verbeter = (
    feiten: ReturnType<typeof in_>,
    deel: { doorWie?: string; op?: string; reden?: string; afspraakId?: string },
    antwoord = ja,
  ) => codes(toetsVerbeterAntwoordVanPartij({ ...invoer, ...deel }, feiten, als(), bij(antwoord)))

  test('de persoon en de dag van een ja, ook als de afspraak al is gedaan', () => {
    expect(verbeter(in_('aanvaard'), { doorWie: 'M. Visser' })).toEqual([])
    expect(verbeter(in_('lukt-niet'), { op: '2027-01-11' })).toEqual([])
    expect(verbeter(in_('gedaan'), { op: '2027-01-15' }, { ...ja, gedaanOp: '2027-01-15' })).toEqual([])
  })
  test('de dag van een nee, maar geen naam: die vraagt u niet', () => {
    const nee = { ...leeg, neeOp: '2027-01-13' }
    expect(verbeter(in_('geweigerd'), { op: '2027-01-14' }, nee)).toEqual([])
    expect(verbeter(in_('geweigerd'), { doorWie: 'M. Visser', op: '2027-01-14' }, nee)).toEqual([
      'nee-zonder-naam',
    ])
  })
  test.each<[string, Parameters<typeof verbeter>[1], string[]]>([
    ['zonder dat er iets verandert', { doorWie: 'K. de Boer', op: '2027-01-12' }, ['niets-verbeterd']],
    ['zonder reden', { doorWie: 'M. Visser', reden: '' }, ['verbetering-zonder-reden']],
    ['een lege naam', { doorWie: ' ' }, ['ja-zonder-naam']],
    ['een dag voor het voorstel', { op: '2027-01-09' }, ['datum-te-vroeg']],
    ['een dag in de toekomst', { op: '2027-03-02' }, ['datum-in-de-toekomst']],
    ['een afspraak van een ander', { afspraakId: 'elders', op: '2027-01-11' }, ['afspraak-onbekend']],
  ])('niet %s', (_, deel, verwacht) => {
    expect(verbeter(in_('aanvaard'), deel)).toEqual(verwacht)
  })
  test('niet later dan de dag waarop het gedaan was', () => {
    expect(verbeter(in_('gedaan'), { op: '2027-01-20' }, { ...ja, gedaanOp: '2027-01-15' })).toEqual([
      'datum-te-laat',
    ])
  })
  test('niet als de partij nog niets zei, of als het geen afspraak van een partij is', () => {
    expect(verbeter(in_('voorgesteld'), { op: '2027-01-11' })).toContain('afspraak-niet-in-deze-stand')
    expect(verbeter(in_('aanvaard', null), { op: '2027-01-11' })).toContain('afspraak-niet-van-partij')
  })
  test.each(staten)('in de stand %s van de aanpak alleen als de taak loopt', (staat) => {
    expect(voorafVerbeterAntwoordVanPartij(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
})
