import { describe, expect, test } from 'vitest'
import {
  aanpak,
  aanpakIn,
  afspraak,
  als,
  codes,
  gegeven,
  magGezondheid,
  vandaag,
} from '../../../testing/aanpak.ts'
import { magStromen } from '../../wet/doorstroom.ts'
import { rolNamen, werktIn } from '../../wet/rollen.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import { onderdelen, toegangTotAanpak, toetsBekijkAanpak, zichtbareOnderdelen } from './bekijk-aanpak.ts'
import { partijenMetBijdrage, toetsDeelMetPartij, voorafDeelMetPartij } from './deel-met-partij.ts'
import { toetsLegAntwoordGeverVast, voorafLegAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { lopend, staten } from './staten.ts'

const kies = (...ids: string[]) =>
  ids.map((gegevenId) => ({ gegevenId, reden: `Nodig voor het doel bij ${gegevenId}` }))

describe('vragen of een partij een gegeven mag krijgen (5.4.2 lid 1)', () => {
  const voorwaarden: Voorwaarde[] = [{ soort: 'eerst-vragen', akkoord: ['coordinator'] }]
  const feiten = aanpak({}, { gegevens: [gegeven('g1', { voorwaarden }), gegeven('g2')] })
  const antwoord = (deel: object = {}) =>
    codes(
      toetsLegAntwoordGeverVast(
        { gegevenId: 'g1', partijId: 'schuldhulp', antwoord: 'mag', op: vandaag, ...deel },
        feiten,
        als(),
      ),
    )
  test('ja of nee van wie het gaf, op een dag dat de aanpak liep', () => {
    expect(antwoord()).toEqual([])
    expect(antwoord({ antwoord: 'mag-niet' })).toEqual([])
    expect(antwoord({ op: '2027-12-01' })).toEqual(['datum-in-de-toekomst'])
  })
  test('niet als er niets te vragen is, over een onbekend gegeven of een partij die niet meedoet', () => {
    expect(antwoord({ gegevenId: 'g2' })).toEqual(['niets-te-vragen'])
    expect(antwoord({ gegevenId: 'g9' })).toEqual(['gegeven-onbekend'])
    expect(antwoord({ partijId: 'buurman' })).toEqual(['partij-doet-niet-mee'])
    expect(codes(voorafLegAntwoordGeverVast(feiten, als('beslisser')))).toEqual(['niet-de-coordinator'])
  })
})

describe('deel-met-partij (5.4.4 lid 5)', () => {
  const deel = (partijId: string, ids: string[], feiten = aanpak()) =>
    codes(toetsDeelMetPartij({ partijId, gegevens: kies(...ids) }, feiten, als(), magGezondheid))

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
  test.each([
    ['een woningcorporatie', { soort: 'woningcorporatie', eigenRecht: [] }, ['eigen-wet-laat-niet-toe']],
    ['een huisarts', { soort: 'huisarts', eigenRecht: [] }, []],
    ['een partij die het register niet kent', undefined, ['eigen-wet-laat-niet-toe']],
    ['een partij met een eigen grond', magGezondheid, []],
  ])('een gegeven over gezondheid: %s (5.4.3 lid 4 onder c, AVG 9)', (_, ontvanger, verwacht) => {
    const gegevens = [{ gegevenId: 'g3', reden: 'Voor het plan.', waaromBijzonder: 'Zonder kan het niet.' }]
    const deling = { partijId: 'schuldhulp', gegevens }
    expect(codes(toetsDeelMetPartij(deling, aanpak(), als(), ontvanger))).toEqual(verwacht)
  })
  test('wie geen partij is krijgt niets', () => {
    expect(deel('buurman', ['g1'])).toEqual(['partij-doet-niet-mee'])
  })
  test('alles delen mag niet', () => {
    expect(deel('schuldhulp', ['g1', 'g2', 'g3'])).toContain('alles-delen')
  })
  test.each([
    ['niets', [], ['niets-gekozen']],
    ['zonder reden', [{ gegevenId: 'g1', reden: '  ' }], ['gegeven-zonder-reden']],
    [
      'twee keer hetzelfde gegeven',
      [...kies('g1'), { gegevenId: 'g1', reden: 'Anders' }],
      ['gegeven-dubbel'],
    ],
    [
      'dezelfde reden twee keer',
      [
        { gegevenId: 'g1', reden: 'Handig' },
        { gegevenId: 'g2', reden: 'handig ' },
      ],
      ['reden-herhaald'],
    ],
    ['een onbekend gegeven', kies('g9'), ['gegeven-onbekend']],
  ])('mag niet: %s', (_, gegevens, verwacht) => {
    expect(
      codes(toetsDeelMetPartij({ partijId: 'schuldhulp', gegevens }, aanpak(), als(), magGezondheid)),
    ).toEqual(verwacht)
  })
  test('gezondheid alleen met een eigen motivering (5.4.4 lid 2)', () => {
    const feiten = aanpak({}, { gegevens: [gegeven('g1', { categorie: 'gezondheid' }), gegeven('g2')] })
    expect(deel('schuldhulp', ['g1'], feiten)).toEqual(['bijzonder-gegeven-niet-gemotiveerd'])
    const [keuze] = kies('g1')
    const met = keuze ? [{ ...keuze, waaromBijzonder: 'De hulp loopt tot de zomer.' }] : []
    expect(
      codes(toetsDeelMetPartij({ partijId: 'schuldhulp', gegevens: met }, feiten, als(), magGezondheid)),
    ).toEqual([])
  })
  test.each<[string, Voorwaarde, string[]]>([
    [
      'niet delen met deze partij',
      { soort: 'niet-delen-met', aan: ['schuldhulp'] },
      ['voorwaarde-niet-delen'],
    ],
    ['niet delen met een ander', { soort: 'niet-delen-met', aan: ['school'] }, []],
    ['eerst vragen, niet gevraagd', { soort: 'eerst-vragen', akkoord: [] }, ['voorwaarde-eerst-vragen']],
    ['eerst vragen, akkoord', { soort: 'eerst-vragen', akkoord: ['schuldhulp'] }, []],
    [
      'eerst vragen, akkoord voor een ander',
      { soort: 'eerst-vragen', akkoord: ['coordinator'] },
      ['voorwaarde-eerst-vragen'],
    ],
    ['verlopen', { soort: 'alleen-tot', datum: '2027-02-28' }, ['voorwaarde-verlopen']],
    ['laatste dag', { soort: 'alleen-tot', datum: vandaag }, []],
  ])('voorwaarde van de gever: %s (N-5.4.2-1-vw)', (_, voorwaarde, verwacht) => {
    const feiten = aanpak({}, { gegevens: [gegeven('g1', { voorwaarden: [voorwaarde] }), gegeven('g2')] })
    expect(deel('schuldhulp', ['g1'], feiten)).toEqual(verwacht)
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
