import { describe, expect, test } from 'vitest'
import { gezinsband } from '../../../testing/banden.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { client, gebeurtenis, lopend } from '../../../testing/onderzoek.ts'
import {
  type GezinslidGrond,
  type Gezinsrelatie,
  gezinsrelatieCodes,
  type Verlenging,
} from '../../wet/gezinsrelaties.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { gezinslidVan, isGezinslidNu } from './gezin.ts'
import { clienten, isClient } from './is-client.ts'

const dag = '2026-12-24'
const partner = 'partner'
const kind = 'kind'
const wie = 'wie'

/** The eighteenth birthday, and with which youth help he is a jeugdige on 24 December 2026; by hand. */
const leeftijden: Readonly<
  Record<string, { tot: string | null; jeugdige: readonly (Verlenging | 'geen')[] }>
> = {
  'onbekend hoe oud': { tot: null, jeugdige: ['geen', 'tot-21', 'tot-23'] },
  'morgen achttien': { tot: '2026-12-25', jeugdige: ['geen', 'tot-21', 'tot-23'] },
  'vandaag achttien': { tot: '2026-12-24', jeugdige: ['tot-21', 'tot-23'] },
  'morgen eenentwintig': { tot: '2023-12-25', jeugdige: ['tot-21', 'tot-23'] },
  'vandaag eenentwintig': { tot: '2023-12-24', jeugdige: ['tot-23'] },
  'morgen drieentwintig': { tot: '2021-12-25', jeugdige: ['tot-23'] },
  'vandaag drieentwintig': { tot: '2021-12-24', jeugdige: [] },
}
const namen = Object.keys(leeftijden)
const hulp = ['geen', 'tot-21', 'tot-23'] as const
const kinderen = { geen: undefined, jong: '2030-01-01', 'al 18': '2026-12-24' } as const
type Kind = keyof typeof kinderen

interface Geval {
  readonly relatie: Gezinsrelatie
  readonly leeftijd: string
  readonly verlengd: (typeof hulp)[number]
  readonly inHuis: Kind
}

const ja = (betrokkeneId: string): readonly GebeurtenisFeit[] => [
  gebeurtenis('gezinslid-gevraagd', { betrokkeneId }),
  gebeurtenis('gezinslid-stemt-in', { betrokkeneId }),
]

/** The one who asked, with a partner in the house who takes part, perhaps a child in it who does, and one more person. */
const stand = ({ relatie, leeftijd, verlengd, inHuis }: Geval): Feiten => ({
  ...lopend(),
  peildag: dag,
  betrokkenen: [
    { id: client, datum: dag, hoedanigheid: 'verzoeker' },
    { id: partner, datum: dag, hoedanigheid: 'gezinslid' },
    ...(inHuis === 'geen'
      ? []
      : [{ id: kind, datum: dag, hoedanigheid: 'gezinslid' as const, jeugdigeTot: kinderen[inHuis] }]),
    { id: wie, datum: dag, hoedanigheid: 'netwerk', jeugdigeTot: leeftijden[leeftijd]?.tot ?? null },
  ],
  gezinsbanden: [
    gezinsband(partner, 'partner'),
    ...(inHuis === 'geen' ? [] : [gezinsband(kind, 'kind')]),
    gezinsband(wie, relatie),
  ],
  gebeurtenissen: [
    ...ja(partner),
    ...(inHuis === 'geen' ? [] : ja(kind)),
    ...(verlengd === 'geen'
      ? []
      : [gebeurtenis('jeugdhulp-verlengd', { betrokkeneId: wie, code: verlengd })]),
  ],
})

const samen: readonly Gezinsrelatie[] = ['partner', 'kind', 'ouder', 'huisgenoot']

const isJeugdige = ({ leeftijd, verlengd }: Geval): boolean =>
  leeftijden[leeftijd]?.jeugdige.includes(verlengd) === true

/** A child elsewhere: of the one who asked and of the partner; of a child in the house it is the brother or sister. */
const alsKind = ({ inHuis }: Geval, van: string): GezinslidGrond | null => {
  if (van !== kind) return 'kind-elders'
  return inHuis === 'jong' ? 'broer-zus-elders' : null
}

/** On which ground he is gezinslid of each client, written from 1.1.1 and not from the rule; null: on none. */
const verwacht = (geval: Geval, van: string): GezinslidGrond | null => {
  const { relatie, leeftijd, inHuis } = geval
  if (samen.includes(relatie)) return 'huishouden'
  if (relatie === 'echtgenoot-elders') return van === client ? 'echtgenoot-elders' : null
  if (relatie === 'ex-partner-ouder') return inHuis === 'al 18' ? null : 'ex-partner-ouder'
  if (!isJeugdige(geval)) return null
  if (relatie === 'broer-zus-elders') return inHuis === 'al 18' ? null : 'broer-zus-elders'
  if (relatie === 'volwassen-kind-elders' && leeftijd === 'onbekend hoe oud') return null
  return relatie === 'jeugdige-elders' || relatie === 'volwassen-kind-elders' ? alsKind(geval, van) : null
}

