import { describe, expect, test } from 'vitest'
import {
  aanpak,
  aanpakIn,
  als,
  alsBeslisser,
  beslisser,
  codes,
  coordinator,
  gegeven,
} from '../../../testing/aanpak.ts'
import { toetsAanvaardAanwijzing, voorafAanvaardAanwijzing } from './aanvaard-aanwijzing.ts'
import { type Kandidaat, toetsKandidaat } from './kandidaat.ts'
import { toetsNeemAanwijzingOver, voorafNeemAanwijzingOver } from './neem-aanwijzing-over.ts'
import { staten } from './staten.ts'
import { toetsVervangCoordinator, type Vervanging, voorafVervangCoordinator } from './vervang-coordinator.ts'
import { type Afwijzing, toetsWijsAanwijzingAf, voorafWijsAanwijzingAf } from './wijs-aanwijzing-af.ts'

const gescheiden = { rollenGescheiden: true, naamKomtVoor: false, nietDezelfde: false }
const verklaring = { naamKomtVoor: false, nietDezelfde: false, dubbeleRol: false, rollenApart: false }
const isBetrokkene = { ...verklaring, naamKomtVoor: true }

describe('aanvaard-aanwijzing (2.3a.3 lid 1)', () => {
  test('de aangewezen coördinator begint de aanpak', () => {
    expect(toetsAanvaardAanwijzing(gescheiden, aanpakIn('aangewezen'), als())).toMatchObject({
      toegestaan: true,
      artikel: 'coordinator-aanwijzen',
    })
  })
  test.each(staten.filter((staat) => staat !== 'aangewezen'))('niet in de stand %s', (staat) => {
    expect(voorafAanvaardAanwijzing(aanpakIn(staat), als()).toegestaan).toBe(false)
  })
  test('zonder coördinator begint er niets (N-2.3a.3-1)', () => {
    const feiten = aanpak({ staat: 'aangewezen', begonnenOp: null, coordinator: null })
    expect(codes(voorafAanvaardAanwijzing(feiten, als()))).toEqual(['geen-coordinator'])
  })
  test('een ander dan de aangewezen coördinator kan niet aanvaarden', () => {
    const feiten = aanpakIn('aangewezen')
    expect(codes(voorafAanvaardAanwijzing(feiten, als('coordinator', 'iemand')))).toEqual([
      'niet-de-coordinator',
    ])
    expect(codes(voorafAanvaardAanwijzing(feiten, als('toeleider')))).toEqual(['niet-de-coordinator'])
  })
  test('coördineren en hulp verlenen blijven gescheiden (N-2.3a.3-1-pet)', () => {
    const uitkomst = toetsAanvaardAanwijzing(
      { ...gescheiden, rollenGescheiden: false },
      aanpakIn('aangewezen'),
      als(),
    )
    expect(codes(uitkomst)).toEqual(['rollen-niet-gescheiden'])
  })
})

describe('neem-aanwijzing-over (2.3a.3 lid 4)', () => {
  const liep = aanpak({ staat: 'aangewezen', begonnenOp: '2027-01-04' })
  test('een nieuwe coördinator neemt een aanpak over die al liep', () => {
    expect(toetsNeemAanwijzingOver(gescheiden, liep, als()).toegestaan).toBe(true)
    expect(codes(voorafAanvaardAanwijzing(liep, als()))).toEqual(['al-eerder-begonnen'])
  })
  test('wie heet als iemand in de aanpak verklaart dat hij een ander is, en hoe dat blijkt (N-2.3a.3-1-clt)', () => {
    for (const [toets, feiten] of [
      [toetsNeemAanwijzingOver, liep],
      [toetsAanvaardAanwijzing, aanpakIn('aangewezen')],
    ] as const) {
      const als1 = (deel: object) =>
        codes(toets({ ...gescheiden, naamKomtVoor: true, ...deel }, feiten, als()))
      expect(als1({})).toEqual(['coordinator-is-betrokkene'])
      expect(als1({ nietDezelfde: true })).toEqual(['niet-dezelfde-zonder-reden'])
      expect(als1({ nietDezelfde: true, waaromNietDezelfde: 'Ik ben geboren in 2001.' })).toEqual([])
    }
  })
  test('een aanpak die nog niet begon wordt aanvaard, niet overgenomen', () => {
    expect(codes(voorafNeemAanwijzingOver(aanpakIn('aangewezen'), als()))).toEqual(['nog-niet-begonnen'])
  })
  test('ook bij overnemen blijven de rollen gescheiden', () => {
    expect(codes(toetsNeemAanwijzingOver({ ...gescheiden, rollenGescheiden: false }, liep, als()))).toEqual([
      'rollen-niet-gescheiden',
    ])
  })
})

describe('wijs-aanwijzing-af', () => {
  test.each([
    [{ redenCode: 'geen-ruimte' }, []],
    [{ redenCode: 'anders', toelichting: 'Ik ken het gezin van de sportclub.' }, []],
    [{ redenCode: 'anders' }, ['afwijzing-zonder-reden']],
    [{ redenCode: 'anders', toelichting: '  ' }, ['afwijzing-zonder-reden']],
  ] as const)('met %j', (invoer: Afwijzing, verwacht) => {
    expect(codes(toetsWijsAanwijzingAf(invoer, aanpakIn('aangewezen'), als()))).toEqual(verwacht)
  })
  test.each(staten.filter((staat) => staat !== 'aangewezen'))('niet in de stand %s', (staat) => {
    expect(voorafWijsAanwijzingAf(aanpakIn(staat), als()).toegestaan).toBe(false)
  })
})

