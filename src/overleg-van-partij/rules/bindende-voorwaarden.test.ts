import { describe, expect, test } from 'vitest'
import { uitkomstWoorden } from '../../teksten/nl/overleg-van-partij-pagina.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import { bindende } from './bindende-voorwaarden.ts'

const alle: readonly (readonly [string, Voorwaarde, readonly string[]])[] = [
  ['eerst vragen', { soort: 'eerst-vragen', akkoord: ['werk'] }, ['eerst-vragen']],
  ['alleen met wie is genoemd', { soort: 'alleen-delen-met', aan: ['werk'] }, ['alleen-delen-met']],
  ['alleen een deel', { soort: 'alleen-deel', deel: 'Er is iets.' }, ['alleen-deel']],
  ['van de politie', { soort: 'politie-of-justitie', wet: 'wpg' }, ['wpg']],
  ['van justitie', { soort: 'politie-of-justitie', wet: 'wjsg' }, ['wjsg']],
  ['tot een dag, die er apart bij staat', { soort: 'alleen-tot', datum: '2027-02-01' }, []],
  ['niet voor wie er bij naam staat', { soort: 'niet-delen-met', aan: ['school'] }, []],
]

describe('wat een partij bindt die iets meenam (5.4.2 lid 1 en 3, 5.4.3 lid 4)', () => {
  test.each(alle)('%s', (_, voorwaarde, verwacht) => {
    expect(bindende([voorwaarde])).toEqual(verwacht)
  })
  test('alles wat bindt heeft een zin, en die zegt nooit wat er in de voorwaarde stond', () => {
    const zinnen = bindende(alle.map(([, voorwaarde]) => voorwaarde)).map(
      (een) => uitkomstWoorden.voorwaarden[een],
    )
    expect(zinnen).toHaveLength(5)
    expect(zinnen.join(' ')).not.toContain('Er is iets')
  })
})
