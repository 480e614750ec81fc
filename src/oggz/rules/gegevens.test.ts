import { describe, expect, test } from 'vitest'
import { aan, bemoeizorg } from '../../../testing/oggz.ts'
import { codes } from '../../../testing/onderzoek.ts'
import {
  type Gegeven,
  onverteld,
  toetsHaalGegevenWeg,
  toetsLegGegevenVast,
  toetsLegOntvangerIngelichtVast,
  toetsVerbeterGegeven,
} from './gegevens.ts'

const leg = (deel: Partial<Gegeven> = {}, feiten = bemoeizorg()) =>
  codes(toetsLegGegevenVast({ bron: 'eigen-waarneming', categorie: 'gewoon', ...deel }, feiten, aan()))

const gift = (deel = {}) => ({
  ...{ id: 'gift', gegevenId: 'een', aan: 'wijkteam', verbeterdOp: null, gemeldOp: null },
  ingetrokkenOp: null,
  ...deel,
})
const metGift = (deel = {}) => bemoeizorg({ verstrekkingen: [gift(deel)] })

describe('gegevens voor de oggz (5.1.2 lid 2)', () => {
  test('gegevens mogen van anderen dan de persoon komen, met van wie', () => {
    expect(leg({ bron: 'inwoner' })).toEqual([])
    expect(leg({ bron: 'partij', partijId: 'politie' })).toEqual([])
  })
  test('van een partij staat er welke, en van een ander geen', () => {
    expect(leg({ bron: 'partij' })).toEqual(['bron-zonder-partij'])
    expect(leg({ partijId: 'politie' })).toEqual(['bron-met-partij'])
  })
  test('gezondheid en straf alleen met waarom het niet zonder kan (AVG 9)', () => {
    expect(leg({ categorie: 'gezondheid' })).toEqual(['oggz-bijzonder-zonder-reden'])
    expect(leg({ categorie: 'strafrechtelijk', waaromBijzonder: 'Wapen in huis.' })).toEqual([])
  })
  test('wat er niet hoort: geloof, afkomst, politiegegevens (AVG 9)', () => {
    for (const categorie of ['levensovertuiging', 'afkomst', 'politie'] as const)
      expect(leg({ categorie, waaromBijzonder: 'x' })).toEqual(['oggz-categorie-niet'])
  })
  test('niet meer na de overdracht of het einde', () => {
    expect(leg({}, bemoeizorg({}, { staat: 'overgedragen' }))).toEqual(['bemoeizorg-niet-in-deze-stand'])
    expect(leg({}, bemoeizorg({}, { staat: 'gestopt' }))).toEqual(['bemoeizorg-beeindigd'])
  })
})

describe('verbeteren en weghalen (AVG 5 lid 1 onder d, AVG 16)', () => {
  test('verbeteren kan ook na het einde, en alleen wat er is', () => {
    const verbeter = (gegevenId: string) =>
      codes(toetsVerbeterGegeven({ gegevenId }, bemoeizorg({}, { staat: 'gestopt' }), aan()))
    expect(verbeter('een')).toEqual([])
    expect(verbeter('elders')).toEqual(['oggz-gegeven-onbekend'])
    expect(codes(toetsVerbeterGegeven({ gegevenId: 'een' }, bemoeizorg({ gegevens: [] }), aan()))).toEqual([
      'oggz-niets-te-verbeteren',
      'oggz-gegeven-onbekend',
    ])
  })
  test('wat een ander heeft, gaat niet weg maar wordt verbeterd (AVG 19)', () => {
    const weg = (gegevenId: string) => codes(toetsHaalGegevenWeg({ gegevenId }, metGift(), aan()))
    expect(weg('twee')).toEqual([])
    expect(weg('een')).toEqual(['oggz-gegeven-weg'])
  })
  test('wie het verbeterde gegeven heeft, hoort dat eenmaal (AVG 19)', () => {
    expect(onverteld(metGift())).toEqual([])
    const verbeterd = metGift({ verbeterdOp: '2026-11-10' })
    const vertel = (feiten: typeof verbeterd, verstrekkingId = 'gift') =>
      codes(toetsLegOntvangerIngelichtVast({ verstrekkingId }, feiten, aan()))
    expect(vertel(verbeterd)).toEqual([])
    expect(vertel(verbeterd, 'andere')).toEqual(['oggz-gegeven-onbekend'])
    expect(vertel(metGift({ verbeterdOp: '2026-11-10', gemeldOp: '2026-11-10' }))).toContain(
      'oggz-ontvanger-weet-het',
    )
  })
  test('wie weigerde of van wie het is ingetrokken, houdt niets en hoort dat ook (AVG 19)', () => {
    const vertel = (deel: object) =>
      codes(toetsLegOntvangerIngelichtVast({ verstrekkingId: 'gift' }, metGift(deel), aan()))
    const weg = { ingetrokkenOp: '2026-11-10' }
    expect(onverteld(metGift(weg)).map(({ id }) => id)).toEqual(['gift'])
    expect(vertel(weg)).toEqual([])
    expect(onverteld(metGift({ ...weg, gemeldOp: '2026-11-10' }))).toEqual([])
    expect(vertel({ ...weg, gemeldOp: '2026-11-10' })).toContain('oggz-ontvanger-weet-het')
  })
  test('wie een verbetering hoorde, hoort het opnieuw als het daarna wordt ingetrokken (AVG 19)', () => {
    const eerst = { verbeterdOp: '2026-11-09', ingetrokkenOp: '2026-11-10', gemeldOp: null }
    expect(onverteld(metGift(eerst)).map(({ id }) => id)).toEqual(['gift'])
  })
})
