import { describe, expect, test } from 'vitest'
import { type EcogramBeeld, graafVan, rijenVan } from './ecogram-beeld.ts'

const samira = { id: 'm1', naam: 'Samira', rol: 'cliënt' }
const adil = { id: 'm2', naam: 'Adil', rol: 'gezinslid' }
const uwv = { id: 'p1', naam: 'UWV', domein: 'werk-en-inkomen' } as const
const school = { id: 'p2', naam: 'De School', domein: 'onderwijs' } as const
const gevraagd = {
  betrokkeneId: 'm1',
  partijId: 'p1',
  domein: 'werk-en-inkomen',
  soort: 'gegevens-gevraagd',
  voorwaarde: false,
} as const
const beeld = (deel: Partial<EcogramBeeld>): EcogramBeeld => ({
  mensen: [samira, adil],
  partijen: [uwv, school],
  lijnen: [],
  ...deel,
})

describe('het ecogram', () => {
  test('zet partijen bij hun domein, in de volgorde van de wet', () => {
    expect(graafVan(beeld({})).groups.map(({ label }) => label)).toEqual([
      'Onderwijs',
      'Werk of ander inkomen',
    ])
  })

  test('tekent gevraagd als stippen en gegeven dik, met een slot waar een voorwaarde meereist (5.4.2 lid 1)', () => {
    const gegeven = { ...gevraagd, soort: 'gegevens-gegeven', voorwaarde: true } as const
    expect(graafVan(beeld({ lijnen: [gevraagd, gegeven] })).lines).toEqual([
      { person: 'm1', party: 'p1', kind: 'asked', locked: false },
      { person: 'm1', party: 'p1', kind: 'given', locked: true },
    ])
  })

  test('telt wat hetzelfde is op één lijn; één voorwaarde maakt het slot', () => {
    const lijnen = [gevraagd, { ...gevraagd, voorwaarde: true }, gevraagd]
    expect(graafVan(beeld({ lijnen })).lines).toEqual([
      { person: 'm1', party: 'p1', kind: 'asked', locked: true },
    ])
    expect(rijenVan(beeld({ lijnen }))[0]).toEqual([
      'Samira',
      'UWV (Werk of ander inkomen)',
      'gegevens gevraagd (3)',
      'ja',
    ])
  })

  test('hulp zonder partij staat bij het domein van de hulp', () => {
    const hulp = { ...gevraagd, partijId: null, domein: 'schuldhulp', soort: 'hulp-afgesproken' } as const
    const { groups, lines } = graafVan(beeld({ partijen: [], lijnen: [hulp] }))
    expect(groups).toEqual([
      { label: 'Schuldhulpverlening', parties: [{ id: 'hulp-schuldhulp', label: 'Hulp' }] },
    ])
    expect(lines[0]).toMatchObject({ party: 'hulp-schuldhulp', kind: 'service' })
  })
})

describe('de tabel bij het ecogram', () => {
  test('zegt hetzelfde: iedere lijn, en ook wie en welke partij geen lijn heeft', () => {
    expect(rijenVan(beeld({ lijnen: [gevraagd] }))).toEqual([
      ['Samira', 'UWV (Werk of ander inkomen)', 'gegevens gevraagd', 'nee'],
      ['Adil', 'Niemand', 'geen lijn', 'nee'],
      ['Niemand', 'De School (Onderwijs)', 'geen lijn', 'nee'],
    ])
  })

  test('een afspraak voor allen samen staat er zo', () => {
    const samen = { ...gevraagd, betrokkeneId: null, soort: 'afspraak-loopt' } as const
    expect(rijenVan(beeld({ lijnen: [samen] }))[0]).toEqual([
      'Iedereen samen',
      'UWV (Werk of ander inkomen)',
      'afspraak loopt',
      'nee',
    ])
  })
})