describe('wie coördinator kan zijn (2.3a.3 lid 1)', () => {
  const wie = (deel: Partial<Kandidaat>): Kandidaat => ({
    gebruikerId: 'nieuw',
    werkgever: 'college',
    verklaring,
    ...deel,
  })
  const redenen = (kandidaat: Kandidaat) =>
    toetsKandidaat(kandidaat, ['schuldhulp', 'zelfstandige']).flatMap((een) => (een ? [een.code] : []))

  test('H-02: de cliënt of mantelzorger kan geen coördinator zijn (N-2.3a.3-1-clt)', () => {
    expect(redenen(wie({ verklaring: isBetrokkene, werkgever: null }))).toEqual([
      'coordinator-is-betrokkene',
      'coordinator-hoort-bij-geen-partij',
    ])
    expect(redenen(wie({ verklaring: isBetrokkene }))).toEqual(['coordinator-is-betrokkene'])
  })
  test.each(['college', 'schuldhulp', 'zelfstandige'])('werkt bij %s: kan (N-2.3a.3-1-wie)', (werkgever) => {
    expect(redenen(wie({ werkgever }))).toEqual([])
  })
  test.each(['andere-partij', null])('werkt bij %s: kan niet', (werkgever) => {
    expect(redenen(wie({ werkgever }))).toEqual(['coordinator-hoort-bij-geen-partij'])
  })
})

describe('vervang-coordinator (2.3a.3 lid 4)', () => {
  const invoer: Vervanging = {
    kandidaat: { gebruikerId: 'nieuw', werkgever: 'college', verklaring },
    reden: 'De cliënt vraagt om een ander.',
    overlegGevoerd: true,
  }
  test.each(staten)('het college vervangt in de stand %s, behalve na het einde', (staat) => {
    expect(voorafVervangCoordinator(aanpakIn(staat), alsBeslisser).toegestaan).toBe(staat !== 'beeindigd')
  })
  test('de coördinator vervangt zichzelf niet', () => {
    expect(codes(voorafVervangCoordinator(aanpak(), als()))).toEqual(['niet-het-college', 'eigen-zaak'])
    expect(codes(voorafVervangCoordinator(aanpak(), als('beslisser')))).toEqual(['eigen-zaak'])
  })
  test('met reden en na overleg, of met de reden waarom dat niet kon (N-2.3a.3-1-ovl)', () => {
    expect(codes(toetsVervangCoordinator(invoer, aanpak(), alsBeslisser))).toEqual([])
    const zonder = { ...invoer, overlegGevoerd: false }
    expect(codes(toetsVervangCoordinator(zonder, aanpak(), alsBeslisser))).toEqual([
      'overleg-over-coordinator-ontbreekt',
    ])
    const verklaard = { ...zonder, waaromGeenOverleg: 'De cliënt is onbereikbaar.' }
    expect(codes(toetsVervangCoordinator(verklaard, aanpak(), alsBeslisser))).toEqual([])
    expect(codes(toetsVervangCoordinator({ ...invoer, reden: ' ' }, aanpak(), alsBeslisser))).toEqual([
      'vervanging-zonder-reden',
    ])
  })
  test('wie voor het college beslist, wijst niet zichzelf aan (Awb 2:4)', () => {
    const zelf = { ...invoer, kandidaat: { ...invoer.kandidaat, gebruikerId: beslisser } }
    expect(codes(toetsVervangCoordinator(zelf, aanpak(), alsBeslisser))).toEqual(['zichzelf-aanwijzen'])
  })
  test('niet iemand van een partij die een gegeven niet mag hebben (5.4.2 lid 1)', () => {
    const nieuw = { ...invoer, kandidaat: { ...invoer.kandidaat, werkgever: 'schuldhulp' } }
    const met = (aan: readonly string[]) =>
      aanpak({}, { gegevens: [gegeven('g1', { voorwaarden: [{ soort: 'niet-delen-met', aan }] })] })
    expect(codes(toetsVervangCoordinator(nieuw, met(['schuldhulp']), alsBeslisser))).toEqual([
      'voorwaarde-niet-delen',
    ])
    expect(codes(toetsVervangCoordinator(nieuw, met(['ggz']), alsBeslisser))).toEqual([])
  })
  test('niet door dezelfde persoon en niet door de cliënt (H-02)', () => {
    const zelfde = { ...invoer, kandidaat: { ...invoer.kandidaat, gebruikerId: coordinator } }
    expect(codes(toetsVervangCoordinator(zelfde, aanpak(), alsBeslisser))).toEqual(['zelfde-coordinator'])
    const zelf = { ...invoer, kandidaat: { gebruikerId: 'c', werkgever: null, verklaring: isBetrokkene } }
    expect(codes(toetsVervangCoordinator(zelf, aanpak(), alsBeslisser))).toContain(
      'coordinator-is-betrokkene',
    )
  })
})
