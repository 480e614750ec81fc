import { describe, expect, test } from 'vitest'
import { geversantwoorden, naAntwoord, voorwaardenMeeNaar, zonderAntwoord } from './geversantwoord.ts'
import {
  burgemeesterOntvanger,
  dienstOntvanger,
  geschonden,
  nogTeVragen,
  type Voorwaarde,
  watInBriefMag,
  watVerderMag,
} from './voorwaarden.ts'

const op = '2027-03-01'
const codes = (voorwaarden: readonly Voorwaarde[], aan: string) =>
  geschonden(voorwaarden, aan, op).flatMap((reden) => (reden ? [reden.code] : []))

describe('de voorwaarden van een partij (5.4.2 lid 1)', () => {
  test.each<[string, Voorwaarde, string[]]>([
    ['niet met deze', { soort: 'niet-delen-met', aan: ['school'] }, ['voorwaarde-niet-delen']],
    ['niet met een ander', { soort: 'niet-delen-met', aan: ['ggz'] }, []],
    ['eerst vragen', { soort: 'eerst-vragen', akkoord: [] }, ['voorwaarde-eerst-vragen']],
    ['gevraagd voor een ander', { soort: 'eerst-vragen', akkoord: ['ggz'] }, ['voorwaarde-eerst-vragen']],
    ['gevraagd voor deze', { soort: 'eerst-vragen', akkoord: ['school'] }, []],
    ['tot gisteren', { soort: 'alleen-tot', datum: '2027-02-28' }, ['voorwaarde-verlopen']],
    ['tot en met vandaag', { soort: 'alleen-tot', datum: op }, []],
    ['alleen met deze', { soort: 'alleen-delen-met', aan: ['school'] }, []],
    ['alleen met een ander', { soort: 'alleen-delen-met', aan: ['ggz'] }, ['voorwaarde-alleen-delen']],
    ['alleen een deel', { soort: 'alleen-deel', deel: 'Er loopt iets.' }, []],
    ['een justitieel gegeven', { soort: 'politie-of-justitie', wet: 'wjsg' }, []],
    ['een politiegegeven', { soort: 'politie-of-justitie', wet: 'wpg' }, ['voorwaarde-wpg']],
  ])('%s', (_, voorwaarde, verwacht) => {
    expect(codes([voorwaarde], 'school')).toEqual(verwacht)
  })
  test('een ja geldt alleen voor wie het is gevraagd, een nee is definitief', () => {
    const vragen: readonly Voorwaarde[] = [{ soort: 'eerst-vragen', akkoord: [] }]
    expect(nogTeVragen(vragen, 'school')).toBe(true)
    const ja = naAntwoord(vragen, 'school', 'mag')
    expect(codes(ja, 'school')).toEqual([])
    expect(codes(ja, 'ggz')).toEqual(['voorwaarde-eerst-vragen'])
    expect(nogTeVragen(ja, 'school')).toBe(false)
    const nee = naAntwoord(vragen, 'school', 'mag-niet')
    expect(codes(nee, 'school')).toContain('voorwaarde-niet-delen')
    expect(nogTeVragen(nee, 'school')).toBe(false)
    expect(nogTeVragen(nee, 'ggz')).toBe(true)
  })
  test('een justitieel gegeven gaat naar de coördinator en een partij, niet naar een dienst of de burgemeester (5.4.2 lid 3)', () => {
    const wjsg: readonly Voorwaarde[] = [{ soort: 'politie-of-justitie', wet: 'wjsg' }]
    for (const aan of ['coordinator', 'school']) expect(codes(wjsg, aan)).toEqual([])
    for (const aan of [dienstOntvanger('wmo-2015'), burgemeesterOntvanger('wvggz')])
      expect(codes(wjsg, aan)).toEqual(['voorwaarde-wjsg'])
  })
  test('de wet en de gever moeten het allebei goedvinden (5.4.2 lid 1 en 3)', () => {
    const beide: readonly Voorwaarde[] = [
      { soort: 'politie-of-justitie', wet: 'wjsg' },
      { soort: 'eerst-vragen', akkoord: [] },
    ]
    expect(codes(beide, 'school')).toEqual(['voorwaarde-eerst-vragen'])
    expect(codes(naAntwoord(beide, 'school', 'mag'), 'school')).toEqual([])
    expect(codes(naAntwoord(beide, dienstOntvanger('wgs'), 'mag'), dienstOntvanger('wgs'))).toEqual([
      'voorwaarde-wjsg',
    ])
  })
  test('mag maar een deel verder, dan gaat alleen dat deel', () => {
    expect(watVerderMag('Alles.', [{ soort: 'alleen-deel', deel: 'Een deel.' }], 'school')).toBe('Een deel.')
    expect(watVerderMag('Alles.', [{ soort: 'eerst-vragen', akkoord: [] }], 'school')).toBe('Alles.')
  })
  test('wie een ander uitsluit, hoeft over hem niet gevraagd te worden', () => {
    const alleen: readonly Voorwaarde[] = [
      { soort: 'eerst-vragen', akkoord: [] },
      { soort: 'alleen-delen-met', aan: ['school'] },
    ]
    expect(nogTeVragen(alleen, 'school')).toBe(true)
    expect(nogTeVragen(alleen, 'ggz')).toBe(false)
  })
  test('een antwoord dat er ten onrechte staat gaat eruit, en de rest blijft (AVG 16)', () => {
    const oud: readonly Voorwaarde[] = [
      { soort: 'eerst-vragen', akkoord: ['ggz'] },
      { soort: 'niet-delen-met', aan: ['politie', 'school'] },
      { soort: 'alleen-tot', datum: op },
    ]
    for (const antwoord of geversantwoorden)
      expect(zonderAntwoord(naAntwoord(oud, 'wijkteam', antwoord), 'wijkteam', antwoord)).toEqual(oud)
    expect(zonderAntwoord(oud, 'school', 'mag-niet')).toEqual(oud)
  })
  test('een ja onder voorwaarde geldt tot die dag en voor dat deel, en alleen voor wie het is gevraagd', () => {
    const vragen: readonly Voorwaarde[] = [
      { soort: 'alleen-deel', deel: 'Het deel voor iedereen.' },
      { soort: 'eerst-vragen', akkoord: [], wie: 'ggz' },
    ]
    const ja = naAntwoord(vragen, 'school', 'mag', { deel: 'Dat er iets loopt.', tot: op })
    expect(codes(ja, 'school')).toEqual([])
    expect(codes(ja, 'wijkteam')).toEqual(['voorwaarde-eerst-vragen'])
    expect(geschonden(ja, 'school', '2027-03-02').map((een) => een?.code)).toContain('voorwaarde-verlopen')
    expect(watVerderMag('Alles.', ja, 'school')).toBe('Dat er iets loopt.')
    expect(watVerderMag('Alles.', ja, 'wijkteam')).toBe('Het deel voor iedereen.')
    expect(zonderAntwoord(ja, 'school', 'mag')).toEqual([vragen[0], { ...vragen[1], onder: [] }])
  })
  test('een later ja komt in de plaats van het eerdere over dezelfde ontvanger', () => {
    const vragen: readonly Voorwaarde[] = [{ soort: 'eerst-vragen', akkoord: [] }]
    const ruim = naAntwoord(vragen, 'school', 'mag', { tot: '2027-12-31' })
    const krap = naAntwoord(ruim, 'school', 'mag', { tot: '2027-02-28', deel: 'Een deel.' })
    expect(codes(krap, 'school')).toEqual(['voorwaarde-verlopen'])
    expect(watVerderMag('Alles.', krap, 'school')).toBe('Een deel.')
    expect(codes(naAntwoord(krap, 'school', 'mag'), 'school')).toEqual([])
    expect(zonderAntwoord(krap, 'school', 'mag')).toEqual([{ ...vragen[0], onder: [] }])
  })
  test('in één brief aan lezers die elk een ander deel mogen, staat geen van beide', () => {
    const vragen: readonly Voorwaarde[] = [{ soort: 'eerst-vragen', akkoord: [] }]
    const ja = naAntwoord(naAntwoord(vragen, 'mentor', 'mag', { deel: 'Een.' }), 'partner', 'mag')
    expect(watInBriefMag('Alles.', ja, ['mentor'], op)).toBe('Een.')
    expect(watInBriefMag('Alles.', ja, ['mentor', 'partner'], op)).toBeUndefined()
  })
  test('wat meegaat naar een volgend dossier houdt de dag van het ja, en niet wat voor anderen gold', () => {
    const ja = naAntwoord(
      naAntwoord([{ soort: 'eerst-vragen', akkoord: [] }], 'coordinator', 'mag', { tot: op }),
      dienstOntvanger('wgs'),
      'mag',
      { deel: 'Alleen voor de schuldhulp.' },
    )
    expect(voorwaardenMeeNaar(ja, 'coordinator')).toEqual([
      { soort: 'eerst-vragen', akkoord: ['coordinator'] },
      { soort: 'alleen-tot', datum: op },
    ])
    expect(codes(voorwaardenMeeNaar(ja, 'coordinator'), dienstOntvanger('wgs'))).toEqual([
      'voorwaarde-eerst-vragen',
    ])
  })
  test('zonder deze voorwaarde is er niets te vragen', () => {
    expect(nogTeVragen([{ soort: 'alleen-tot', datum: op }], 'school')).toBe(false)
  })
})