describe('wie gezinslid is, per cliënt: relatie, leeftijd, jeugdhulp en een kind in huis (1.1.1 gezinslid)', () => {
  const gevallen = combinaties<Geval>({
    relatie: gezinsrelatieCodes,
    leeftijd: namen,
    verlengd: hulp,
    inHuis: Object.keys(kinderen) as Kind[],
  })
  test.each(gezinsrelatieCodes)('%s', (relatie) => {
    for (const geval of gevallen.filter((een) => een.relatie === relatie)) {
      const feiten = stand(geval)
      const clientIds = clienten(feiten).map(({ id }) => id)
      expect(clientIds).toEqual([client, partner, ...(geval.inHuis === 'geen' ? [] : [kind])])
      const gronden = Object.fromEntries(gezinslidVan(feiten, wie, dag).map(({ van, grond }) => [van, grond]))
      const naam = JSON.stringify(geval)
      for (const van of clientIds)
        expect(gronden[van] ?? null, `${naam} van ${van}`).toBe(verwacht(geval, van))
      expect(isGezinslidNu(feiten, wie), naam).toBe(clientIds.some((van) => verwacht(geval, van) !== null))
    }
  })
})

describe('gezinslid per cliënt, opnieuw afgeleid (1.1.1 gezinslid, 2.3a.1 lid 3)', () => {
  const mens = (id: string, jeugdigeTot: string | null = null) =>
    ({ id, datum: dag, hoedanigheid: 'netwerk', jeugdigeTot }) as const
  const basis = (deel: Partial<Feiten>): Feiten => ({
    ...lopend(),
    peildag: dag,
    gebeurtenissen: [],
    betrokkenen: [
      { id: client, datum: dag, hoedanigheid: 'verzoeker' },
      mens(partner),
      mens('zijn-kind', '2030-01-01'),
      mens('zijn-vader'),
    ],
    gezinsbanden: [
      gezinsband(partner, 'echtgenoot-elders'),
      gezinsband('zijn-kind', 'kind', { naarId: partner }),
      gezinsband('zijn-vader', 'ouder', { id: 'vader', naarId: partner }),
    ],
    ...deel,
  })
  test('het huisgenootschap van de partner elders telt pas als die partner cliënt is', () => {
    expect(isGezinslidNu(basis({}), 'zijn-vader')).toBe(false)
    const mee = basis({ gebeurtenissen: ja(partner) })
    expect(gezinslidVan(mee, 'zijn-vader', dag)).toEqual([{ van: partner, grond: 'huishouden', tot: null }])
  })
  test('een kind bij de partner elders is al gezinslid van de cliënt: kinderen van de partner tellen (onder 1)', () => {
    expect(gezinslidVan(basis({}), 'zijn-kind', dag)).toEqual([
      { van: client, grond: 'kind-elders', tot: '2030-01-01' },
    ])
  })
  test('wie via een ander gezinslid is, doet mee zolang die ander meedoet (cliënt 3°)', () => {
    const beiden = basis({ gebeurtenissen: [...ja(partner), ...ja('zijn-vader')] })
    expect(isClient(beiden, 'zijn-vader')).toBe(true)
    const nee = gebeurtenis('gezinslid-weigert', { betrokkeneId: partner })
    const zonder = basis({ gebeurtenissen: [...beiden.gebeurtenissen, nee] })
    expect(isClient(zonder, 'zijn-vader')).toBe(false)
  })
  test('op de verjaardag zelf is een cliënt van 18 die elders verblijft geen gezinslid en geen cliënt meer (onder 1)', () => {
    const op = (peildag: string) =>
      basis({
        peildag,
        betrokkenen: [{ id: client, datum: dag, hoedanigheid: 'verzoeker' }, mens(kind, '2026-12-24')],
        gezinsbanden: [gezinsband(kind, 'jeugdige-elders')],
        gebeurtenissen: ja(kind),
      })
    expect(isClient(op('2026-12-23'), kind)).toBe(true)
    expect(isClient(op('2026-12-24'), kind)).toBe(false)
    expect(gezinslidVan(op('2026-12-24'), kind, '2026-12-24', true)).toEqual([
      { van: client, grond: 'kind-elders', tot: '2026-12-24' },
    ])
  })
  test('stopt de eerste cliënt, dan blijven zijn gezinsleden cliënt, en is hij zelf gezinslid (toelichting 2.3a.1)', () => {
    const gestopt = lopend({
      gebeurtenissen: [
        ...ja('client-b'),
        gebeurtenis('client-gestopt', { betrokkeneId: client, code: 'client-stopt' }),
      ],
    })
    expect(clienten(gestopt).map(({ id }) => id)).toEqual(['client-b'])
    expect(gezinslidVan(gestopt, client, dag)).toEqual([{ van: 'client-b', grond: 'huishouden', tot: null }])
    expect(gezinslidVan(gestopt, 'dochter', dag).map(({ van }) => van)).toEqual(['client-b'])
  })
})
