import { describe, expect, test } from 'vitest'
import { aanpak, afspraak, als, client, codes, partner } from '../../../testing/aanpak.ts'
import { voorgesteldeDag } from '../../wet/volgende-afspraak.ts'
import type { AfspraakFeit, Feiten } from './feiten.ts'
import { metEigenJa, toetsVolgendeAfspraak, volgendeAfspraak } from './volgende-afspraak.ts'

const invoer = {
  ...{ afspraakId: 'afspraak-1', volgende: 'De eerste betaling doen.', volgendeUiterlijk: '2027-04-01' },
  ...{ akkoord: false, besprokenMet: [client] },
}
const met = (deel: Partial<AfspraakFeit>, rest: Partial<Feiten> = {}) =>
  aanpak({}, { afspraken: [afspraak(deel)], ...rest })
const toets = (deel: object = {}, feiten: Feiten = met({})) =>
  toetsVolgendeAfspraak({ ...invoer, ...deel }, feiten, als()).flatMap(codes)

describe('de volgende afspraak na een gedane (2.3a.3 lid 3)', () => {
  test('van dezelfde partij, voor hetzelfde doel: een voorstel', () => {
    expect(volgendeAfspraak('afspraak-1', invoer, met({}))).toMatchObject({
      ...{ wie: 'partij', partijId: 'schuldhulp', doelId: 'doel-1', akkoord: false, uiterlijk: '2027-04-01' },
    })
    expect(toets()).toEqual([])
    expect(toets({ akkoord: true }), 'een ja namens een partij kan hier niet').toEqual([])
  })
  test('zonder volgende wordt er niets gevraagd', () => {
    for (const volgende of [undefined, '', ' ']) expect(toets({ volgende, besprokenMet: [] })).toEqual([])
    expect(volgendeAfspraak('afspraak-1', { ...invoer, volgende: ' ' }, met({}))).toBeUndefined()
    expect(volgendeAfspraak('vreemd', invoer, met({}))).toBeUndefined()
  })
  test('van een cliënt alleen met zijn eigen ja, en dat is dan ook besproken', () => {
    const eigen = met({ partijId: null, betrokkeneId: client })
    expect(toets({ besprokenMet: [] }, eigen)).toEqual([
      'betrokkene-zei-geen-ja',
      'niet-besproken-zonder-reden',
    ])
    expect(toets({ besprokenMet: [], akkoord: true }, eigen)).toEqual([])
    const wie = { wie: 'betrokkene', betrokkeneId: client, akkoord: true } as const
    expect(metEigenJa({ besprokenMet: [partner] }, wie).besprokenMet).toEqual([partner, client])
  })
  test('van de gemeente zelf', () => {
    const eigen = met({ partijId: null })
    expect(volgendeAfspraak('afspraak-1', invoer, eigen)?.wie).toBe('college')
    expect(toets({}, eigen)).toEqual([])
  })
  test('besproken, of met waarom niet (2.3a.3 lid 5)', () => {
    expect(toets({ besprokenMet: [] })).toEqual(['niet-besproken-zonder-reden'])
    expect(toets({ besprokenMet: [], waaromNietBesproken: 'Zij ligt in het ziekenhuis.' })).toEqual([])
    expect(toets({ besprokenMet: ['vreemd'] })).toEqual(['betrokkene-onbekend'])
  })
  test('op een dag die nog komt, bij een doel dat nog loopt', () => {
    expect(toets({ volgendeUiterlijk: '2027-02-28' })).toEqual(['datum-voorbij'])
    expect(toets({ volgendeUiterlijk: undefined })).toEqual([])
    const klaar = met({}, { doelen: [{ id: 'doel-1', staat: 'bereikt' }] })
    expect(toets({}, klaar)).toEqual(['geen-doel'])
    const ander = met(
      {},
      {
        doelen: [
          { id: 'doel-1', staat: 'bereikt' },
          { id: 'doel-2', staat: 'loopt' },
        ],
      },
    )
    expect(toets({}, ander)).toEqual([])
    expect(volgendeAfspraak('afspraak-1', invoer, ander)?.doelId).toBeUndefined()
  })
  test('niet van een partij die niet meer meedoet, of van wie stopte', () => {
    expect(toets({}, met({}, { partijen: [] }))).toEqual(['partij-doet-niet-mee'])
  })
  test('de dag die wordt voorgesteld is vier weken vooruit', () => {
    expect(voorgesteldeDag('2027-03-01')).toBe('2027-03-29')
  })
})