describe('voorwaarden bij een gegeven: alle paren, voor en na het antwoord van de gever (5.4.2 lid 1)', () => {
  const losse: readonly Voorwaarde[] = [
    { soort: 'niet-delen-met', aan: [] },
    { soort: 'niet-delen-met', aan: ['school'] },
    { soort: 'eerst-vragen', akkoord: [] },
    { soort: 'eerst-vragen', akkoord: ['school'] },
    ...['2027-02-28', '2027-03-01', '2027-03-02'].map((datum) => ({ soort: 'alleen-tot' as const, datum })),
  ]
  /** In the order of the list: what each says of the school on 1 March 2027. */
  const tegen = ['', 'voorwaarde-niet-delen', 'voorwaarde-eerst-vragen', '', 'voorwaarde-verlopen', '', '']
  const paren = losse.flatMap((een, i) => losse.map((twee, j) => ({ stel: [een, twee], i, j })))
  test.each(paren)('$stel', ({ stel, i, j }) => {
    const zegt = (voorwaarden: readonly Voorwaarde[]) =>
      geschonden(voorwaarden, 'school', '2027-03-01').map((een) => een?.code ?? '')
    expect(zegt(stel)).toEqual([tegen[i], tegen[j]])
    const vragen = [i, j].includes(2) && ![i, j].includes(1)
    expect(nogTeVragen(stel, 'school')).toBe(vragen)
    const zonderVraag = (code: string | undefined) => (code === 'voorwaarde-eerst-vragen' ? '' : code)
    expect(zegt(naAntwoord(stel, 'school', 'mag'))).toEqual([zonderVraag(tegen[i]), zonderVraag(tegen[j])])
    expect(zegt(naAntwoord(stel, 'school', 'mag-niet'))).toContain('voorwaarde-niet-delen')
    expect(nogTeVragen(naAntwoord(stel, 'school', 'mag-niet'), 'school')).toBe(false)
  })
})

