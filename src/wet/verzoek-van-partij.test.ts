import { describe, expect, test } from 'vitest'
import {
  criteria,
  isGenoegVoorOnderzoek,
  onderdeelNamen,
  onderdelenVanVerzoek,
  ontbreektIn,
} from './verzoek-van-partij.ts'

const janee = [true, false]
const combinaties = janee.flatMap((a) =>
  janee.flatMap((een) => janee.flatMap((twee) => janee.map((b) => ({ a, een, twee, b })))),
)

describe('wanneer een onderzoek kan starten (2.3a.4 lid 1)', () => {
  test.each(combinaties)(
    'a: $a, (1): $een, (2): $twee, b: $b; alleen met a, en (1) of (2), en b (N-2.3a.4-1-bes)',
    ({ a, een, twee, b }) => {
      const gevonden = { 'criterium-a': a, 'criterium-1': een, 'criterium-2': twee, 'criterium-b': b }
      const volgensDeWet = !(a === false) && !(b === false) && !(een === false && twee === false)
      expect(isGenoegVoorOnderzoek(gevonden)).toBe(volgensDeWet)
    },
  )
  test('van de zestien combinaties kunnen er drie starten', () => {
    const starten = combinaties.filter(({ a, een, twee, b }) =>
      isGenoegVoorOnderzoek({ 'criterium-a': a, 'criterium-1': een, 'criterium-2': twee, 'criterium-b': b }),
    )
    expect(starten).toEqual([
      { a: true, een: true, twee: true, b: true },
      { a: true, een: true, twee: false, b: true },
      { a: true, een: false, twee: true, b: true },
    ])
  })
})

const deelverzamelingen = Array.from({ length: 2 ** onderdeelNamen.length }, (_, bits) =>
  onderdeelNamen.filter((_naam, plek) => (bits >> plek) % 2 === 1),
)

describe('wat een partij aannemelijk maakt (2.3a.4 lid 1 onder a en b)', () => {
  test('ieder criterium heeft minstens een antwoord van zichzelf', () => {
    const raakt = Object.values(onderdelenVanVerzoek).map(({ criterium }) => criterium)
    expect(criteria.filter((een) => !raakt.includes(een))).toEqual([])
  })
  test('alles moet, en van overlast (1) en veiligheid (2) minstens een: voor iedere combinatie', () => {
    const moet = ['problemen', 'hulp', 'teloorgang', 'bijdrage', 'geboden-hulp']
    for (const gegeven of deelverzamelingen) {
      const { onderdelen, overlastNochVeiligheid } = ontbreektIn(gegeven)
      expect(onderdelen).toEqual(moet.filter((naam) => !(gegeven as readonly string[]).includes(naam)))
      expect(overlastNochVeiligheid).toBe(!gegeven.includes('overlast') && !gegeven.includes('veiligheid'))
    }
  })
})
