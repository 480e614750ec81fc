import { describe, expect, test } from 'vitest'
import { type Afspraakstaat, afspraakstappen, kanStap } from '../../wet/afspraakstaten.ts'
import { kanOver, lopend, type Overgang, overgangen, type Staat, staten } from './staten.ts'

const namen = Object.keys(overgangen) as Overgang[]
const verder = (van: Staat) => namen.filter((naam) => kanOver(naam, van)).map((naam) => overgangen[naam].naar)

const bereikbaar = (van: Staat): ReadonlySet<Staat> => {
  const gezien = new Set<Staat>([van])
  for (const staat of gezien) for (const naar of verder(staat)) gezien.add(naar)
  return gezien
}

describe('de standen van een aanpak', () => {
  test('iedere stand is vanaf de aanwijzing te bereiken (2.3a.3 lid 1)', () => {
    expect([...bereikbaar('aangewezen')].sort()).toEqual([...staten].sort())
  })
  test.each(staten.filter((staat) => staat !== 'beeindigd'))('vanuit %s kan de aanpak eindigen', (staat) => {
    expect(bereikbaar(staat).has('beeindigd')).toBe(true)
  })
  test('na het einde is er geen weg terug (5.4.4 lid 7)', () => {
    expect(verder('beeindigd')).toEqual([])
  })
  test('in uitvoering komt een aanpak niet zonder dat een coördinator aanvaardt (N-2.3a.3-1)', () => {
    const erin = namen.filter(
      (naam) =>
        overgangen[naam].naar === 'in-uitvoering' &&
        overgangen[naam].van.some((van) => !lopend.includes(van)),
    )
    expect(erin.map((naam) => overgangen[naam].door)).toEqual(['coordinator', 'coordinator'])
  })
  test('alleen het college beëindigt en vervangt; de coördinator kan alleen zijn eigen taak neerleggen (2.3a.3 lid 4)', () => {
    const vanCollege = namen.filter((naam) => overgangen[naam].door === 'college')
    expect(vanCollege).toEqual([
      'trek-aanwijzing-in',
      'vervang-coordinator',
      'beantwoord-melding',
      'haal-vastlegging-weg',
      'beslis-einde',
    ])
  })
  test('welke overgang vanuit welke stand mag, alle combinaties', () => {
    const tabel = Object.fromEntries(
      staten.map((staat) => [staat, namen.filter((naam) => kanOver(naam, staat))]),
    )
    expect(tabel).toEqual({
      aangewezen: [
        'aanvaard-aanwijzing',
        'neem-aanwijzing-over',
        'wijs-aanwijzing-af',
        'trek-aanwijzing-in',
        'vervang-coordinator',
        'beslis-einde',
      ],
      teruggegeven: ['vervang-coordinator', 'beslis-einde'],
      'in-uitvoering': [
        'leg-taak-neer',
        'trek-aanwijzing-in',
        'vervang-coordinator',
        'meld-aan-college',
        'haal-vastlegging-weg',
        'beslis-einde',
      ],
      'einde-gemeld': [
        'leg-taak-neer',
        'trek-aanwijzing-in',
        'vervang-coordinator',
        'trek-melding-in',
        'beantwoord-melding',
        'beslis-einde',
      ],
      beeindigd: [],
    })
  })
})

describe('de standen van een afspraak', () => {
  test('een voorstel wordt alleen aanvaard door het ja van de partij (N-2.3a.3-3-ovn)', () => {
    const naarAanvaard = Object.entries(afspraakstappen).filter(([, stap]) => stap.naar === 'aanvaard')
    expect(naarAanvaard.map(([naam]) => naam)).toEqual(['leg-ja-van-partij-vast'])
  })
  test('wat nog een voorstel is kan niet gedaan of mislukt zijn', () => {
    expect(kanStap('meld-afspraak-gedaan', 'voorgesteld')).toBe(false)
    expect(kanStap('meld-afspraak-lukt-niet', 'voorgesteld')).toBe(false)
  })
  test('een nee en een gedane afspraak zijn het einde; alleen een vergissing wordt verbeterd (AVG 16)', () => {
    const stappen = Object.keys(afspraakstappen) as (keyof typeof afspraakstappen)[]
    const vanuit = (staat: Afspraakstaat) => stappen.filter((stap) => kanStap(stap, staat))
    expect(vanuit('geweigerd')).toEqual(['haal-antwoord-van-partij-weg', 'verbeter-afspraak'])
    expect(vanuit('gedaan')).toEqual(['verbeter-afspraak'])
    expect(stappen.filter((stap) => kanStap(stap, 'ingetrokken'))).toEqual([])
  })
})