describe('wat een partij vertelde, in een brief (5.4.2 lid 1 en 3; AVG 15)', () => {
  const tekst = 'Alles wat zij zei.'
  const dicht: readonly (readonly [string, Voorwaarde])[] = [
    ['eerst vragen', { soort: 'eerst-vragen', akkoord: ['coordinator'] }],
    ['alleen met een partij', { soort: 'alleen-delen-met', aan: ['ggz'] }],
    ['niet met deze lezer', { soort: 'niet-delen-met', aan: ['mentor'] }],
    ['tot gisteren', { soort: 'alleen-tot', datum: '2027-02-28' }],
    ['van justitie', { soort: 'politie-of-justitie', wet: 'wjsg' }],
    ['van de politie', { soort: 'politie-of-justitie', wet: 'wpg' }],
  ]
  test.each(dicht)('%s: een ander dan de persoon zelf leest het niet', (_, voorwaarde) => {
    expect(watInBriefMag(tekst, [voorwaarde], ['mentor'], op)).toBeUndefined()
    expect(watInBriefMag(tekst, [voorwaarde], ['partner', 'mentor'], op)).toBeUndefined()
  })
  test.each(dicht.slice(0, 4))('%s: de persoon zelf leest het, want het gaat over hem', (_, voorwaarde) => {
    expect(watInBriefMag(tekst, [voorwaarde], [], op)).toBe(tekst)
    expect(nogTeVragen([voorwaarde], 'client')).toBe(false)
  })
  test('een ander leest alleen het deel dat verder mag, de persoon zelf alles', () => {
    const deel: readonly Voorwaarde[] = [{ soort: 'alleen-deel', deel: 'Er loopt iets.' }]
    expect(watInBriefMag(tekst, deel, ['mentor'], op)).toBe('Er loopt iets.')
    expect(watInBriefMag(tekst, deel, [], op)).toBe(tekst)
  })
  test('zonder voorwaarde leest een ander het ook', () => {
    expect(watInBriefMag(tekst, [], ['mentor'], op)).toBe(tekst)
  })
  test('van politie of justitie leest ook de persoon zelf niets voor zij ja zei (5.4.2 lid 3)', () => {
    const vragen: readonly Voorwaarde[] = [
      { soort: 'politie-of-justitie', wet: 'wjsg' },
      { soort: 'eerst-vragen', akkoord: [] },
    ]
    expect(nogTeVragen(vragen, 'client')).toBe(true)
    expect(watInBriefMag(tekst, vragen, [], op)).toBeUndefined()
    expect(watInBriefMag(tekst, naAntwoord(vragen, 'client', 'mag'), [], op)).toBe(tekst)
    expect(watInBriefMag(tekst, naAntwoord(vragen, 'client', 'mag'), ['mentor'], op)).toBeUndefined()
    expect(watInBriefMag(tekst, naAntwoord(vragen, 'client', 'mag-niet'), [], op)).toBeUndefined()
  })
})
