import { expect, test } from 'vitest'
import { tegen, verzoekMet, wieBeslist } from '../../../testing/verzoek-om-rechten.ts'
import { rechtNamen } from '../../wet/rechten.ts'
import { hoortWieHetKreeg } from './afronden.ts'
import { toetsLaatOntvangersWeten, voorafLaatOntvangersWeten } from './kennisgeving.ts'
import { staten } from './staten.ts'

const kader = wieBeslist('2026-11-10')
const beslist = (recht: (typeof rechtNamen)[number], code = 'toegewezen') =>
  verzoekMet({ recht, staat: 'recht-beslist', besluitBekendOp: '2026-10-20' }, [
    ['recht-beslist', '2026-11-09', code],
  ])

test.each(rechtNamen)('%s: wie het kreeg hoort het als er iets verandert (AVG 19, Q-20)', (recht) => {
  const verandert = ['rectificatie', 'aanvulling', 'wissen', 'vernietiging', 'beperking'].includes(recht)
  expect(hoortWieHetKreeg(recht)).toBe(verandert)
  expect(tegen(voorafLaatOntvangersWeten(beslist(recht), kader))).toEqual(
    verandert ? [] : ['recht-zonder-kennisgeving (avg-kennisgeving)'],
  )
})

test('niet als het is afgewezen, en alleen over wat hier is bewaard en een partij kreeg (AVG 19)', () => {
  expect(tegen(voorafLaatOntvangersWeten(beslist('rectificatie', 'afgewezen'), kader))).toEqual([
    'recht-niets-uit-te-voeren (zorgvuldigheid)',
  ])
  const toets = (alleBekend: boolean, partijen: number) =>
    tegen(toetsLaatOntvangersWeten({ alleBekend, partijen }, beslist('rectificatie'), kader))
  expect(toets(true, 1)).toEqual([])
  expect(toets(true, 0)).toEqual(['niemand-kreeg-dit (avg-kennisgeving)'])
  expect(toets(false, 0)).toEqual(['ding-niet-in-pakket (avg-inzage)'])
})

test.each(staten.filter((een) => een !== 'recht-beslist'))('niet bij %s (AVG 19)', (staat) => {
  expect(tegen(voorafLaatOntvangersWeten(verzoekMet({ recht: 'rectificatie', staat }), kader))).not.toEqual(
    [],
  )
})
