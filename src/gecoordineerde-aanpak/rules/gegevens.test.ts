import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, afspraak, als, codes, gegeven, vandaag } from '../../../testing/aanpak.ts'
import { magStromen } from '../../wet/doorstroom.ts'
import { rolNamen, werktIn } from '../../wet/rollen.ts'
import { onderdelen, toegangTotAanpak, toetsBekijkAanpak, zichtbareOnderdelen } from './bekijk-aanpak.ts'
import { partijenMetBijdrage, toetsDeelMetPartij, voorafDeelMetPartij } from './deel-met-partij.ts'
import { type Overdrachtfeiten, toetsDraagGegevenOver, voorafDraagGegevenOver } from './draag-gegeven-over.ts'
import type { GegevenFeit } from './feiten.ts'
import { lopend, staten } from './staten.ts'
import type { Voorwaarde } from './voorwaarden.ts'

const kies = (...ids: string[]) =>
  ids.map((gegevenId) => ({ gegevenId, reden: `Nodig voor het doel bij ${gegevenId}` }))

describe('draag-gegeven-over (5.4.4 lid 3)', () => {
  const onderzoek = (deel: Partial<GegevenFeit> = {}): Overdrachtfeiten => ({
    aanpak: 'aangewezen',
    gegevens: [gegeven('o1', deel), gegeven('o2'), gegeven('o3'), gegeven('o4', { categorie: 'gezondheid' })],
  })
  const draagOver = (gegevens: ReturnType<typeof kies>, feiten = onderzoek()) =>
    codes(toetsDraagGegevenOver({ gegevens }, feiten, als('toeleider')))

  test('casus 01: drie gekozen gegevens, elk met een reden', () => {
    expect(draagOver(kies('o1', 'o2', 'o3'))).toEqual([])
  })
  test('casus 01, mag niet: het hele dossier overdragen (N-5.4.4-3)', () => {
    const alles = kies('o1', 'o2', 'o3', 'o4').map((keuze) => ({
      ...keuze,
      waaromBijzonder: 'Traject loopt',
    }))
    expect(draagOver(alles)).toEqual(['alles-overdragen'])
  })
  test('een onderzoek met één gegeven kan dat ene overdragen', () => {
    expect(draagOver(kies('o1'), { aanpak: 'aangewezen', gegevens: [gegeven('o1')] })).toEqual([])
  })
  test.each([
    ['niets', [], ['niets-gekozen']],
    ['zonder reden', [{ gegevenId: 'o1', reden: '  ' }], ['gegeven-zonder-reden']],
    [
      'twee keer hetzelfde gegeven',
      [...kies('o1'), { gegevenId: 'o1', reden: 'Anders' }],
      ['gegeven-dubbel'],
    ],
    [
      'dezelfde reden twee keer',
      [
        { gegevenId: 'o1', reden: 'Handig' },
        { gegevenId: 'o2', reden: 'handig ' },
      ],
      ['reden-herhaald'],
    ],
    ['een onbekend gegeven', kies('o9'), ['gegeven-onbekend']],
    ['gezondheid zonder extra motivering', kies('o4'), ['bijzonder-gegeven-niet-gemotiveerd']],
  ])('mag niet: %s', (_, gegevens, verwacht) => {
    expect(draagOver(gegevens)).toEqual(verwacht)
  })
  test('gezondheid mag met een eigen motivering (5.4.4 lid 2)', () => {
    const [keuze] = kies('o4')
    expect(
      keuze && draagOver([{ ...keuze, waaromBijzonder: 'De hulp loopt tot de zomer.' } as typeof keuze]),
    ).toEqual([])
  })
  test.each<[string, Voorwaarde, string[]]>([
    [
      'niet delen met de coördinator',
      { soort: 'niet-delen-met', aan: ['coordinator'] },
      ['voorwaarde-niet-delen'],
    ],
    ['niet delen met een ander', { soort: 'niet-delen-met', aan: ['school'] }, []],
    ['eerst vragen, niet gevraagd', { soort: 'eerst-vragen', akkoord: false }, ['voorwaarde-eerst-vragen']],
    ['eerst vragen, akkoord', { soort: 'eerst-vragen', akkoord: true }, []],
    ['verlopen', { soort: 'alleen-tot', datum: '2027-02-28' }, ['voorwaarde-verlopen']],
    ['laatste dag', { soort: 'alleen-tot', datum: vandaag }, []],
  ])('voorwaarde van de gever: %s (N-5.4.2-1-vw)', (_, voorwaarde, verwacht) => {
    expect(draagOver(kies('o1'), onderzoek({ voorwaarden: [voorwaarde] }))).toEqual(verwacht)
  })
  test.each([
    ['aangewezen', true],
    ['in-uitvoering', true],
    ['einde-gemeld', true],
    ['teruggegeven', false],
    ['beeindigd', false],
    [null, false],
  ] as const)('naar een aanpak in de stand %s: %s', (stand, mag) => {
    expect(voorafDraagGegevenOver({ ...onderzoek(), aanpak: stand }).toegestaan).toBe(mag)
  })
})

