import { describe, expect, test } from 'vitest'
import { dubbelBij, rijVanDeDag, type Slot, type Uur } from './dagagenda.ts'

const dag = '2027-01-11'
const kamer = { wijze: 'plaats', plek: 'kamer-3' } as const
const link = { wijze: 'video', plek: 'link-1' } as const
const uur = (begin: string, einde: string, waar: Pick<Uur, 'wijze' | 'plek'> = kamer): Uur => ({
  ...{ dag, begin, einde },
  ...waar,
})
const slot = (id: string, op: Uur, anders: Partial<Slot> = {}): Slot => ({
  ...{ id, nummer: `2027-0000${id}`, staat: 'belegd', vanMij: true, ...op },
  ...anders,
})
const vanAnder = { vanMij: false } as const

describe('twee overleggen op één uur: een waarschuwing, geen weigering (5.4.3 lid 1)', () => {
  test('wie zelf op dat uur al een overleg heeft hoort dat, ook op een andere plaats', () => {
    const elders = slot('1', uur('14:30', '15:30', { wijze: 'plaats', plek: 'kamer-9' }))
    expect(dubbelBij(uur('14:00', '15:00'), [elders])).toEqual(['zelf-tegelijk'])
  })
  test('van een overleg van een ander hoort hij alleen dat de plaats bezet is, en anders niets', () => {
    expect(dubbelBij(uur('14:00', '15:00'), [slot('1', uur('14:30', '15:30'), vanAnder)])).toEqual([
      'plaats-bezet',
    ])
    const elders = slot('1', uur('14:30', '15:30', { wijze: 'plaats', plek: 'kamer-9' }), vanAnder)
    expect(dubbelBij(uur('14:00', '15:00'), [elders])).toEqual([])
  })
  test('waar het ene eindigt mag het andere beginnen, in dezelfde kamer', () => {
    expect(dubbelBij(uur('15:00', '16:00'), [slot('1', uur('14:00', '15:00'))])).toEqual([])
  })
  test('één link voor twee overleggen: bezet op hetzelfde uur, en op een ander uur van die dag ook een waarschuwing', () => {
    expect(
      dubbelBij(uur('14:00', '15:00', link), [slot('1', uur('14:30', '15:00', link), vanAnder)]),
    ).toEqual(['link-bezet'])
    expect(
      dubbelBij(uur('15:00', '16:00', link), [slot('1', uur('14:00', '15:00', link), vanAnder)]),
    ).toEqual(['zelfde-link'])
  })
  test('wat gesloten of afgezegd is, of zonder plaats werd belegd, houdt niets bezet', () => {
    const weg = slot('1', uur('14:00', '15:00'), { staat: 'gesloten' })
    const afgezegd = slot('2', uur('14:00', '15:00'), { staat: 'afgezegd' })
    const zonder = slot('3', uur('14:00', '15:00', { wijze: 'plaats', plek: undefined }), vanAnder)
    expect(dubbelBij(uur('14:00', '15:00'), [weg, afgezegd, zonder])).toEqual([])
    expect(dubbelBij(uur('14:00', '15:00', { wijze: 'plaats', plek: undefined }), [zonder])).toEqual([])
  })
  test('een andere dag is een ander uur', () => {
    expect(
      dubbelBij({ ...uur('14:00', '15:00'), dag: '2027-01-12' }, [slot('1', uur('14:00', '15:00'))]),
    ).toEqual([])
  })
})

describe('overleggen achter elkaar, per zaak (4.4.5, N-5.4.3-1-std)', () => {
  test('de eigen overleggen van die dag op volgorde, en niets van die van een ander', () => {
    const rij = rijVanDeDag([
      slot('3', uur('15:30', '16:00')),
      slot('9', uur('14:30', '15:00'), vanAnder),
      slot('2', uur('15:00', '15:30')),
      slot('1', uur('09:00', '10:00')),
    ])
    expect(rij.map(({ slot: { id }, sluitAan, tegelijk }) => [id, sluitAan, tegelijk])).toEqual([
      ['1', false, false],
      ['2', false, false],
      ['3', true, false],
    ])
  })
  test('twee tegelijk staan er allebei als tegelijk, behalve als de ene al gesloten is', () => {
    const [een, twee] = [slot('1', uur('14:00', '15:00')), slot('2', uur('14:30', '15:30'))]
    expect(rijVanDeDag([een, twee]).map(({ tegelijk }) => tegelijk)).toEqual([true, true])
    expect(rijVanDeDag([{ ...een, staat: 'gesloten' }, twee]).map(({ tegelijk }) => tegelijk)).toEqual([
      false,
      false,
    ])
  })
})
