import { describe, expect, test } from 'vitest'
import { tegen, verzoekMet, wieBeslist } from '../../../testing/verzoek-om-rechten.ts'
import { rechtNamen } from '../../wet/rechten.ts'
import { beslissingen } from '../../wet/weigergronden.ts'
import { staten } from './staten.ts'
import { toetsZetVerklaringErbij, voorafZetVerklaringErbij } from './verklaring.ts'

const kader = wieBeslist('2026-11-10')
const beslist = (recht: (typeof rechtNamen)[number], code: string) =>
  verzoekMet({ recht, staat: 'recht-beslist', besluitBekendOp: '2026-10-20' }, [
    ['vrager-vastgesteld', '2026-11-03', 'legitimatie'],
    ['recht-beslist', '2026-11-08', code],
  ])

describe('wat iemand er zelf over zegt (AVG 16)', () => {
  const gevallen = rechtNamen.flatMap((recht) => beslissingen.map((code) => [recht, code] as const))
  test.each(gevallen)('%s, %s: bij aanvullen als het mag, bij verbeteren altijd (AVG 16)', (recht, code) => {
    const mag = recht === 'rectificatie' || (recht === 'aanvulling' && code !== 'afgewezen')
    expect(tegen(voorafZetVerklaringErbij(beslist(recht, code), kader)).length === 0).toBe(mag)
  })
  test.each(staten.filter((staat) => staat !== 'recht-beslist'))('niet bij %s (AVG 16)', (staat) => {
    const feiten = verzoekMet({ recht: 'aanvulling', staat }, [['vrager-vastgesteld', '2026-11-03']])
    expect(tegen(voorafZetVerklaringErbij(feiten, kader))).toHaveLength(1)
  })
  test('alleen bij iets wat over hem is bewaard (AVG 16)', () => {
    const toets = (bekend: boolean) =>
      tegen(toetsZetVerklaringErbij({ bekend }, beslist('rectificatie', 'afgewezen'), kader))
    expect([toets(true), toets(false)]).toEqual([[], ['ding-niet-in-pakket (avg-inzage)']])
  })
})
