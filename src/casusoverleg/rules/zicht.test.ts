import { describe, expect, test } from 'vitest'
import { combinaties } from '../../../testing/combinaties.ts'
import { binnen, ingebracht, overleg, overlegdag } from '../../../testing/zaal-feiten.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import type { DeelnemerFeit } from './feiten.ts'
import { type Ingebracht, watZietDeelnemer, wieHetVerhindert, wieNietMagHoren } from './zicht.ts'

const tekst = 'Hij komt sinds de herfst niet op school.'
const deel = 'Hij komt niet op school.'
const item = (anders: Partial<Ingebracht> = {}, rij = {}): Ingebracht => ({
  ...{ feit: ingebracht('i', 'd-school', rij), tekst, voorwaarden: [], uitDossier: false },
  ...anders,
})
const wie = (id: string): DeelnemerFeit => {
  const gevonden = overleg().deelnemers.find((een) => een.id === id)
  if (!gevonden) throw new Error(`no participant ${id}`)
  return gevonden
}
const ziet = (id: string, een: Ingebracht, feiten = overleg(), dag = overlegdag) =>
  watZietDeelnemer(een, wie(id), feiten, dag)

describe('wat een deelnemer in de zaal ziet van wat is ingebracht (5.4.3 lid 1 en 2)', () => {
  test('wat een partij inbrengt, voor wie erbij is', () => {
    for (const id of ['d-noor', 'd-school', 'd-ggz']) expect(ziet(id, item())).toBe(tekst)
  })
  test('een cliënt alleen over wie hij mag horen', () => {
    expect(ziet('d-zoon', item())).toBe(tekst)
    const overMoeder = item({}, { betrokkeneId: 'moeder' })
    expect(['d-moeder', 'd-zoon', 'd-oma'].map((id) => ziet(id, overMoeder))).toEqual([
      tekst,
      undefined,
      undefined,
    ])
  })
  test('wie het inbracht houdt een deelnemer erbuiten; zelf ziet hij het', () => {
    const dicht = item({}, { nietVoor: ['d-ggz', 'd-zoon'] })
    expect(['d-school', 'd-noor', 'd-ggz', 'd-zoon'].map((id) => ziet(id, dicht))).toEqual([
      tekst,
      tekst,
      undefined,
      undefined,
    ])
  })
  test('“eerst mij vragen” gaat over meenemen: wie erbij is ziet wat de partij zelf inbrengt (5.4.3 lid 4)', () => {
    const vraag = { soort: 'eerst-vragen', akkoord: [], wie: 'school' } as const
    expect(ziet('d-ggz', item({ voorwaarden: [vraag] }))).toBe(tekst)
  })
})

describe('wat de organisator uit het dossier inbrengt houdt zijn voorwaarden (5.4.2 lid 1)', () => {
  const uit = (...voorwaarden: Voorwaarde[]) =>
    item({ voorwaarden, uitDossier: true, feit: ingebracht('i', 'd-noor') })
  test('“eerst vragen”: wie niet is gevraagd ziet het niet, en na een ja wel', () => {
    const vraag = (akkoord: readonly string[]): Voorwaarde => ({ soort: 'eerst-vragen', akkoord })
    expect(ziet('d-ggz', uit(vraag([])))).toBeUndefined()
    expect(ziet('d-ggz', uit(vraag(['ggz'])))).toBe(tekst)
    expect(ziet('d-school', uit(vraag(['ggz'])))).toBeUndefined()
    expect(ziet('d-noor', uit(vraag([])))).toBe(tekst)
  })
  test('“alleen dit deel”: iedereen leest alleen dat deel', () => {
    expect(ziet('d-ggz', uit({ soort: 'alleen-deel', deel }))).toBe(deel)
  })
  test('na de laatste dag ziet niemand het', () => {
    expect(ziet('d-ggz', uit({ soort: 'alleen-tot', datum: '2026-12-06' }))).toBeUndefined()
    expect(ziet('d-ggz', uit({ soort: 'alleen-tot', datum: overlegdag }))).toBe(tekst)
  })
  test('politiegegevens gaan niet naar een partij, zolang de wet dat niet noemt (5.4.2 lid 3)', () => {
    expect(ziet('d-ggz', uit({ soort: 'politie-of-justitie', wet: 'wpg' }))).toBeUndefined()
    expect(ziet('d-ggz', uit({ soort: 'politie-of-justitie', wet: 'wjsg' }))).toBe(tekst)
  })
})

