import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  gebeurtenis,
  gegeven,
  lopend,
  partner,
  vandaag,
  verzoek,
} from '../../../testing/onderzoek.ts'
import { watClientLeest } from '../../wet/eigen-gegeven.ts'
import type { Rol } from '../../wet/rollen.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import { type AntwoordFeit, type Feiten, verzoekStaten } from './feiten.ts'
import { toetsOverzicht, vragenVoorClient } from './overzicht-voor-client.ts'

const wie = { rol: 'toeleider' as Rol, gebruikerId: 'toeleider-jansen' }
const toets = (feiten: Feiten, betrokkeneId = client, door = wie) =>
  codes(toetsOverzicht({ betrokkeneId, ...door }, feiten, vandaag))
const zonderVerzoek = (deel: Partial<Feiten> = {}) =>
  lopend({
    dossier: dossier({ wet: null, ingang: 'verzoek-van-partij', verzoekendePartij: 'corporatie' }),
    ...deel,
  })

describe('een overzicht om mee te geven (AVG 15)', () => {
  test('wie om hulp vroeg krijgt het, ook als het onderzoek is gestopt', () => {
    expect(toets(lopend())).toEqual([])
    expect(toets(lopend({ dossier: dossier({ staat: 'ingetrokken' }) }))).toEqual([])
  })
  test('wie alleen in het dossier staat en geen cliënt is niet', () => {
    expect(toets(lopend(), dochter)).toEqual(['overzicht-alleen-client'])
    expect(toets(lopend(), 'niemand')).toEqual(['overzicht-alleen-client'])
  })
  test('een ander dan de behandelaar, en een andere rol, krijgt het niet te zien', () => {
    expect(toets(lopend(), client, { ...wie, gebruikerId: 'ander' })).toEqual(['niet-de-behandelaar'])
    expect(toets(lopend(), client, { ...wie, rol: 'coordinator' })).toEqual([
      'coordinator-ziet-onderzoek-niet',
    ])
  })
  test('een kind jonger dan twaalf krijgt het niet; wie twaalf wordt wel, en wie geen bekende leeftijd heeft ook (5.3.2 lid 2)', () => {
    const geboren = (jeugdigeTot: string | null) =>
      lopend({ betrokkenen: lopend().betrokkenen.map((een) => ({ ...een, jeugdigeTot })) })
    expect(toets({ ...geboren('2032-12-25'), peildag: vandaag })).toEqual(['overzicht-onder-twaalf'])
    expect(toets({ ...geboren('2032-12-24'), peildag: vandaag })).toEqual([])
    expect(toets({ ...geboren(null), peildag: vandaag })).toEqual([])
  })
  test('niet voor is verteld dat er een onderzoek is (2.3a.4 lid 3)', () => {
    expect(toets(zonderVerzoek())).toEqual(['overzicht-eerst-vertellen'])
    const verteld = gebeurtenis('over-onderzoek-geinformeerd', { betrokkeneId: client, code: 'met-brief' })
    expect(toets(zonderVerzoek({ gebeurtenissen: [verteld] }))).toEqual([])
  })
})

const leest = (
  deel: Parameters<typeof watClientLeest>[0],
  voorwaarden: readonly Voorwaarde[] = [],
  { lezer = client, namens = false } = {},
) => watClientLeest(deel, { tekst: 'Zij slaapt slecht.', voorwaarden }, { id: lezer, namens }, vandaag)

describe('wat een cliënt leest van een gegeven (AVG 15, 5.4.2 lid 1 en 3)', () => {
  test('wat over hemzelf gaat, ook als een partij het niet verder wil geven', () => {
    const voorwaarden: readonly Voorwaarde[] = [
      { soort: 'alleen-delen-met', aan: ['coordinator'] },
      { soort: 'alleen-deel', deel: 'Er is iets.' },
      { soort: 'alleen-tot', datum: '2027-01-01' },
    ]
    expect(leest({ betrokkeneId: client })).toBe('Zij slaapt slecht.')
    expect(leest({ betrokkeneId: client }, voorwaarden)).toBe('Zij slaapt slecht.')
  })
  test.each([
    ['wat over een ander gaat', { betrokkeneId: partner }, []],
    ['wat hij niet mag zien', { betrokkeneId: client, nietTonenAan: [client] }, []],
    [
      'wat een partij voor hem sloot',
      { betrokkeneId: client },
      [{ soort: 'niet-delen-met', aan: ['client'] }],
    ],
    [
      'van de politie, zonder haar ja',
      { betrokkeneId: client },
      [
        { soort: 'politie-of-justitie', wet: 'wpg' },
        { soort: 'eerst-vragen', akkoord: [] },
      ],
    ],
  ] as const)('niet: %s', (_, deel, voorwaarden) => {
    expect(leest(deel, voorwaarden)).toBeUndefined()
  })
})

const antwoord = (deel: Partial<AntwoordFeit> = {}): AntwoordFeit => ({
  ...{ id: 'a', verzoekId: 'verzoek-1', itemId: 'i', soort: 'verstrekt', niveau: 'dat', categorie: 'gewoon' },
  ...{ staat: 'ontvangen', datum: vandaag },
  ...deel,
})

describe('wat er over hem is gevraagd (5.4.2 lid 2, AVG 15)', () => {
  const standen = (deel: Partial<Feiten>, gelezen: readonly string[] = []) =>
    vragenVoorClient(lopend(deel), client, new Set(gelezen)).map(({ stand }) => stand)
  test('geweigerd, niets bekend en een antwoord dat hij niet mag zien zijn niet uit elkaar te houden', () => {
    const geweigerd = standen({ verzoeken: [verzoek({ staat: 'geweigerd' })] })
    const nietsBekend = standen({ verzoeken: [verzoek({ staat: 'beantwoord' })] })
    const verborgen = standen({
      verzoeken: [verzoek({ staat: 'beantwoord' })],
      gegevens: [gegeven({ verzoekId: 'verzoek-1', nietTonenAan: [client] })],
    })
    expect([geweigerd, nietsBekend, verborgen]).toEqual([
      ['niet-verstrekt'],
      ['niet-verstrekt'],
      ['niet-verstrekt'],
    ])
  })
  test('een antwoord dat wacht zegt niet of er iets in staat', () => {
    for (const soort of ['verstrekt', 'minder', 'niet-verstrekt', 'geweigerd', 'niets-bekend'] as const)
      expect(
        standen({ verzoeken: [verzoek({ staat: 'beantwoord' })], antwoorden: [antwoord({ soort })] }),
      ).toEqual(['open'])
  })
  test.each(verzoekStaten.map((staat) => [staat] as const))('met een gegeven dat hij leest: %s', (staat) => {
    const feiten = { verzoeken: [verzoek({ staat })], gegevens: [gegeven({ verzoekId: 'verzoek-1' })] }
    expect(standen(feiten, ['gegeven-1'])).toEqual(['gegeven'])
    const zonder = { verzonden: 'open', ingetrokken: 'ingetrokken' }[staat as string] ?? 'niet-verstrekt'
    expect(standen(feiten)).toEqual([zonder])
  })
  test('een vraag aan politie of justitie laat geen spoor, en een vraag over een ander ook niet', () => {
    for (const regime of ['wpg', 'wjsg'] as const)
      expect(standen({ verzoeken: [verzoek({ regime })] })).toEqual([])
    expect(standen({ verzoeken: [verzoek({ betrokkeneId: partner })] })).toEqual([])
  })
})