describe('deel-met-partij (5.4.4 lid 5)', () => {
  const deel = (partijId: string, ids: string[], feiten = aanpak()) =>
    codes(toetsDeelMetPartij({ partijId, gegevens: kies(...ids) }, feiten, als()))

  test('een partij met een bijdrage krijgt wat zij daarvoor nodig heeft', () => {
    expect(deel('schuldhulp', ['g1'])).toEqual([])
  })
  test('een partij zonder afspraak krijgt niets (N-5.4.4-5)', () => {
    expect(deel('ggz', ['g1'])).toEqual(['partij-zonder-bijdrage'])
    expect(partijenMetBijdrage(aanpak())).toEqual(['schuldhulp'])
  })
  test('een partij die nee zei draagt niet bij', () => {
    const feiten = aanpak({}, { afspraken: [afspraak({ staat: 'geweigerd' })] })
    expect(codes(voorafDeelMetPartij(feiten, als()))).toEqual(['partij-zonder-bijdrage'])
  })
  test('wie geen partij is krijgt niets', () => {
    expect(deel('buurman', ['g1'])).toEqual(['partij-doet-niet-mee'])
  })
  test('alles delen mag niet', () => {
    expect(deel('schuldhulp', ['g1', 'g2', 'g3'])).toContain('alles-delen')
  })
  test('een voorwaarde van de gever gaat mee naar de partij (N-5.4.2-1-vw)', () => {
    const voorwaarden: Voorwaarde[] = [{ soort: 'niet-delen-met', aan: ['schuldhulp'] }]
    const feiten = aanpak({}, { gegevens: [gegeven('g1', { voorwaarden }), gegeven('g2')] })
    expect(deel('schuldhulp', ['g1'], feiten)).toEqual(['voorwaarde-niet-delen'])
    expect(deel('schuldhulp', ['g2'], feiten)).toEqual([])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafDeelMetPartij(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
})

describe('bekijk-aanpak: de toegang begint en eindigt met het mandaat (5.4.4 lid 2 en 7)', () => {
  test.each(staten)('de coördinator in de stand %s', (staat) => {
    const ziet = zichtbareOnderdelen(aanpakIn(staat), als())
    expect(ziet).toEqual(lopend.includes(staat) ? onderdelen : staat === 'beeindigd' ? [] : ['stand'])
  })
  test('dezelfde persoon in een andere pet, of een andere coördinator, ziet niets', () => {
    expect(toetsBekijkAanpak(aanpak(), als('toeleider')).toegestaan).toBe(false)
    expect(codes(toetsBekijkAanpak(aanpak(), als('coordinator', 'ander')))).toEqual(['niet-de-coordinator'])
    expect(zichtbareOnderdelen(aanpak(), als('coordinator', 'ander'))).toEqual([])
  })
  test('de vervangen coördinator is zijn toegang meteen kwijt (N-2.3a.3-4-and)', () => {
    const vervangen = aanpak({ coordinator: 'nieuw', staat: 'aangewezen' })
    expect(toegangTotAanpak(vervangen, als())?.code).toBe('niet-de-coordinator')
  })
  test('de beslisser ziet alleen stand en meldingen, geen gegevens', () => {
    expect(zichtbareOnderdelen(aanpak(), als('beslisser', 'b'))).toEqual(['stand', 'meldingen'])
    expect(zichtbareOnderdelen(aanpakIn('beeindigd'), als('beslisser', 'b'))).toEqual(['stand'])
  })
  test.each(rolNamen.filter((rol) => rol !== 'coordinator' && rol !== 'beslisser'))(
    '%s ziet niets',
    (rol) => {
      expect(toegangTotAanpak(aanpak(), als(rol))?.code).toBe('geen-zicht-voor-deze-rol')
      expect(zichtbareOnderdelen(aanpak(), als(rol))).toEqual([])
    },
  )
  test('casus 01, mag niet: de coördinator toegang geven tot het onderzoek (N-5.4.5-sch)', () => {
    expect(werktIn('coordinator', 'onderzoek')).toBe(false)
    expect(magStromen('onderzoek', 'coordinatie', vandaag)).toMatchObject({
      artikel: 'overdracht-aan-coordinator',
    })
    expect(onderdelen.some((onderdeel) => /onderzoek/.test(onderdeel))).toBe(false)
  })
})
