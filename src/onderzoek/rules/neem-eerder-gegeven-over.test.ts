import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  eersteContact,
  lopend,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { type EerderGegeven, toetsNeemEerderGegevenOver, wordtBewaard } from './neem-eerder-gegeven-over.ts'
import { staten } from './staten.ts'

const eerder = (deel: Partial<EerderGegeven> = {}): EerderGegeven => ({
  betrokkeneId: client,
  onderdeel: 'a',
  thema: 'schulden',
  categorie: 'gewoon',
  niveau: 'dat',
  staat: 'afgerond',
  vernietigenOp: '2027-06-01',
  voorwaarden: [],
  afgeschermd: false,
  alOvergenomen: false,
  ...deel,
})
const neem = (deel: Partial<EerderGegeven> = {}, anders: object = {}, feiten = lopend()) =>
  codes(
    toetsNeemEerderGegevenOver(
      {
        betrokkeneId: client,
        eerder: eerder(deel),
        noodzaak: 'Nodig om te weten welke hulp past.',
        extraNoodzaak: '',
        motiveringNiveau: '',
        ...anders,
      },
      feiten,
      vandaag,
    ),
  )

describe('een gegeven uit een bewaard onderzoek gebruiken (5.4.5, toelichting)', () => {
  test('één gegeven over dezelfde cliënt, met een reden, binnen de reikwijdte', () => {
    expect(neem()).toEqual([])
  })
  test.each([
    ['een onderwerp buiten de reikwijdte', { thema: 'onderwijs' as const }, ['thema-buiten-reikwijdte']],
    ['een onderwerp dat de cliënt sloot', { thema: 'wonen' as const }, ['thema-gesloten']],
    ['wat al is overgenomen', { alOvergenomen: true }, ['eerder-gegeven-al-overgenomen']],
    ['wat iemand buiten dit onderzoek niet mag zien', { afgeschermd: true }, ['eerder-gegeven-afgeschermd']],
    ['wat over een ander gaat', { betrokkeneId: dochter }, ['onbekend-eerder-gegeven']],
    [
      'wat een partij maar tot een dag gaf',
      { voorwaarden: [{ soort: 'alleen-tot' as const, datum: '2026-12-01' }] },
      ['voorwaarde-verlopen'],
    ],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(neem(deel)).toEqual(verwacht)
  })
  test('mag niet: zonder noodzaak, of een bijzonder gegeven zonder meer', () => {
    expect(neem({}, { noodzaak: ' ' })).toEqual(['noodzaak-ontbreekt'])
    expect(neem({ categorie: 'gezondheid', thema: 'gezondheid' })).toEqual(['bijzondere-noodzaak-ontbreekt'])
  })
  test('mag niet: wat er niet is, en niet over wie geen cliënt is', () => {
    expect(neem({}, { eerder: undefined })).toEqual(['onbekend-eerder-gegeven'])
    expect(neem({ betrokkeneId: dochter }, { betrokkeneId: dochter })).toContain('hergebruik-alleen-client')
  })
  test('mag niet: voordat het onderzoek loopt', () => {
    expect(neem({}, {}, eersteContact())).toContain('onderzoek-niet-gestart')
    expect(neem({}, {}, lopend({ dossier: dossier({ staat: 'afgerond' }) }))).toEqual(['onderzoek-afgerond'])
  })
  test.each(staten)(
    'een onderzoek in %s wordt bewaard als het voorbij is en de twee jaar nog lopen',
    (staat) => {
      const voorbij = staat !== 'eerste-contact' && staat !== 'loopt'
      expect(wordtBewaard({ staat, vernietigenOp: '2026-12-25' }, '2026-12-24')).toBe(voorbij)
      expect(wordtBewaard({ staat, vernietigenOp: null }, '2026-12-24')).toBe(voorbij)
      expect(wordtBewaard({ staat, vernietigenOp: '2026-12-24' }, '2026-12-24')).toBe(false)
    },
  )
})
