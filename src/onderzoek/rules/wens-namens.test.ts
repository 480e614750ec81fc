import { describe, expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../testing/banden.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { client, codes, gebeurtenis, gezinsband, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import { type Leeftijdsgroep, leeftijdsgroepen } from '../../wet/leeftijdsgroep.ts'
import { toetsBeperkReikwijdte } from './beperk-reikwijdte.ts'
import type { Feiten } from './feiten.ts'
import { toetsStopVoorClient } from './stop-voor-client.ts'
import { type TrekOnderzoekIn, toetsTrekOnderzoekIn } from './trek-onderzoek-in.ts'

const kind = 'kind'
const moeder = 'moeder'
const tante = 'tante'
const mens = (id: string, hoedanigheid: 'verzoeker' | 'gezinslid' | 'netwerk') =>
  ({ id, datum: '2026-12-06', hoedanigheid }) as const

/** A child and its mother, both client; the child asked for help, or the mother did. */
const gezin = (vroeg: 'kind' | 'moeder'): Feiten => {
  const ander = vroeg === 'kind' ? moeder : kind
  return lopend({
    betrokkenen: [mens(vroeg, 'verzoeker'), mens(ander, 'gezinslid'), mens(tante, 'netwerk')],
    gezinsbanden: [gezinsband(ander, vroeg === 'kind' ? 'ouder' : 'kind')],
    gebeurtenissen: [gebeurtenis('gezinslid-stemt-in', { betrokkeneId: ander })],
    vertegenwoordigingen: [vertegenwoordiging(moeder, kind, { als: 'ouder' })],
    reikwijdtes: [afgesproken({ met: [kind, moeder], binnen: ['schulden', 'opvoeding'] })],
  })
}

interface Geval {
  readonly groep: Leeftijdsgroep
  readonly vroeg: 'kind' | 'moeder'
  readonly door: 'zelf' | 'moeder' | 'tante'
  readonly kanNietZelf: boolean
}
const gevallen = combinaties<Geval>({
  groep: leeftijdsgroepen,
  vroeg: ['kind', 'moeder'],
  door: ['zelf', 'moeder', 'tante'],
  kanNietZelf: [true, false],
})
/** By hand: who may say so for the child. */
const verwacht = ({ groep, vroeg, door, kanNietZelf }: Geval): readonly string[] => {
  if (door === 'zelf') return groep === 'onder-12' ? ['wens-van-kind-via-ouder'] : []
  const zelf = groep === '16-tot-18' || (groep === '12-tot-16' && vroeg === 'kind')
  return [
    ...(door === 'tante' ? ['vertegenwoordigt-deze-persoon-niet'] : []),
    ...(zelf && !kanNietZelf ? ['wens-van-jongere-zelf'] : []),
  ]
}
const namens = (door: Geval['door']) => (door === 'zelf' ? [] : [door])

describe('wie zegt dat een cliënt het smaller wil of stopt: leeftijd, wie vroeg en wie sprak (2.3a.1 lid 4, Q-42)', () => {
  test.each(gevallen)('smaller: $groep, $vroeg vroeg, door $door, kan niet zelf $kanNietZelf', (geval) => {
    const { groep, vroeg, door, kanNietZelf } = geval
    const wens = {
      betrokkeneId: kind,
      themas: ['schulden'],
      uitgelegd: 'Uitgelegd.',
      datum: vandaag,
    } as const
    const invoer = { ...wens, vertegenwoordigers: namens(door), groep, kanNietZelf }
    expect(codes(toetsBeperkReikwijdte(invoer, gezin(vroeg), vandaag))).toEqual(verwacht(geval))
  })
  test.each(gevallen)('stoppen: $groep, $vroeg vroeg, door $door, kan niet zelf $kanNietZelf', (geval) => {
    const { groep, vroeg, door, kanNietZelf } = geval
    const stop = { betrokkeneId: kind, toelichting: 'Rust.', clientGeinformeerd: true, groep, kanNietZelf }
    const met = { ...stop, vertegenwoordigers: namens(door) }
    const toets = (reden: 'client-stopt' | 'verhuisd') =>
      codes(toetsStopVoorClient({ ...met, reden }, gezin(vroeg), vandaag))
    expect(toets('client-stopt')).toEqual(verwacht(geval))
    expect(toets('verhuisd')).toEqual([])
  })
  test('een ouder houdt het onderzoek van wie vanaf 12 zelf vroeg nooit tegen; wie de jongere zelf machtigde wel', () => {
    const machtiging = vertegenwoordiging(tante, kind, { als: 'gemachtigde' })
    const feiten = { ...gezin('kind'), vertegenwoordigingen: [machtiging] }
    const stop = {
      betrokkeneId: kind,
      toelichting: 'Rust.',
      clientGeinformeerd: true,
      reden: 'client-stopt',
    } as const
    const toets = (groep: Leeftijdsgroep) =>
      codes(toetsStopVoorClient({ ...stop, groep, vertegenwoordigers: [tante] }, feiten, vandaag))
    expect(toets('16-tot-18')).toEqual([])
    expect(toets('12-tot-16')).toEqual(['wens-van-jongere-zelf'])
    expect(toets('onder-12')).toEqual(['niemand-met-gezag'])
  })
})

describe('het hele onderzoek stopt alleen als iedere cliënt stopt (toelichting 2.3a.1)', () => {
  const trek = (deel: Partial<TrekOnderzoekIn>, feiten: Feiten = lopend()) =>
    codes(
      toetsTrekOnderzoekIn(
        { reden: 'client-stopt', toelichting: 'Rust.', clientGeinformeerd: true, ...deel },
        feiten,
        vandaag,
      ),
    )
  const alleen = lopend({ gebeurtenissen: [] })
  test.each(['client-stopt', 'verhuisd'] as const)('%s: met meer cliënten van ieder van hen', (reden) => {
    expect(trek({ reden })).toEqual(['niet-iedere-client-stopt'])
    expect(trek({ reden, vanWie: [client] })).toEqual(['niet-iedere-client-stopt'])
    expect(trek({ reden, vanWie: [client, 'client-b'] })).toEqual([])
  })
  test('met een cliënt is dat die ene', () => {
    expect(trek({}, alleen)).toEqual([])
    expect(trek({ vanWie: [client] }, alleen)).toEqual([])
    expect(trek({ vanWie: ['client-b'] }, alleen)).toEqual(['niet-iedere-client-stopt'])
  })
  test('had het niet moeten beginnen, dan houdt geen cliënt dat tegen', () => {
    expect(trek({ reden: 'ten-onrechte-gestart' })).not.toContain('niet-iedere-client-stopt')
  })
  test('de wens van een minderjarige telt ook hier: niet van een ouder alleen, wel van hem zelf (Q-42)', () => {
    const beiden = { vanWie: [kind, moeder], leeftijden: new Map([[kind, '12-tot-16']] as const) }
    expect(trek(beiden, gezin('kind'))).toEqual([])
    expect(trek({ ...beiden, vertegenwoordigers: [moeder] }, gezin('kind'))).toEqual([
      'wens-van-jongere-zelf',
    ])
    expect(trek({ ...beiden, vertegenwoordigers: [moeder] }, gezin('moeder'))).toEqual([])
    const jong = { ...beiden, leeftijden: new Map([[kind, 'onder-12']] as const) }
    expect(trek(jong, gezin('moeder'))).toEqual(['wens-van-kind-via-ouder'])
    expect(trek({ ...jong, vertegenwoordigers: [moeder] }, gezin('moeder'))).toEqual([])
    expect(trek({ ...jong, vertegenwoordigers: [moeder, tante] }, gezin('moeder'))).toEqual([
      'vertegenwoordigt-deze-persoon-niet',
    ])
  })
})
