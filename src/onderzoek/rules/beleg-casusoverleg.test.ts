import { describe, expect, test } from 'vitest'
import { client, codes, dossier, gebeurtenis, lopend, partner } from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import type { PartijFeiten } from './aan-wie.ts'
import {
  type BelegOverleg,
  toetsBelegCasusoverleg,
  toetsNodigPartijUit,
  voorafBelegCasusoverleg,
} from './beleg-casusoverleg.ts'
import type { Feiten } from './feiten.ts'

const vandaag = '2026-12-24'
const partij = (id: string, deel: Partial<PartijFeiten> = {}): PartijFeiten => ({
  ...{ id, regime: 'geen', domein: 'schuldhulp', opLijst: true },
  ...deel,
})
const bekend = [
  partij('schuldhulp'),
  partij('school', { domein: 'onderwijs' }),
  partij('sportclub', { opLijst: false }),
  partij('corporatie', { domein: 'wonen' }),
]
const nodig = (partijId: string) => ({ partijId, noodzaak: 'Zij voert de regeling uit.' })
const beleg = (anders: Partial<BelegOverleg> = {}): BelegOverleg => ({
  ...{ betrokkenen: [client], doel: 'Afspreken wie begint.', nietGenodigd: [], bekend },
  ...{ datum: '2026-12-28', tijd: '14:00', tot: '15:00', wijze: 'plaats', waar: 'Kamer 3' },
  partijen: [nodig('schuldhulp')],
  samenspraak: 'Zij wil dat de schuldhulp erbij is.',
  ...anders,
})
const reikwijdtes = [afgesproken({ met: [client, partner], binnen: ['schulden'] })]
const opVerzoek = (): Feiten => lopend({ reikwijdtes })
const vanPartij = (deel: Partial<Feiten> = {}): Feiten =>
  lopend({
    reikwijdtes: [],
    dossier: dossier({
      ...{ staat: 'loopt', gestartOp: '2026-12-06', ingang: 'verzoek-van-partij' },
      verzoekendePartij: 'corporatie',
    }),
    ...deel,
  })
const toets = (anders: Partial<BelegOverleg> = {}, feiten = opVerzoek()) =>
  codes(toetsBelegCasusoverleg(beleg(anders), feiten, vandaag))

describe('een casusoverleg bij een onderzoek op verzoek van de cliënt (2.3a.1 lid 7 onder b, 5.4.3 lid 1)', () => {
  test('in samenspraak gepland, met wie nodig is', () => {
    expect(toets()).toEqual([])
    expect(toets({ samenspraak: undefined })).toEqual(['overleg-zonder-samenspraak'])
    expect(toets({ samenspraak: ' ' })).toEqual(['overleg-zonder-samenspraak'])
  })
  test('niet met een partij die niet op de lijst staat, ook niet met uitleg (2.3a.5 lid 1)', () => {
    const uitleg = { ...nodig('sportclub'), buitenLijst: 'Zij kent hem goed.' }
    expect(toets({ partijen: [uitleg] })).toEqual(['overleg-partij-niet-op-lijst'])
  })
  test('niet met een partij buiten wat met de cliënt is afgesproken (2.3a.1 lid 4)', () => {
    expect(toets({ partijen: [nodig('school')] })).toEqual(['overleg-partij-buiten-reikwijdte'])
  })
  test('over cliënten en hun gezinsleden, niet over een mantelzorger of het netwerk (5.4.3 lid 1, toelichting)', () => {
    const basis = opVerzoek()
    const broer = { id: 'broer', datum: '2026-11-30', hoedanigheid: 'mantelzorger' } as const
    const feiten = { ...basis, betrokkenen: [...basis.betrokkenen, broer] }
    expect(toets({ betrokkenen: [client, 'broer'] }, feiten)).toEqual(['overleg-persoon-onbekend'])
    expect(toets({ betrokkenen: [client, partner] }, feiten)).toEqual([])
  })
  test('niet voordat er een reikwijdte is', () => {
    expect(codes(voorafBelegCasusoverleg(lopend({ reikwijdtes: [] }), vandaag))).toEqual(['geen-reikwijdte'])
  })
})

describe('een casusoverleg bij een onderzoek op verzoek van een partij (2.3a.4 lid 4, 5.4.3 lid 1)', () => {
  const met = (...ids: readonly string[]) => ({ partijen: ids.map(nodig), samenspraak: undefined })
  test('de partij die erom vroeg is er altijd bij', () => {
    expect(toets(met('schuldhulp', 'corporatie'), vanPartij())).toEqual([])
    expect(toets(met('schuldhulp'), vanPartij())).toEqual(['overleg-zonder-verzoeker'])
  })
  test('de reikwijdte begrenst hier niet, de lijst wel', () => {
    expect(toets(met('school', 'corporatie'), vanPartij())).toEqual([])
    expect(toets(met('sportclub', 'corporatie'), vanPartij())).toEqual(['overleg-partij-niet-op-lijst'])
  })
  test('wie nu niet bij het onderzoek is betrokken, wordt ook hier niet uitgenodigd zonder motief (2.3a.4 lid 3)', () => {
    const feit = gebeurtenis('client-niet-betrokken', { betrokkeneId: client, code: 'gezondheid' })
    const basis = vanPartij()
    const feiten = { ...basis, gebeurtenissen: [...basis.gebeurtenissen, feit] }
    expect(toets(met('corporatie'), feiten)).toEqual(['overleg-nu-niet-betrokken'])
    const niet = [
      { betrokkeneId: client, redenCode: 'te-veel-spanning' as const, motief: 'Zij is opgenomen.' },
    ]
    expect(toets({ ...met('corporatie'), nietGenodigd: niet }, feiten)).toEqual([])
    // What weighs that much is a list that is read by day: what is not on it does not count.
    const licht = niet.map((een) => ({ ...een, redenCode: 'geen-zin' as 'escalatie' }))
    expect(toets({ ...met('corporatie'), nietGenodigd: licht }, feiten)).toEqual([
      'overleg-laten-zonder-zwaar-belang',
    ])
  })
})

describe('nog een partij uitnodigen (5.4.3 lid 1)', () => {
  const belegd = { id: 'o1', staat: 'belegd' as const, dag: '2026-12-28' }
  const nog = (partijId: string, overleggen: Feiten['overleggen'] = [belegd]) =>
    codes(
      toetsNodigPartijUit(
        { overlegId: 'o1', ...nodig(partijId), bekend },
        { ...opVerzoek(), overleggen },
        vandaag,
      ),
    )
  test('even streng als bij het beleggen', () => {
    expect(nog('schuldhulp')).toEqual([])
    expect(nog('school')).toEqual(['overleg-partij-buiten-reikwijdte'])
    expect(nog('sportclub')).toEqual(['overleg-partij-niet-op-lijst'])
  })
  test.each(['gehouden', 'afgezegd'] as const)('niet als het overleg is %s', (staat) => {
    expect(new Set(nog('schuldhulp', [{ ...belegd, staat }]))).toEqual(new Set(['geen-overleg-belegd']))
  })
})
