import { describe, expect, test } from 'vitest'
import {
  aanpak,
  als,
  alsBeslisser,
  client,
  codes,
  gegeven,
  vandaag,
  verstrekking,
} from '../../../testing/aanpak.ts'
import { zvhAntwoorden } from '../../wet/zvh.ts'
import { toetsBeginZvhAfstemming } from './begin-zvh-afstemming.ts'
import type { Feiten } from './feiten.ts'
import { toetsGeefAanZvh, type ZvhGekozen } from './geef-aan-zvh.ts'
import { toetsLegZvhOverlegVast, zvhAntwoordVan } from './leg-zvh-overleg-vast.ts'
import type { ZvhOverlegFeit } from './zvh-feiten.ts'

const zei = (partijId: string, deel: Partial<ZvhOverlegFeit> = {}): ZvhOverlegFeit => ({
  ...{ id: `o-${partijId}`, partijId, antwoord: 'mag', nietGegevens: [], datum: '2027-02-01' },
  ...deel,
})
const gevraagd = (deel: Partial<Omit<Feiten, 'dossier'>> = {}) =>
  aanpak({}, { zvhOverleg: [zei('schuldhulp')], ...deel })
const loopt = { zvhTrajecten: [{ id: 't', staat: 'loopt', sinds: '2027-02-01' }] } as const

describe('overleg met een partij: zij zegt wat wel en niet mag (art. VIII, N-VIII-prt)', () => {
  const leg = (deel: object = {}, feiten = aanpak(), kader = als()) =>
    codes(
      toetsLegZvhOverlegVast(
        { partijId: 'ggz', antwoord: 'mag', nietGegevens: [], op: vandaag, ...deel },
        feiten,
        kader,
      ),
    )
  test.each(zvhAntwoorden)('%s kan haar antwoord zijn', (antwoord) => {
    expect(leg({ antwoord })).toEqual([])
  })
  test('alleen een partij van de aanpak, over gegevens die er zijn, op een dag die was', () => {
    expect(leg({ partijId: 'school' })).toEqual(['zvh-partij-doet-niet-mee'])
    expect(leg({ antwoord: 'misschien' })).toEqual(['zvh-antwoord-onbekend'])
    expect(leg({ nietGegevens: ['g9'] })).toEqual(['gegeven-onbekend'])
    expect(leg({ op: '2027-03-02' })).toEqual(['datum-in-de-toekomst'])
    expect(leg({}, aanpak({}, { partijen: [] }))).toContain('zvh-geen-partij-om-te-vragen')
  })
  test('alleen de coördinator legt het vast', () => {
    expect(leg({}, aanpak(), als('coordinator', 'een-ander'))).toEqual(['niet-de-coordinator'])
    expect(leg({}, aanpak(), alsBeslisser)).toEqual(['niet-de-coordinator'])
  })
  test('wat zij het laatst zei telt', () => {
    const feiten = gevraagd({ zvhOverleg: [zei('ggz'), zei('ggz', { antwoord: 'niet' })] })
    expect(zvhAntwoordVan(feiten, 'ggz')?.antwoord).toBe('niet')
  })
})

describe('afstemmen: de problemen hangen samen én het helpt, in overleg met partijen en cliënt (N-2.3a.3-zv4)', () => {
  const begin = (deel: object = {}, feiten = gevraagd(), kader = als()) =>
    codes(
      toetsBeginZvhAfstemming(
        {
          ...{ betrokkeneIds: [client], samenhang: 'Dat hangt samen.', bijdrage: 'Dat helpt.' },
          ...{ gesprokenOp: vandaag, ...deel },
        },
        feiten,
        kader,
      ),
    )
  test('met beide delen, na overleg', () => {
    expect(begin()).toEqual([])
  })
  test('niet met een van beide delen alleen', () => {
    expect(begin({ samenhang: '' })).toEqual(['zvh-samenhang-ontbreekt'])
    expect(begin({ bijdrage: ' ' })).toEqual(['zvh-bijdrage-ontbreekt'])
  })
  test('niet zonder iedere partij die meedoet te vragen', () => {
    expect(begin({}, aanpak())).toEqual(['zvh-partijen-niet-gevraagd'])
  })
  test('ook als een partij nee zei: de toets is van de coördinator, het veto geldt haar gegevens', () => {
    expect(begin({}, gevraagd({ zvhOverleg: [zei('schuldhulp', { antwoord: 'niet' })] }))).toEqual([])
  })
  test('niet zonder de cliënt te spreken of een zwaarwegende reden', () => {
    expect(begin({ gesprokenOp: undefined })).toEqual(['zvh-client-niet-gesproken'])
  })
  test('alleen over cliënten die meedoen, één afstemming tegelijk, en alleen de coördinator', () => {
    expect(begin({ betrokkeneIds: [] })).toEqual(['zvh-zonder-client'])
    expect(begin({ betrokkeneIds: ['moeder'] })).toEqual(['zvh-zonder-client'])
    expect(begin({}, gevraagd(loopt))).toEqual(['zvh-afstemming-loopt-al'])
    expect(begin({}, gevraagd(), alsBeslisser)).toEqual(['niet-de-coordinator'])
  })
})

