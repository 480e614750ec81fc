import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { consulent, eigenVerzoek, vandaag } from '../../../testing/eigen-verzoek.ts'
import { rolNamen } from '../../wet/rollen.ts'
import {
  toegangTotEigenVerzoek,
  toetsBeginVerzoek,
  toetsBekijkEigenVerzoek,
  toetsHaalPersoonWeg,
  toetsNeemVerzoekOver,
  toetsVerbeterPersoon,
  toetsVoegPersoonToe,
} from './begin-verzoek.ts'
import { type Staat, staten } from './staten.ts'

const partij = { partijen: 1, magBsn: false, regime: 'geen' } as const
const wie = { geboortedatum: '1969-03-02' }
const kader = consulent()
const bsn = '999990019'

describe('wie een verzoek kan doen (2.3a.4 lid 1, 1.1.1 partij)', () => {
  test('een partij van deze gemeente, over iemand die te herkennen is', () => {
    expect(toetsBeginVerzoek(wie, kader, partij)).toMatchObject({
      toegestaan: true,
      artikel: 'onderzoek-op-verzoek-van-partij',
    })
  })
  test('H-21: een buurman is geen partij; het meldpunt is er voor hem (2.2.5 lid 1, N-2.2.5-1-rt)', () => {
    expect(
      toetsBeginVerzoek(wie, consulent({ organisatieId: undefined }), { ...partij, partijen: 0 }),
    ).toMatchObject({
      redenen: [{ code: 'geen-partij-hier', artikel: 'begrip-partij' }],
    })
  })
  test('wie voor meer partijen tegelijk zou verzoeken, zegt niet wie de verzoeker is', () => {
    expect(codes(toetsBeginVerzoek(wie, kader, { ...partij, partijen: 2 }))).toEqual([
      'meer-partijen-van-werkgever',
    ])
  })
  test('niet de politie, zolang de Wpg dat niet toelaat; de reclassering wel (5.4.2 lid 3, Q-18)', () => {
    const begin = (regime: 'wpg' | 'wjsg') => codes(toetsBeginVerzoek(wie, kader, { ...partij, regime }))
    expect(begin('wpg')).toEqual(['verzoek-politie-nog-niet'])
    expect(begin('wjsg')).toEqual([])
  })
})

describe('over wie het gaat (5.4.2 lid 5, N-5.4.2-5)', () => {
  test('een naam met een geboortedatum, of met postcode en huisnummer', () => {
    const over = (deel: object) => codes(toetsBeginVerzoek(deel, kader, partij))
    expect(over({ postcode: '1234 AB', huisnummer: '12' })).toEqual([])
    expect(over({})).toEqual(['persoon-zonder-kenmerk'])
    expect(over({ postcode: '1234 AB' })).toEqual(['persoon-zonder-kenmerk'])
    expect(over({ huisnummer: '12' })).toEqual(['persoon-zonder-kenmerk'])
    expect(over({ geboortedatum: '2026-11-11' })).toEqual(['geboren-in-toekomst'])
    expect(over({ geboortedatum: vandaag })).toEqual([])
  })
  test('het burgerservicenummer alleen als de wet van de partij dat toelaat', () => {
    const metBsn = { ...wie, bsn }
    expect(codes(toetsVoegPersoonToe(metBsn, eigenVerzoek(), kader, { magBsn: true }))).toEqual([])
    expect(codes(toetsVoegPersoonToe(metBsn, eigenVerzoek(), kader, { magBsn: false }))).toEqual([
      'bsn-niet-voor-partij',
    ])
    expect(
      codes(
        toetsVerbeterPersoon({ ...metBsn, betrokkeneId: 'man' }, eigenVerzoek(), kader, { magBsn: false }),
      ),
    ).toEqual(['bsn-niet-voor-partij'])
  })
  test('er kunnen mensen bij en af zolang het niet is verstuurd; een blijft er altijd', () => {
    const twee = eigenVerzoek('opstellen', { betrokkenen: [{ id: 'man' }, { id: 'vrouw' }] })
    expect(codes(toetsHaalPersoonWeg({ betrokkeneId: 'vrouw' }, twee, kader))).toEqual([])
    expect(codes(toetsHaalPersoonWeg({ betrokkeneId: 'buurman' }, twee, kader))).toEqual([
      'persoon-niet-in-verzoek',
    ])
    expect(codes(toetsHaalPersoonWeg({ betrokkeneId: 'man' }, eigenVerzoek(), kader))).toEqual([
      'laatste-persoon',
    ])
  })
  const stand: Readonly<Record<Staat, readonly string[]>> = {
    opstellen: [],
    ingediend: ['verzoek-al-verstuurd'],
    'aanvulling-gevraagd': ['verzoek-alleen-aanvullen'],
    beslist: ['verzoek-is-beslist'],
    'verzoek-teruggenomen': ['verzoek-is-teruggenomen'],
  }
  test.each(staten)('in de stand %s', (staat) => {
    expect(codes(toetsVoegPersoonToe(wie, eigenVerzoek(staat), kader, partij))).toEqual(stand[staat])
    const verbeter = codes(
      toetsVerbeterPersoon({ ...wie, betrokkeneId: 'man' }, eigenVerzoek(staat), kader, partij),
    )
    expect(verbeter).toEqual(staat === 'aanvulling-gevraagd' ? [] : stand[staat])
  })
})

describe('wie erbij komt (AVG 32)', () => {
  test.each(rolNamen)('in de rol %s', (rol) => {
    const reden = toegangTotEigenVerzoek(eigenVerzoek(), consulent({ rol }))
    expect(reden?.code).toBe(rol === 'partijmedewerker' ? undefined : 'geen-zicht-op-eigen-verzoek')
  })
  test('alleen mensen van de eigen organisatie; een collega leest mee en neemt over', () => {
    const ggz = consulent({ organisatieId: 'ggz' })
    expect(codes(toetsBekijkEigenVerzoek(eigenVerzoek(), ggz))).toEqual(['geen-zicht-op-eigen-verzoek'])
    const collega = consulent({ gebruikerId: 'lies' })
    expect(codes(toetsBekijkEigenVerzoek(eigenVerzoek(), collega))).toEqual([])
    expect(codes(toetsVoegPersoonToe(wie, eigenVerzoek(), collega, partij))).toEqual(['verzoek-van-collega'])
    expect(codes(toetsNeemVerzoekOver({}, eigenVerzoek(), collega))).toEqual([])
    expect(codes(toetsNeemVerzoekOver({}, eigenVerzoek(), kader))).toEqual(['al-uw-verzoek'])
    expect(codes(toetsNeemVerzoekOver({}, eigenVerzoek('beslist'), collega))).toEqual(['verzoek-is-beslist'])
  })
  test('een systeem neemt geen verzoek over: wie eraan werkt, verdelen mensen onder elkaar', () => {
    const ander = consulent({ gebruikerId: 'lies' })
    const systeem = { ...ander, wie: { ...ander.wie, systeem: true } } as const
    expect(codes(toetsNeemVerzoekOver({}, eigenVerzoek(), systeem))).toEqual(['verzoek-niet-voor-systeem'])
    expect(codes(toetsBekijkEigenVerzoek(eigenVerzoek(), systeem))).toEqual([])
  })
})
