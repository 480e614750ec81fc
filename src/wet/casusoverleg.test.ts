import { describe, expect, test } from 'vitest'
import {
  belegredenen,
  redenenTegenBeleggen,
  redenenTegenBijeenkomst,
  type TeBeleggen,
  type TeNodigen,
  vanRechtswege,
  wijzen,
} from './casusoverleg.ts'
import type { Mits } from './mits.ts'
import { zwaarwegendBij } from './zwaarwegend.ts'

const vandaag = '2027-01-11'
const codes = (mitsen: readonly Mits[]): readonly string[] => mitsen.flatMap((een) => een?.code ?? [])

const mensen: readonly TeNodigen[] = [
  { id: 'moeder', als: 'client', voor: ['moeder'] },
  { id: 'vader', als: 'client', voor: ['vader'] },
  { id: 'curator', als: 'vertegenwoordiger', voor: ['moeder'] },
]
const grond = {
  mensen: ['moeder', 'vader', 'dochter', 'curator'],
  teNodigen: mensen,
  bekend: ['school', 'ggz'],
}
const nodig = 'Zij weet wanneer het traject begint.'

const beleg = (anders: Partial<TeBeleggen> = {}): TeBeleggen => ({
  ...{ betrokkenen: ['moeder'], doel: 'Afspreken wie begint.', nietGenodigd: [] },
  ...{ datum: vandaag, tijd: '14:00', tot: '15:00', wijze: 'plaats', waar: 'Kamer 3' },
  partijen: [{ partijId: 'school', noodzaak: nodig }],
  ...anders,
})
const tegen = (anders: Partial<TeBeleggen> = {}) => codes(redenenTegenBeleggen(beleg(anders), grond, vandaag))

describe('wie voor een casusoverleg is uitgenodigd (5.4.3 lid 1)', () => {
  test('vanzelf: de cliënt over wie het gaat, en wie voor hem spreekt; niemand anders', () => {
    expect(vanRechtswege(['moeder'], mensen).map(({ id }) => id)).toEqual(['moeder', 'curator'])
    expect(vanRechtswege(['vader'], mensen).map(({ id }) => id)).toEqual(['vader'])
    expect(vanRechtswege(['dochter'], mensen)).toEqual([])
  })
  test('een partij alleen met waarom zij nodig is, en één keer', () => {
    expect(tegen()).toEqual([])
    expect(tegen({ partijen: [{ partijId: 'school', noodzaak: ' ' }] })).toEqual(['overleg-zonder-noodzaak'])
    expect(tegen({ partijen: [] })).toEqual(['overleg-zonder-partij'])
    const een = { partijId: 'ggz', noodzaak: nodig }
    expect(tegen({ partijen: [een, een] })).toEqual(['overleg-partij-twee-keer'])
    expect(tegen({ partijen: [{ ...een, partijId: 'vreemd' }] })).toEqual(['overleg-partij-onbekend'])
  })
  test('het gaat over mensen van deze ene zaak, met ten minste één cliënt, en met een doel', () => {
    expect(tegen({ betrokkenen: ['moeder', 'buurman'] })).toEqual(['overleg-persoon-onbekend'])
    expect(tegen({ betrokkenen: ['dochter'] })).toEqual(['overleg-zonder-client'])
    expect(tegen({ doel: '' })).toEqual(['overleg-zonder-doel'])
  })
})

describe('wie niet wordt uitgenodigd (5.4.3 lid 1, N-5.4.3-1-clt)', () => {
  test.each(zwaarwegendBij('casusoverleg'))('%s: per persoon, met een motief', (redenCode) => {
    const wie = { betrokkeneId: 'moeder', redenCode, motief: 'Zij durft de deur niet uit.' }
    expect(tegen({ nietGenodigd: [wie] })).toEqual([])
    expect(tegen({ nietGenodigd: [{ ...wie, motief: '' }] })).toEqual(['overleg-laten-zonder-motief'])
    expect(tegen({ nietGenodigd: [wie, wie] })).toEqual(['overleg-persoon-twee-keer'])
    expect(tegen({ nietGenodigd: [{ ...wie, betrokkeneId: 'vader' }] })).toEqual([
      'overleg-niemand-om-te-laten',
    ])
  })
})

describe('wanneer en waar', () => {
  const hoe = [undefined, '', 'Kamer 3']
  test.each(
    wijzen.flatMap((wijze) => hoe.flatMap((waar) => hoe.map((link) => [wijze, waar, link] as const))),
  )('%s, plaats %s, adres %s: alleen met wat erbij hoort', (wijze, waar, link) => {
    const gezegd = codes(redenenTegenBijeenkomst({ ...beleg(), wijze, waar, link }, vandaag))
    const heeft = wijze === 'plaats' ? waar : link
    expect(gezegd.length).toBe(heeft ? 0 : 1)
  })
  test('niet op een dag die voorbij is, en niet eindigen voor het begint', () => {
    expect(tegen({ datum: '2027-01-10' })).toEqual(['overleg-dag-voorbij'])
    expect(tegen({ tot: '13:59' })).toEqual(['overleg-eindigt-te-vroeg'])
    expect(tegen({ tot: '14:00' })).toEqual(['overleg-eindigt-te-vroeg'])
  })
})

describe('geen vaste tafel (§4.4.5; H-40)', () => {
  test('H-40: iedere genodigde wordt gekozen met waarom; een lijst die wordt overgenomen bestaat niet', () => {
    const twaalf = Array.from({ length: 12 }, (_, nr) => ({ partijId: `partij-${nr}`, noodzaak: '' }))
    const bekend = twaalf.map(({ partijId }) => partijId)
    const gezegd = codes(redenenTegenBeleggen(beleg({ partijen: twaalf }), { ...grond, bekend }, vandaag))
    expect(gezegd).toEqual(['overleg-zonder-noodzaak'])
  })
  test('elke reden heeft een artikel', () => {
    expect(Object.values(belegredenen).every((artikel) => artikel.length > 0)).toBe(true)
  })
})