describe('wat de coördinator inbrengt, per gegeven (art. VIII; N-VIII-prt, 5.4.2 lid 1)', () => {
  const vanSchuldhulp = gegeven('p1', { bron: 'partij' })
  const gegevens = [gegeven('g1'), vanSchuldhulp, gegeven('g2')]
  const geef = (een: Partial<ZvhGekozen>, deel: Partial<Omit<Feiten, 'dossier'>> = {}, kader = als()) =>
    codes(
      toetsGeefAanZvh(
        { gegevens: [{ gegevenId: 'g1', reden: 'Dat is daar nodig.', ...een }] },
        gevraagd({ ...loopt, gegevens, ...deel }),
        kader,
      ),
    )
  const partij = { gegevenId: 'p1', vanPartijId: 'schuldhulp' }
  test('wat de cliënt vertelde, en wat een partij vertelde die zei dat het mag', () => {
    expect(geef({})).toEqual([])
    expect(geef(partij)).toEqual([])
  })
  test.each(zvhAntwoorden)('een partij die %s zei', (antwoord) => {
    const zvhOverleg = [zei('schuldhulp', { antwoord })]
    expect(geef(partij, { zvhOverleg })).toEqual(antwoord === 'mag' ? [] : ['zvh-partij-houdt-dit-terug'])
  })
  test('veto per gegeven: ook als zij de rest goedvindt, en van wie het ook kwam', () => {
    const zvhOverleg = [zei('schuldhulp', { nietGegevens: ['p1', 'g1'] })]
    expect(geef(partij, { zvhOverleg })).toEqual(['zvh-partij-houdt-dit-terug'])
    expect(geef({}, { zvhOverleg })).toEqual(['zvh-partij-houdt-dit-terug'])
    expect(geef({ gegevenId: 'g2' }, { zvhOverleg })).toEqual([])
  })
  test('niet zonder te weten van welke partij, en niet voor zij is gevraagd', () => {
    expect(geef({ gegevenId: 'p1' })).toEqual(['zvh-van-wie-is-dit'])
    expect(geef({ ...partij, vanPartijId: 'school' })).toEqual(['zvh-van-wie-is-dit'])
    expect(geef({ ...partij, vanPartijId: 'ggz' })).toEqual(['zvh-partij-gaf-geen-antwoord'])
  })
  test('wie het inbracht is bekend: het veto van die partij gaat niet voorbij door een andere te kiezen', () => {
    const gevers = new Map([['p1', 'ggz']])
    const kies = (vanPartijId: string, zvhOverleg: readonly ZvhOverlegFeit[]) => {
      const gegevens_ = [{ gegevenId: 'p1', reden: 'Dat is daar nodig.', vanPartijId }]
      const feiten = gevraagd({ ...loopt, gegevens, zvhOverleg })
      return codes(toetsGeefAanZvh({ gegevens: gegevens_ }, feiten, als(), gevers))
    }
    const beide = [zei('schuldhulp'), zei('ggz', { antwoord: 'niet' })]
    expect(kies('schuldhulp', beide)).toEqual(['zvh-van-wie-is-dit'])
    expect(kies('ggz', beide)).toEqual(['zvh-partij-houdt-dit-terug'])
    expect(kies('ggz', [zei('ggz')])).toEqual([])
  })
  test('een voorwaarde van de gever geldt ook hier; wie eerst gevraagd wilde worden, is met haar ja gevraagd', () => {
    const met = (voorwaarden: (typeof vanSchuldhulp)['voorwaarden']) => ({
      gegevens: [gegeven('g1'), { ...vanSchuldhulp, voorwaarden }],
    })
    expect(geef(partij, met([{ soort: 'eerst-vragen', akkoord: [], wie: 'schuldhulp' }]))).toEqual([])
    expect(geef(partij, met([{ soort: 'eerst-vragen', akkoord: [], wie: 'ggz' }]))).toEqual([
      'voorwaarde-eerst-vragen',
    ])
    expect(geef(partij, met([{ soort: 'alleen-delen-met', aan: ['ggz'] }]))).toEqual([
      'voorwaarde-alleen-delen',
    ])
    expect(geef(partij, met([{ soort: 'alleen-tot', datum: '2027-02-28' }]))).toEqual(['voorwaarde-verlopen'])
  })
  test('niet terug wat daar vandaan kwam, niet twee keer, en niet zonder afstemming', () => {
    const vanDaar = [gegeven('g1', { bron: 'zvh' }), gegeven('g2')]
    expect(geef({}, { gegevens: vanDaar })).toEqual(['zvh-komt-daar-vandaan'])
    const al = { verstrekkingen: [verstrekking({ aan: 'zvh' })] }
    expect(geef({}, al)).toEqual(['zvh-al-gegeven'])
    expect(geef({}, { verstrekkingen: [verstrekking({ aan: 'zvh', ingetrokkenOp: vandaag })] })).toEqual([])
    expect(geef({}, { zvhTrajecten: [] })).toEqual(['zvh-geen-afstemming'])
  })
  test('niet alles in een keer, niet zonder reden, een bijzonder gegeven met een tweede motief', () => {
    const alles = gegevens.map(({ id }, nr) => ({
      ...{ gegevenId: id, reden: `Nodig om reden ${nr}.` },
      vanPartijId: 'schuldhulp',
    }))
    const feiten = gevraagd({ ...loopt, gegevens })
    expect(codes(toetsGeefAanZvh({ gegevens: alles }, feiten, als()))).toEqual(['alles-delen'])
    expect(geef({ reden: ' ' })).toEqual(['gegeven-zonder-reden'])
    const zorg = [gegeven('g1', { categorie: 'gezondheid' }), gegeven('g2')]
    expect(geef({}, { gegevens: zorg })).toEqual(['bijzonder-gegeven-niet-gemotiveerd'])
  })
  test('alleen de coördinator', () => {
    expect(geef({}, {}, alsBeslisser)).toEqual(['niet-de-coordinator'])
    expect(geef({}, {}, als('coordinator', 'een-ander'))).toEqual(['niet-de-coordinator'])
  })
})