describe('alle combinaties van wie het is, over wie het gaat, wie is uitgesloten en wat eraan hangt', () => {
  const voorwaarden: readonly (readonly Voorwaarde[])[] = [
    [],
    [{ soort: 'eerst-vragen', akkoord: [] }],
    [{ soort: 'niet-delen-met', aan: ['ggz'] }],
    [{ soort: 'alleen-delen-met', aan: ['ggz'] }],
    [{ soort: 'alleen-tot', datum: '2026-12-06' }],
    [{ soort: 'alleen-deel', deel }],
  ]
  const alle = combinaties<{
    wie: string
    van: string
    over: string
    dicht: boolean
    met: readonly Voorwaarde[]
    uitDossier: boolean
  }>({
    wie: ['d-noor', 'd-school', 'd-ggz', 'd-moeder', 'd-zoon', 'd-oma'],
    van: ['d-noor', 'd-school', 'd-ggz'],
    over: ['moeder', 'zoon'],
    dicht: [false, true],
    met: voorwaarden,
    uitDossier: [false, true],
  })
  const partij: Readonly<Record<string, string>> = { 'd-school': 'school', 'd-ggz': 'ggz' }
  const hoort: Readonly<Record<string, readonly string[]>> = {
    'd-moeder': ['moeder', 'zoon'],
    'd-zoon': ['zoon'],
    'd-oma': ['zoon'],
  }
  // Per condition: who still sees it of what is his own to give, and of what is passed on from the file.
  type Zicht = (id: string) => string | undefined
  const altijd: Zicht = () => tekst
  const nooit: Zicht = () => undefined
  const alleenGgz: Zicht = (id) => (partij[id] === 'ggz' ? tekst : undefined)
  const nietGgz: Zicht = (id) => (partij[id] === 'ggz' ? undefined : tekst)
  const per: Readonly<Record<Voorwaarde['soort'] | 'geen', { eigen: Zicht; dossier: Zicht }>> = {
    geen: { eigen: altijd, dossier: altijd },
    'eerst-vragen': { eigen: altijd, dossier: nooit },
    'niet-delen-met': { eigen: nietGgz, dossier: nietGgz },
    'alleen-delen-met': { eigen: altijd, dossier: alleenGgz },
    'alleen-tot': { eigen: nooit, dossier: nooit },
    'alleen-deel': { eigen: altijd, dossier: () => deel },
    'politie-of-justitie': { eigen: altijd, dossier: nooit },
  }
  const volgensDeWet = ({ wie: id, van, over, dicht, met: [een], uitDossier }: (typeof alle)[number]) => {
    if (id === van) return tekst
    if (dicht || hoort[id]?.includes(over) === false) return undefined
    return per[een?.soort ?? 'geen'][uitDossier ? 'dossier' : 'eigen'](id)
  }
  test(`${alle.length} combinaties`, () => {
    expect(alle).toHaveLength(6 * 3 * 2 * 2 * 6 * 2)
    for (const een of alle) {
      const rij = { betrokkeneId: een.over, nietVoor: een.dicht ? [een.wie] : [] }
      const wat = item({
        ...{ voorwaarden: een.met, uitDossier: een.uitDossier, feit: ingebracht('i', een.van, rij) },
      })
      expect(ziet(een.wie, wat), JSON.stringify(een)).toBe(volgensDeWet(een))
    }
  })
})

describe('wie in de zaal is en het niet mag horen (5.4.3 lid 1)', () => {
  const namen = (feit: { betrokkeneId: string; nietVoor: readonly string[] }, ...ids: readonly string[]) =>
    wieNietMagHoren(feit, overleg({}, { aanwezig: ids.map((id) => binnen(id)) })).map(({ id }) => id)
  test('een cliënt die over de ander niet mag horen, zolang hij er is', () => {
    const overMoeder = { betrokkeneId: 'moeder', nietVoor: [] }
    expect(namen(overMoeder, 'd-zoon', 'd-moeder')).toEqual(['d-zoon'])
    expect(namen(overMoeder, 'd-moeder', 'd-school', 'd-ggz')).toEqual([])
    expect(namen(overMoeder)).toEqual([])
  })
  test('wie voor hem spreekt, en voor wie het is afgesloten', () => {
    expect(namen({ betrokkeneId: 'zoon', nietVoor: ['d-moeder'] }, 'd-moeder', 'd-oma')).toEqual(['d-moeder'])
  })
  test('een partij voor wie het is gesloten hoort het ook, met en zonder scherm; wie het inbracht en de organisator niet', () => {
    const dicht = { betrokkeneId: 'zoon', nietVoor: ['d-ggz'] }
    expect(namen(dicht, 'd-ggz', 'd-school', 'd-noor')).toEqual(['d-ggz'])
    expect(wieNietMagHoren(dicht, overleg()).map(({ id }) => id)).toEqual(['d-ggz'])
    expect(namen(dicht, 'd-school')).toEqual([])
  })
  test('een partij die van wie het eerder gaf niets of maar een deel mag weten, hoort niet alles (5.4.2 lid 1)', () => {
    const feit = { betrokkeneId: 'zoon', nietVoor: [] }
    const uit = (voorwaarde: Voorwaarde) =>
      wieNietMagHoren(feit, overleg(), {
        ...{ voorwaarden: [voorwaarde], uitDossier: true, dag: overlegdag },
      }).map(({ id }) => id)
    expect(uit({ soort: 'niet-delen-met', aan: ['ggz'] })).toEqual(['d-ggz'])
    expect(uit({ soort: 'alleen-deel', deel })).toEqual(['d-school', 'd-ggz'])
    expect(uit({ soort: 'alleen-tot', datum: overlegdag })).toEqual([])
  })
  test('wie een scherm heeft leest wat hij mag; wie alleen luistert houdt het tegen, cliënt of partij', () => {
    const dicht = { betrokkeneId: 'zoon', nietVoor: ['d-ggz'] }
    expect(wieHetVerhindert(dicht, overleg())).toEqual({ hoortMee: false, geslotenVoor: false })
    const aanTafel = overleg({}, { aanwezig: [binnen('d-ggz')] })
    expect(wieHetVerhindert(dicht, aanTafel)).toEqual({ hoortMee: false, geslotenVoor: true })
    const weg = overleg({}, { aanwezig: [binnen('d-ggz', null, '2026-12-07T09:30:00Z')] })
    expect(wieHetVerhindert(dicht, weg)).toEqual({ hoortMee: false, geslotenVoor: false })
  })
})
