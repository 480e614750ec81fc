import { describe, expect, test } from 'vitest'
import { combinaties } from '../../testing/combinaties.ts'
import { categorieNamen, isBijzonder } from './categorieen.ts'
import { eigenWetLaatToe, type Meenemen, redenenTegenMeenemen, redenenTegenVragen } from './meenemen.ts'
import { bevoegdheden } from './partij-bevoegdheden.ts'
import type { Partijsoort } from './partijenlijst.ts'

const dag = '2027-03-01'
const soorten = Object.keys(bevoegdheden) as readonly Partijsoort[]
const partij = (soort: Partijsoort) => ({ soort, eigenRecht: [] })
const codes = (redenen: ReturnType<typeof redenenTegenMeenemen>) => redenen.flatMap((een) => een?.code ?? [])

const herstellende: Meenemen = {
  taak: 'Een traject naar werk',
  waarvoor: 'Het traject kan pas na het herstel beginnen.',
  eigenaarZegtJa: true,
  categorie: 'gezondheid',
  wie: partij('gemeentelijke-participatie'),
}

describe('meenemen uit het casusoverleg: drie voorwaarden, alle drie (5.4.3 lid 4)', () => {
  const alle = combinaties({
    taak: ['', 'Een taak'],
    waarvoor: ['', 'Een reden'],
    eigenaarZegtJa: [true, false, undefined],
    categorie: categorieNamen,
    soort: soorten,
  })

  test('alle combinaties: elke voorwaarde die ontbreekt is een reden, en anders geen (a, b en c)', () => {
    for (const { soort, ...een } of alle) {
      const meenemen = { ...een, wie: partij(soort) }
      const mag = een.categorie === 'gewoon' || bevoegdheden[soort].categorieen.includes(een.categorie)
      const verwacht = [
        ...(een.taak ? [] : ['meenemen-zonder-taak']),
        ...(een.waarvoor ? [] : ['meenemen-zonder-waarvoor']),
        ...(mag ? [] : ['meenemen-eigen-wet-laat-niet-toe']),
      ]
      expect(codes(redenenTegenVragen(meenemen, dag))).toEqual(verwacht)
      expect(codes(redenenTegenMeenemen(meenemen, dag))).toEqual([
        ...verwacht,
        ...(een.eigenaarZegtJa === true ? [] : ['meenemen-zonder-instemming']),
      ])
    }
    expect(alle).toHaveLength(2 * 2 * 3 * categorieNamen.length * soorten.length)
  })

  test('H-37: "herstellende tot maart" mag mee met de werkcoach als de inbrenger ja zegt (lid 4, toelichting)', () => {
    expect(codes(redenenTegenMeenemen(herstellende, dag))).toEqual([])
  })
  test('H-37: het oordeel van wie het inbracht gaat voor (lid 4 onder b)', () => {
    expect(codes(redenenTegenMeenemen({ ...herstellende, eigenaarZegtJa: false }, dag))).toEqual([
      'meenemen-zonder-instemming',
    ])
  })
  test.each(['woningcorporatie', 'welzijnsorganisatie', 'leerplichtambtenaar'] as const)(
    'gezondheid gaat niet mee naar %s, ook niet met een ja (lid 4 onder c)',
    (soort) => {
      expect(codes(redenenTegenMeenemen({ ...herstellende, wie: partij(soort) }, dag))).toEqual([
        'meenemen-eigen-wet-laat-niet-toe',
      ])
    },
  )
  test('van een partij die de gemeente zelf beschreef telt wat zij van haar wet zei, zolang dat geldt', () => {
    const eigen = { wat: 'gezondheid', grond: 'Wet x, 1', vanaf: '2027-01-01', tot: '2027-12-31' } as const
    const wie = { soort: null, eigenRecht: [eigen] }
    expect(eigenWetLaatToe(wie, 'gezondheid', dag)).toBe(true)
    expect(eigenWetLaatToe(wie, 'gezondheid', '2028-01-01')).toBe(false)
    expect(eigenWetLaatToe(wie, 'strafrechtelijk', dag)).toBe(false)
  })
  test('het college neemt gezondheid en strafbare feiten mee, geloof en afkomst nooit uit een overleg (5.4.1 lid 2)', () => {
    expect(categorieNamen.filter((categorie) => eigenWetLaatToe('organisator', categorie, dag))).toEqual(
      categorieNamen.filter((een) => !isBijzonder(een) || !['levensovertuiging', 'afkomst'].includes(een)),
    )
  })
})
