import { describe, expect, test } from 'vitest'
import { coordinatoren } from './gebeurtenissen.ts'
import { heeftDubbeleRol, toetsKandidaat, toetsVerklaring } from './kandidaat-coordinator.ts'
import { kandidaten } from './wijs-coordinator-aan.ts'

const werkgevers = ['college', 'meedoend', 'andere-partij', null] as const
const partijen = ['meedoend']
const register = werkgevers.map((werkgever) => ({ gebruikerId: 'jansen', werkgever }))
const codes = (oordeel: ReturnType<typeof toetsKandidaat>) =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)

/** By hand from 2.3a.3 lid 1: an official, or a worker or self-employed professional of a party that takes part. */
const kan: Readonly<Record<(typeof coordinatoren)[number], string>> = {
  gemeenteambtenaar: 'college',
  'medewerker-van-partij': 'meedoend',
  'zelfstandige-hulpverlener': 'meedoend',
}

describe('wie coördinator kan zijn: soort, werkgever, mandaat (2.3a.3 lid 1, N-2.3a.3-1-wie)', () => {
  test.each(coordinatoren)('%s: alleen bij de eigen soort werkgever', (soort) => {
    for (const iemand of register)
      expect(codes(toetsKandidaat(soort, iemand, partijen))).toEqual(
        iemand.werkgever === kan[soort] ? [] : ['coordinator-hoort-bij-geen-partij'],
      )
  })
  test.each(coordinatoren)(
    '%s: zonder lopend mandaat staat iemand niet in het register en kan het niet',
    (soort) => {
      expect(codes(toetsKandidaat(soort, undefined, partijen))).toEqual(['coordinator-hoort-bij-geen-partij'])
    },
  )
  test('een zelfstandige die niet als partij is geregistreerd of niet meedoet kan het niet', () => {
    const zelfstandige = { gebruikerId: 'jansen', werkgever: 'meedoend' }
    expect(codes(toetsKandidaat('zelfstandige-hulpverlener', zelfstandige, []))).toEqual([
      'coordinator-hoort-bij-geen-partij',
    ])
  })
  test('er is geen soort buiten de wet en de vier die nooit kunnen', () => {
    expect(kandidaten.filter((soort) => !(soort in kan))).toEqual([
      'client',
      'gezinslid',
      'mantelzorger',
      'vertegenwoordiger',
    ])
  })
})

describe('wie heet als iemand in de zaak, en wie ook helpt', () => {
  const verklaring = { naamKomtVoor: false, nietDezelfde: false, dubbeleRol: false, rollenApart: false }
  test('de naam van een cliënt, gezinslid of mantelzorger wordt geweigerd met 2.3a.3 (H-02)', () => {
    expect(toetsVerklaring({ ...verklaring, naamKomtVoor: true })).toMatchObject({
      redenen: [{ code: 'coordinator-is-betrokkene', artikel: 'coordinator-wie' }],
    })
  })
  test('wie verklaart dat het een ander is, en waarom, mag aanwijzen', () => {
    const ander = { nietDezelfde: true, waaromNietDezelfde: 'Een andere geboortedatum.' }
    expect(toetsVerklaring({ ...verklaring, naamKomtVoor: true, ...ander }).toegestaan).toBe(true)
  })
  test('twee rollen zonder bevestiging wordt geweigerd met 5.4.4 lid 6 (N-2.3a.3-1-pet)', () => {
    expect(toetsVerklaring({ ...verklaring, dubbeleRol: true })).toMatchObject({
      redenen: [{ code: 'dubbele-rol-niet-bevestigd', artikel: 'gescheiden-taken' }],
    })
    expect(toetsVerklaring({ ...verklaring, dubbeleRol: true, rollenApart: true }).toegestaan).toBe(true)
  })
  test.each([
    ['jansen', 'college', 'de-boer', false],
    ['jansen', 'college', 'jansen', true],
    ['jansen', 'meedoend', 'de-boer', true],
    ['jansen', 'andere-partij', 'de-boer', false],
    ['jansen', null, null, false],
  ] as const)('%s van %s, met %s als toeleider: %s', (gebruikerId, werkgever, behandelaar, dubbel) => {
    const dossier = { behandelaar } as Parameters<typeof heeftDubbeleRol>[2]['dossier']
    expect(heeftDubbeleRol({ gebruikerId, werkgever }, partijen, { dossier })).toBe(dubbel)
  })
})
