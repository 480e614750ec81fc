import { describe, expect, test } from 'vitest'
import { toetsBeslisVerzoek } from '../src/verzoek/rules/beslissen.ts'
import { kanStarten } from '../src/verzoek/rules/wegen.ts'
import { combinaties } from './combinaties.ts'
import { antwoord, codes, vergelijk, zeg } from './mag-dit.ts'
import { beslisser, man, verzoek, weging } from './verzoek.ts'

const jaNee = [true, false] as const
const alle = combinaties({ a: jaNee, een: jaNee, twee: jaNee, b: jaNee })

describe('een onderzoek op verzoek van een partij: als beslis-verzoek (2.3a.4 lid 1; N-2.3a.4-1-bes)', () => {
  test.each(alle)('a $a, (1) $een, (2) $twee, b $b', (geval) => {
    const { a, een, twee, b } = geval
    const gevonden = { 'criterium-a': a, 'criterium-1': een, 'criterium-2': twee, 'criterium-b': b }
    const feiten = verzoek('in-behandeling', { gebeurtenissen: weging(man, gevonden) })
    const mee = { gegevens: [{ gegevenId: `problemen-${man}` }] }
    // An onderzoek starts with what is said of him: of whom none starts, nothing can go along.
    const redenen = codes(toetsBeslisVerzoek(mee, feiten, beslisser()))
    expect(redenen.length === 0).toBe(kanStarten(feiten).length > 0)
    const gewogen = { criteriumA: zeg(a), criterium1: zeg(een), criterium2: zeg(twee), criteriumB: zeg(b) }
    vergelijk({ wat: 'onderzoek-doen', aanleiding: 'verzoek-van-partij', ...gewogen }, redenen, geval)
    const vraagt = antwoord({ wie: 'partij', wat: 'onderzoek-vragen', ...gewogen })[0]
    expect(vraagt !== 'nee').toBe(redenen.length === 0)
  })
})
