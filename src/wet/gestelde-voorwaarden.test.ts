import { describe, expect, test } from 'vitest'
import { type Gesteld, gesteldeVoorwaarden } from './gestelde-voorwaarden.ts'
import { geschonden } from './voorwaarden.ts'

const niets: Gesteld = {
  ...{ eerstVragen: false, nietNaarCoordinator: false, nietDelenMet: [] },
  ...{ alleenCoordinator: false, alleenDelenMet: [] },
}
const gever = { regime: 'geen', partijId: 'schuldhulp' } as const
const stel = (...gesteld: Partial<Gesteld>[]) =>
  gesteldeVoorwaarden(
    gever,
    gesteld.map((een) => ({ ...niets, ...een })),
  )
const dicht = (voorwaarden: ReturnType<typeof stel>, aan: string, op = '2027-03-01') =>
  geschonden(voorwaarden, aan, op).some(Boolean)

describe('voorwaarden bij alles, en bij één gegeven (5.4.2 lid 1)', () => {
  test('zonder voorwaarde gaat niets mee', () => {
    expect(stel({}, {})).toEqual([])
  })
  test('wat bij één gegeven staat, komt bij wat voor alles geldt', () => {
    expect(stel({ eerstVragen: true }, { nietDelenMet: ['school'] })).toEqual([
      { soort: 'eerst-vragen', akkoord: [], wie: 'schuldhulp' },
      { soort: 'niet-delen-met', aan: ['school'] },
    ])
    expect(stel({ nietDelenMet: ['school'] }, { nietDelenMet: ['school', 'ggz'] })).toEqual([
      { soort: 'niet-delen-met', aan: ['school', 'ggz'] },
    ])
  })
  test('alleen met wie op beide plekken is genoemd, en tot de eerste dag', () => {
    const samen = stel(
      { alleenDelenMet: ['school', 'ggz'], alleenTot: '2027-07-01' },
      { alleenDelenMet: ['ggz'], alleenTot: '2027-04-01' },
    )
    expect([dicht(samen, 'school'), dicht(samen, 'ggz')]).toEqual([true, false])
    expect(dicht(samen, 'ggz', '2027-04-02')).toBe(true)
  })
  test('een gegeven van politie of justitie houdt zijn wet, wat er ook is gesteld (5.4.2 lid 3)', () => {
    expect(gesteldeVoorwaarden({ regime: 'wjsg', partijId: 'om' }, [niets], 'Dat er iets is.')).toEqual([
      { soort: 'politie-of-justitie', wet: 'wjsg' },
      { soort: 'eerst-vragen', akkoord: [], wie: 'om' },
      { soort: 'alleen-deel', deel: 'Dat er iets is.' },
    ])
  })
})
