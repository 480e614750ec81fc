import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { alles, beslisser, feit, man, verzoek, vrouw, weging } from '../../../testing/verzoek.ts'
import { criteria, onderdeelNamen, onderdelenVanVerzoek } from '../../wet/verzoek-van-partij.ts'
import { aangevuldOp, opnieuwTeWegen } from './aangevuld.ts'
import { toetsBeslisVerzoek } from './beslissen.ts'
import type { GebeurtenisFeit } from './feiten.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { kanStarten, nogTeWegen, watOntbreekt } from './wegen.ts'

const kader = beslisser()
const start = { gegevens: [{ gegevenId: 'problemen-man' }] }
const met = (...feiten: readonly (GebeurtenisFeit | readonly GebeurtenisFeit[])[]) =>
  verzoek('in-behandeling', { gebeurtenissen: feiten.flat() })
const aangevuld = (code: string, over: string | null = man) =>
  feit('verzoek-aangevuld', man, { code, betrokkeneId: over })

/** Which criterion each part belongs to, written from the law. */
const hoortBij: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(onderdeelNamen.map((naam) => [naam, onderdelenVanVerzoek[naam].criterium])),
  ...{ 'geboden-hulp': 'criterium-a', pogingen: 'criterium-a', persoon: undefined },
}

describe('wat de partij aanvulde na het wegen, wordt opnieuw gewogen (2.3a.4 lid 1, Awb 3:2)', () => {
  test.each(gebeurtenissen['verzoek-aangevuld'])('%s: alleen het criterium waar het bij hoort', (code) => {
    const feiten = met(weging(man, alles), aangevuld(code))
    const opnieuw = criteria.filter((een) => opnieuwTeWegen(feiten, een, man))
    expect(opnieuw).toEqual([hoortBij[code]].filter((een) => een !== undefined))
    expect(nogTeWegen(feiten)).toEqual(opnieuw.length > 0 ? [{ id: man }] : [])
    expect(codes(toetsBeslisVerzoek(start, feiten, kader))).toEqual(
      opnieuw.length > 0 ? ['niet-iedereen-gewogen', 'gegeven-van-wie-niet-start'] : [],
    )
  })
  test('zolang dat niet is gebeurd, volgt er niets: geen start, en niets wat ontbreekt', () => {
    const feiten = met(weging(man, alles), aangevuld('overlast'))
    expect([kanStarten(feiten), watOntbreekt(feiten, man)]).toEqual([[], []])
  })
  test('na opnieuw wegen kan worden beslist', () => {
    const feiten = met(weging(man, alles), aangevuld('overlast'), weging(man, alles))
    expect(codes(toetsBeslisVerzoek(start, feiten, kader))).toEqual([])
  })
  test('wat is aangevuld voordat iemand woog, hoeft niet opnieuw', () => {
    expect(nogTeWegen(met(aangevuld('overlast'), weging(man, alles)))).toEqual([])
  })
  test('over een ander verandert er niets; pogingen gaan over iedereen', () => {
    const mensen = [{ id: man }, { id: vrouw }]
    const na = (...wat: readonly [string, string | null]) =>
      nogTeWegen({ ...met(weging(man, alles), weging(vrouw, alles), aangevuld(...wat)), betrokkenen: mensen })
    expect(na('bijdrage', vrouw)).toEqual([{ id: vrouw }])
    expect(na('pogingen', null)).toEqual(mensen)
  })
})

test('bij ieder onderdeel staat de laatste dag waarop het is aangevuld, en nergens anders (Awb 3:2)', () => {
  const laat = { ...aangevuld('hulp'), datum: '2026-11-12' }
  const feiten = met(aangevuld('hulp'), laat, aangevuld('pogingen', null))
  expect(onderdeelNamen.map((naam) => aangevuldOp(feiten, man, naam))).toEqual(
    onderdeelNamen.map((naam) => (naam === 'hulp' ? '2026-11-12' : null)),
  )
  expect(aangevuldOp(feiten, vrouw, 'hulp')).toBeNull()
})
