import { describe, expect, test } from 'vitest'
import { categorieNamen } from './categorieen.ts'
import { bevoegdheden, magBsnGebruiken, magVerwerken } from './partij-bevoegdheden.ts'
import { isVanCollege, partijsoorten } from './partijenlijst.ts'

const dag = '2026-12-07'
const soort = (naam: string) => ({ soort: naam, eigenRecht: [] })
const onbekend = (
  ...eigenRecht: { wat: 'bsn' | 'gezondheid'; grond: string; vanaf: string; tot?: string }[]
) => ({
  soort: null,
  eigenRecht,
})

describe('wie het burgerservicenummer gebruikt (5.4.2 lid 5)', () => {
  test('de overheid, de zorg, de jeugdhulp, de Wmo en het onderwijs; niemand anders (Wabb 10, Wabvpz 4, Jeugdwet 7.2.1 en verder, Wmo 5.2.9, WVO 2020 8.17)', () => {
    const niet = partijsoorten.filter((naam) => !magBsnGebruiken(soort(naam), dag))
    expect(niet).toEqual(['schuldhulporganisatie', 'welzijnsorganisatie', 'woningcorporatie', 'reclassering'])
  })
  test('schuldhulp alleen als zij van de gemeente is (Wabb 10)', () => {
    expect(magBsnGebruiken(soort('schuldhulporganisatie'), dag)).toBe(false)
    expect(magBsnGebruiken(soort('gemeentelijke-schuldhulp'), dag)).toBe(true)
  })
  test('een school vanaf de dag van haar wet, de dag ervoor niet (WVO 2020, 8.17)', () => {
    expect(magBsnGebruiken(soort('school'), '2022-08-01')).toBe(true)
    expect(magBsnGebruiken(soort('school'), '2022-07-31')).toBe(false)
  })
  test('een partij zonder bekende soort alleen met een eigen grond, op de dagen daarvan', () => {
    const grond = { wat: 'bsn', grond: 'Wabvpz', vanaf: '2026-12-07', tot: '2027-01-01' } as const
    expect(magBsnGebruiken(onbekend(), dag)).toBe(false)
    expect(magBsnGebruiken(onbekend(grond), dag)).toBe(true)
    expect(magBsnGebruiken(onbekend(grond), '2026-12-06')).toBe(false)
    expect(magBsnGebruiken(onbekend(grond), '2027-01-01')).toBe(false)
  })
  test('wat een partij zelf zegt, maakt haar soort niet ruimer', () => {
    const zegt = [{ wat: 'bsn', grond: 'Wet', vanaf: '2026-01-01' } as const]
    expect(magBsnGebruiken({ soort: 'woningcorporatie', eigenRecht: zegt }, dag)).toBe(false)
  })
  test('een soort die niet bestaat, mag niets', () => {
    expect(magBsnGebruiken(soort('buurvrouw'), dag)).toBe(false)
    expect(magVerwerken(soort('buurvrouw'), 'gezondheid', dag)).toBe(false)
  })
})

describe('wat de eigen wet van een partij laat verwerken (5.4.3 lid 4 onder c)', () => {
  test('een gewoon gegeven mag ieder; een woningcorporatie en een leerplichtambtenaar niets anders', () => {
    for (const naam of partijsoorten) expect(magVerwerken(soort(naam), 'gewoon', dag)).toBe(true)
    for (const naam of ['woningcorporatie', 'leerplichtambtenaar', 'schuldhulporganisatie'])
      expect(categorieNamen.filter((een) => magVerwerken(soort(naam), een, dag))).toEqual(['gewoon'])
  })
  test('gegevens van politie en justitie alleen wie in de strafrechtketen werkt of over bijstand beslist', () => {
    expect(partijsoorten.filter((naam) => magVerwerken(soort(naam), 'politie', dag))).toEqual([
      'gemeentelijke-participatie',
      'politie',
      'openbaar-ministerie',
      'reclassering',
    ])
  })
  test('geloof en afkomst alleen wie hulp passend maakt (2.3.5 lid 5)', () => {
    for (const categorie of ['levensovertuiging', 'afkomst'] as const)
      expect(partijsoorten.filter((naam) => magVerwerken(soort(naam), categorie, dag))).toEqual([
        'wmo-aanbieder',
        'gemeentelijke-wmo',
        'gemeentelijke-jeugdhulp',
        'jeugdhulpaanbieder',
        'gecertificeerde-instelling',
      ])
  })
  test('een partij zonder bekende soort alleen wat haar eigen grond zegt', () => {
    const zorg = onbekend({ wat: 'gezondheid', grond: 'UAVG 30', vanaf: '2026-01-01' })
    expect(categorieNamen.filter((een) => magVerwerken(zorg, een, dag))).toEqual(['gewoon', 'gezondheid'])
  })
})

test('elke soort heeft een taak, en van het college zelf zijn er zes (1.1.1)', () => {
  for (const naam of partijsoorten) expect(bevoegdheden[naam].taak).not.toBe('')
  expect(partijsoorten.filter(isVanCollege)).toEqual([
    'gemeentelijke-schuldhulp',
    'gemeentelijke-wmo',
    'gemeentelijke-jeugdhulp',
    'leerplichtambtenaar',
    'gemeentelijke-inburgering',
    'gemeentelijke-participatie',
  ])
})
