import { describe, expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../testing/banden.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import {
  client,
  codes,
  dossier,
  gebeurtenis,
  gezinsband,
  lopend,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { type Leeftijdsgroep, leeftijdsgroepen, leeftijdsgroepOp } from '../../wet/leeftijdsgroep.ts'
import type { Vertegenwoordiger } from '../../wet/vertegenwoordiging.ts'
import type { Feiten } from './feiten.ts'
import { isGezinslidNu } from './gezin.ts'
import { toetsInstemmingMetGezag } from './instemming-met-gezag.ts'
import { type Instemmer, instemmers, toetsInstemmingVanMinderjarige } from './instemming-van-minderjarige.ts'
import { clientStatus } from './is-client.ts'
import { toetsStelReikwijdteVast } from './stel-reikwijdte-vast.ts'

const kind = 'kind'
const datum = '2026-12-20'
/** The last day of each age, and the first of the next. */
const geboren: Readonly<Record<Leeftijdsgroep, readonly string[]>> = {
  'onder-12': ['2020-01-01', '2014-12-21'],
  '12-tot-16': ['2014-12-20', '2010-12-21'],
  '16-tot-18': ['2010-12-20', '2008-12-21'],
  volwassen: ['2008-12-20', '1960-01-01'],
}

const metGezag = (aantal: number, extra: Vertegenwoordiger | null = null): Feiten =>
  lopend({
    vertegenwoordigingen: [
      ...['moeder', 'vader'].slice(0, aantal).map((wie) => vertegenwoordiging(wie, kind, { als: 'ouder' })),
      ...(extra ? [vertegenwoordiging('tante', kind, { als: extra })] : []),
    ],
  })

test.each(leeftijdsgroepen)('de leeftijd op de dag zelf: %s (5.3.2 lid 2 en 3)', (groep) => {
  for (const dag of geboren[groep]) expect(leeftijdsgroepOp(dag, datum, vandaag)).toBe(groep)
})

describe('wie ja moet zeggen: leeftijd, wie sprak, of hij het zelf kan, en hoeveel ouders met gezag (1.1.1 cliënt 3°, Q-42)', () => {
  interface Geval {
    readonly gezag: number
    readonly spraken: number
    readonly door: Instemmer
    readonly kanNietZelf: boolean
  }
  const gevallen = combinaties<Geval>({
    gezag: [1, 2],
    spraken: [1, 2],
    door: instemmers,
    kanNietZelf: [true, false],
  }).filter(({ gezag, spraken }) => spraken <= gezag)
  /** By hand: both parents where both have authority, the child from twelve, from sixteen the child alone. */
  const mag = (groep: Leeftijdsgroep, { gezag, spraken, door, kanNietZelf }: Geval): boolean => {
    const alleOuders = door !== 'zelf' && spraken === gezag
    if (groep === 'volwassen') return true
    if (groep === 'onder-12') return alleOuders
    if (groep === '16-tot-18') return kanNietZelf ? door === 'zelf' || alleOuders : door !== 'ouders'
    return alleOuders && (door === 'zelf-en-ouders' || kanNietZelf)
  }
  test.each(leeftijdsgroepen)('%s', (groep) => {
    for (const geval of gevallen)
      for (const geboortedatum of geboren[groep]) {
        const { gezag, spraken, ...rest } = geval
        const vertegenwoordigers = geval.door === 'zelf' ? [] : ['moeder', 'vader'].slice(0, spraken)
        const ja = { ...rest, betrokkeneId: kind, antwoord: 'stemt-in', vertegenwoordigers, datum } as const
        const redenen = [
          ...codes(toetsInstemmingVanMinderjarige(ja, geboortedatum, vandaag)),
          ...codes(toetsInstemmingMetGezag(ja, metGezag(gezag), geboortedatum, vandaag)),
        ]
        expect(redenen.length === 0, `${geboortedatum} ${JSON.stringify(geval)}`).toBe(mag(groep, geval))
        const nee = { ...ja, antwoord: 'weigert' } as const
        expect(codes(toetsInstemmingMetGezag(nee, metGezag(gezag), geboortedatum, vandaag))).toEqual([])
      }
  })
  const ouders = (vertegenwoordigers: readonly string[], feiten: Feiten, dag = datum) =>
    codes(
      toetsInstemmingMetGezag(
        { betrokkeneId: kind, antwoord: 'stemt-in', door: 'ouders', vertegenwoordigers, datum: dag },
        feiten,
        '2020-01-01',
        vandaag,
      ),
    )
  test('gescheiden ouders met allebei gezag: een van hen is niet genoeg (Q-42)', () => {
    expect(ouders(['moeder'], metGezag(2))).toEqual(['ander-met-gezag'])
    expect(ouders(['moeder', 'vader'], metGezag(2))).toEqual([])
  })
  test('wie geen gezag heeft, geeft het ja van de ouders niet: ook niet met een machtiging (BW 1:245)', () => {
    expect(ouders(['tante'], metGezag(2, 'gemachtigde'))).toEqual(['niemand-met-gezag'])
    expect(ouders(['tante'], metGezag(0, 'voogd'))).toEqual([])
  })
  test('nee voor een kind onder 12 zegt wie gezag heeft; een van hen is genoeg (Q-42)', () => {
    const nee = (vertegenwoordigers: readonly string[], feiten: Feiten, geboortedatum = '2020-01-01') =>
      codes(
        toetsInstemmingMetGezag(
          { betrokkeneId: kind, antwoord: 'weigert', door: 'ouders', vertegenwoordigers, datum },
          feiten,
          geboortedatum,
          vandaag,
        ),
      )
    expect(nee(['moeder'], metGezag(2))).toEqual([])
    expect(nee(['tante'], metGezag(2, 'gemachtigde'))).toEqual(['niemand-met-gezag'])
    expect(nee(['tante'], metGezag(2, 'gemachtigde'), '2013-01-01')).toEqual([])
  })
  test('gezag dat op die dag niet gold, telt niet', () => {
    const eindigde = metGezag(2).vertegenwoordigingen.map((band) =>
      band.betrokkeneId === 'vader' ? { ...band, tot: datum } : band,
    )
    expect(ouders(['moeder'], lopend({ vertegenwoordigingen: eindigde }))).toEqual([])
    expect(ouders(['moeder'], lopend({ vertegenwoordigingen: eindigde }), '2026-12-19')).toEqual([
      'ander-met-gezag',
    ])
  })
})

describe('de minderjarige die zelf om hulp vroeg (1.1.1 cliënt 2°)', () => {
  const jong: Feiten = {
    ...metGezag(2),
    betrokkenen: [
      { id: kind, datum, hoedanigheid: 'verzoeker', jeugdigeTot: '2030-01-01' },
      { id: 'moeder', datum, hoedanigheid: 'gezinslid' },
      { id: 'vader', datum, hoedanigheid: 'netwerk' },
    ],
    gezinsbanden: [gezinsband('moeder', 'ouder')],
    gebeurtenissen: [],
  }
  test('is cliënt zonder het ja van de ouders; zij zijn het pas als zij zelf ja zeggen (cliënt 3°)', () => {
    expect(clientStatus(jong, kind)).toMatchObject({ client: true, grond: 'onderzoek-op-verzoek' })
    expect(clientStatus(jong, 'moeder')).toEqual({ client: false })
    expect(isGezinslidNu(jong, 'moeder')).toBe(true)
    const nee = [gebeurtenis('gezinslid-weigert', { betrokkeneId: 'moeder' })]
    expect(clientStatus({ ...jong, gebeurtenissen: nee }, kind)).toMatchObject({ client: true })
  })
  test.each(leeftijdsgroepen)(
    'spreekt de reikwijdte zelf af, ook zonder ouder erbij: %s; onder 12 vroeg een ander voor hem (2.3a.1 lid 4, Q-42)',
    (groep) => {
      const invoer = {
        ...({ binnen: ['opvoeding'], gesloten: [], gevolgenUitgelegd: true, heropendOpWens: true } as const),
        ...{ met: [kind], datum, leeftijden: new Map([[kind, groep]]) },
      }
      expect(codes(toetsStelReikwijdteVast(invoer, jong, vandaag))).toEqual(
        groep === 'onder-12' ? ['samenspraak-zonder-ouder'] : [],
      )
      const samen = codes(
        toetsStelReikwijdteVast({ ...invoer, met: [kind, 'moeder', 'vader'] }, jong, vandaag),
      )
      expect(samen).toEqual([])
    },
  )
})

describe('wie erbij is als de reikwijdte wordt afgesproken met een kind als cliënt (2.3a.1 lid 4, Q-42)', () => {
  const feiten: Feiten = {
    ...metGezag(1),
    dossier: dossier(),
    betrokkenen: [
      { id: client, datum, hoedanigheid: 'verzoeker' },
      { id: kind, datum, hoedanigheid: 'gezinslid' },
      { id: 'moeder', datum, hoedanigheid: 'vertegenwoordiger' },
    ],
    gezinsbanden: [gezinsband(kind, 'kind')],
    gebeurtenissen: [gebeurtenis('gezinslid-stemt-in', { betrokkeneId: kind })],
  }
  const leg = (groep: Leeftijdsgroep, met: readonly string[]) =>
    codes(
      toetsStelReikwijdteVast(
        {
          ...({ binnen: ['inkomen'], gesloten: [], gevolgenUitgelegd: true, heropendOpWens: true } as const),
          ...{ met: [client, ...met], datum, leeftijden: new Map([[kind, groep]]) },
        },
        feiten,
        vandaag,
      ),
    )
  test.each<[Leeftijdsgroep, readonly string[], readonly string[]]>([
    ['onder-12', [], ['samenspraak-zonder-ouder']],
    ['onder-12', [kind], ['samenspraak-zonder-ouder']],
    ['onder-12', ['moeder'], []],
    ['onder-12', [kind, 'moeder'], []],
    ['12-tot-16', [], ['samenspraak-zonder-kind', 'samenspraak-zonder-ouder']],
    ['12-tot-16', [kind], ['samenspraak-zonder-ouder']],
    ['12-tot-16', ['moeder'], ['samenspraak-zonder-kind']],
    ['12-tot-16', [kind, 'moeder'], []],
    ['16-tot-18', [], ['reikwijdte-zonder-client']],
    ['16-tot-18', [kind], []],
    ['16-tot-18', [kind, 'moeder'], []],
    ['volwassen', [], ['reikwijdte-zonder-client']],
    ['volwassen', [kind], []],
  ])('%s, met %j', (groep, met, verwacht) => {
    expect(leg(groep, met)).toEqual(verwacht)
  })
})
