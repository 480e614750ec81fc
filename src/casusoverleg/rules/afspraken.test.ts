import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { afspraak, dag, erbij, overleg, partij, toeleider, vanPartij } from '../../../testing/slot-feiten.ts'
import {
  afspraakVoor,
  beginstaatVan,
  leesbareAfspraken,
  toetsBeantwoordAfspraak,
  toetsDeelAfspraak,
  toetsSpreekAf,
  toetsTrekAfspraakIn,
  toetsVeranderAfspraak,
} from './afspraken.ts'
import { staten } from './staten.ts'

const ggz = vanPartij('ggz')
const werk = vanPartij('werk')
const wat = 'Een gesprek plannen over het traject.'

describe('afspreken wie wat doet (5.4.3 lid 3)', () => {
  const spreekAf = (deel: object = {}, feiten = overleg(), kader = toeleider) =>
    codes(toetsSpreekAf({ deelnemerId: 'ggz', wat, ...deel }, feiten, kader))

  test('de organisator legt een afspraak van iedere deelnemer vast, ook van de cliënt en zichzelf', () => {
    for (const deelnemerId of ['organisator', 'ggz', 'werk', 'corporatie', 'mevrouw'])
      expect(spreekAf({ deelnemerId })).toEqual([])
  })
  test('een partij spreekt alleen af wat zij zelf doet (2.3a.3 lid 3: geen doorzettingsmacht)', () => {
    expect(spreekAf({}, overleg(), ggz)).toEqual([])
    expect(spreekAf({ deelnemerId: 'werk' }, overleg(), ggz)).toEqual(['overlegafspraak-alleen-voor-uzelf'])
    expect(afspraakVoor(overleg(), ggz).map(({ id }) => id)).toEqual(['ggz'])
  })
  test.each(['ingetrokken', 'niet-uitgenodigd', 'komt-niet'] as const)('niet met wie %s is', (staat) => {
    const feiten = overleg({}, { deelnemers: [...overleg().deelnemers, partij('school', { staat })] })
    expect(spreekAf({ deelnemerId: 'school' }, feiten)).toEqual(['overlegafspraak-wie-doet-niet-mee'])
  })
  test('met wat er gebeurt, over iemand van dit overleg, en niet voor een dag die voorbij is', () => {
    expect(spreekAf({ wat: ' ' })).toEqual(['overlegafspraak-zonder-wat'])
    expect(spreekAf({ betrokkeneId: 'iemand' })).toEqual(['overlegafspraak-over-onbekende'])
    expect(spreekAf({ uiterlijk: '2027-02-28' })).toEqual(['overlegafspraak-dag-voorbij'])
    expect(spreekAf({ betrokkeneId: 'client', uiterlijk: dag })).toEqual([])
  })
  test('wie de kamer uit is, spreekt niets meer af', () => {
    const weg = overleg({}, { aanwezig: [erbij('ggz', `${dag}T10:30:00Z`)] })
    expect(spreekAf({}, weg, ggz)).toEqual(['overleg-niet-binnen'])
  })
  test.each(staten.map((staat) => [staat]))('alleen zolang het open is: %s', (staat) => {
    const anders = {
      belegd: 'overleg-nog-niet-open',
      gesloten: 'overleg-is-gesloten',
      afgezegd: 'overleg-is-afgezegd',
    }
    expect(spreekAf({}, overleg({ staat }))).toEqual(staat === 'open' ? [] : [anders[staat]])
  })
})

