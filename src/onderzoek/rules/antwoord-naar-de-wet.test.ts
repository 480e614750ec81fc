import { describe, expect, test } from 'vitest'
import { codes, lopend, vandaag, verzoek } from '../../../testing/onderzoek.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import {
  type AntwoordNaarDeWet,
  nietBijDezeVerzoeken,
  toetsAntwoordNaarDeWet,
} from './antwoord-naar-de-wet.ts'
import type { VerzoekFeit } from './feiten.ts'

const leg = (over: Partial<VerzoekFeit>, deel: Partial<AntwoordNaarDeWet> = {}): readonly string[] =>
  codes(
    toetsAntwoordNaarDeWet(
      {
        ...{ verzoekId: 'verzoek-1', antwoord: 'verstrekt', soort: null, stappenGezet: false },
        gegevens: [{ categorie: 'gewoon', niveau: 'dat' }],
        ...deel,
      },
      lopend({ verzoeken: [verzoek(over)] }),
      vandaag,
    ),
  )

describe('wat een partij aan de telefoon of per brief gaf, naar dezelfde tabel als het portaal (5.4.2)', () => {
  test('een geheimhouder zonder toestemming: in samenspraak wordt niets vastgelegd (5.4.2 lid 2)', () => {
    const geheim = { regime: 'wgbo-7-457', toestemming: false } as const
    expect(leg(geheim)).toContain('verstrekken-zonder-toestemming')
    expect(leg({ ...geheim, toestemming: true })).toEqual([])
    expect(leg(geheim, { antwoord: 'geweigerd', gegevens: [] })).toEqual([])
  })
  test('zonder toestemming staat vast wanneer de cliënt het hoort (5.4.2 lid 2, toelichting)', () => {
    const geheim = { regime: 'wgbo-7-457', toestemming: false } as const
    expect(leg(geheim)).toContain('client-hoort-antwoord-niet')
    expect(leg(geheim, { clientWeetHet: 'vooraf' })).toContain('client-hoort-antwoord-niet')
    expect(leg(geheim, { clientWeetHet: 'vooraf', clientWeetHetOp: vandaag })).not.toContain(
      'client-hoort-antwoord-niet',
    )
  })
  test('van de politie wordt niets vastgelegd tot het Besluit politiegegevens dit noemt (5.4.2 lid 3)', () => {
    expect(leg({ regime: 'wpg' })).toEqual(['verstrekken-wpg-laat-niet-toe'])
    expect(leg({ regime: 'wpg' }, { antwoord: 'geweigerd', gegevens: [] })).toEqual([])
  })
  test('gegevens van politie of justitie komen niet van een ander (5.4.2 lid 3)', () => {
    const gegevens = [{ categorie: 'politie', niveau: 'dat' }] as const
    expect(leg({ regime: 'geen' }, { gegevens })).toEqual(['verstrekken-van-politie-door-ander'])
    expect(leg({ regime: 'wjsg' }, { gegevens })).toEqual([])
  })
  test('van de burgemeester staat bij elk gegeven de taak, en alleen een van de vier (5.4.2 lid 4)', () => {
    const uit = (taak?: 'wvggz' | 'andere') =>
      leg({ regime: 'burgemeester' }, { gegevens: [{ categorie: 'gewoon', niveau: 'dat', taak }] })
    expect(uit()).toEqual(['verstrekken-zonder-taak'])
    expect(uit('andere')).toEqual(['verstrekken-andere-taak'])
    expect(uit('wvggz')).toEqual([])
  })
  test.each<[PartijRegime, boolean, readonly string[]]>([
    ['geen', false, ['stappenGezet', 'clientWeetHet', 'clientWeetHetOp', 'gegevens.taak']],
    ['wgbo-7-457', true, ['stappenGezet', 'clientWeetHet', 'clientWeetHetOp', 'gegevens.taak']],
    ['wgbo-7-457', false, ['gegevens.taak']],
    ['burgemeester', false, ['stappenGezet', 'clientWeetHet', 'clientWeetHetOp']],
  ])(
    '%s, toestemming %s: het formulier vraagt niet naar wat er niet toe doet',
    (regime, toestemming, niet) => {
      const feiten = lopend({ verzoeken: [verzoek({ regime, toestemming })] })
      expect(nietBijDezeVerzoeken(feiten)).toEqual(niet)
    },
  )
})

test('vroeg het college het voor een besluit over jeugdhulp, dan moet de jeugdhulpaanbieder antwoorden (Jeugdwet 7.4.0 lid 2, casus 03)', () => {
  const geheim = { regime: 'jeugdwet-7-3-11', toestemming: false } as const
  expect(leg(geheim, { overJeugdhulp: true })).toEqual([])
  expect(leg(geheim)).toContain('verstrekken-zonder-toestemming')
  expect(leg({ ...geheim, regime: 'wgbo-7-457' }, { overJeugdhulp: true })).toContain(
    'verstrekken-zonder-toestemming',
  )
})