describe('niets bindt een partij zonder haar eigen ja (2.3a.3 lid 3, N-2.3a.3-3-ovn)', () => {
  const wie = ['organisator', 'ggz', 'werk', 'mevrouw'] as const
  test('alle combinaties van wie vastlegt, van wie het is, en of er hardop ja is gezegd', () => {
    for (const { zelf, deelnemerId, hardop } of combinaties({
      zelf: ['organisator', 'ggz'],
      deelnemerId: wie,
      hardop: [true, false],
    })) {
      const kader = zelf === 'ggz' ? ggz : toeleider
      const isJa = deelnemerId === zelf || (hardop && zelf === 'organisator')
      expect(beginstaatVan(deelnemerId, hardop, overleg(), kader)).toBe(isJa ? 'ja' : 'voorgesteld')
    }
  })
  const feiten = overleg({}, { afspraken: [afspraak('1', 'ggz'), afspraak('2', 'werk', { staat: 'ja' })] })
  const beantwoord = (afspraakId: string, antwoord: 'ja' | 'nee', kader = ggz) =>
    codes(toetsBeantwoordAfspraak({ afspraakId, antwoord }, feiten, kader))

  test('de partij zegt zelf ja of nee; de organisator legt vast wat hardop is gezegd', () => {
    expect(beantwoord('1', 'ja')).toEqual([])
    expect(beantwoord('1', 'nee')).toEqual([])
    expect(beantwoord('1', 'ja', toeleider)).toEqual([])
  })
  test('niemand zegt ja voor een ander', () => {
    expect(beantwoord('2', 'nee')).toEqual(['overlegafspraak-van-een-ander'])
    expect(beantwoord('9', 'ja')).toEqual(['overlegafspraak-onbekend'])
  })
  test('een ja kan een nee worden zolang het overleg open is', () => {
    expect(beantwoord('2', 'nee', werk)).toEqual([])
    expect(beantwoord('2', 'ja', werk)).toEqual(['overlegafspraak-stond-al-zo'])
  })
  test('veranderen en intrekken: de eigen afspraak, of door de organisator', () => {
    const verander = (afspraakId: string, kader = ggz) =>
      codes(toetsVeranderAfspraak({ afspraakId, wat }, feiten, kader))
    expect(verander('1')).toEqual([])
    expect(verander('2')).toEqual(['overlegafspraak-van-een-ander'])
    expect(verander('2', toeleider)).toEqual([])
    expect(codes(toetsTrekAfspraakIn({ afspraakId: '2' }, feiten, ggz))).toEqual([
      'overlegafspraak-van-een-ander',
    ])
    expect(codes(toetsTrekAfspraakIn({ afspraakId: '2' }, feiten, werk))).toEqual([])
  })
  test('waar geen afspraak is, is er niets te beantwoorden', () => {
    expect(codes(toetsTrekAfspraakIn({ afspraakId: '1' }, overleg(), ggz))).toContain('geen-overlegafspraken')
  })
})

describe('afspraken gaan niet rond (5.4.3 lid 3 en 4, H-39)', () => {
  const feiten = overleg(
    {},
    { afspraken: [afspraak('1', 'ggz', { delenMet: ['werk'] }), afspraak('2', 'werk')] },
  )
  const leest = (kader = ggz) => leesbareAfspraken(feiten, kader).map(({ id }) => id)

  test('H-39: iedere deelnemer leest de eigen afspraken, en wat een ander met hem deelt; de organisator legt ze alle vast', () => {
    expect(leest(ggz)).toEqual(['1'])
    expect(leest(werk)).toEqual(['1', '2'])
    expect(leest(vanPartij('corporatie'))).toEqual([])
    expect(leest(vanPartij('buiten'))).toEqual([])
    expect(leest(toeleider)).toEqual(['1', '2'])
  })
  const deel = (afspraakId: string, delenMet: readonly string[], kader = ggz) =>
    codes(toetsDeelAfspraak({ afspraakId, delenMet }, feiten, kader))
  test('alleen wie de afspraak heeft, kiest met wie hij die deelt; ook de organisator niet voor een ander', () => {
    expect(deel('1', ['werk', 'corporatie'])).toEqual([])
    expect(deel('1', [])).toEqual([])
    expect(deel('2', ['corporatie'])).toEqual(['overlegafspraak-van-een-ander'])
    expect(deel('2', ['ggz'], toeleider)).toEqual([
      'geen-eigen-overlegafspraak',
      'overlegafspraak-van-een-ander',
    ])
    expect(deel('1', ['school'])).toEqual(['delen-met-wie-niet-meedoet'])
  })
})
