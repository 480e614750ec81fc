import { expect, test } from 'vitest'
import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { portaalWoorden } from '../teksten/nl/partijportaal-pagina.ts'
import {
  portaalPlichten as plichtwoorden,
  portaalRedenen as redenwoorden,
} from '../teksten/nl/partijportaal-redenen.ts'
import { partijportaal } from './index.ts'
import { antwoordsoorten } from './rules/feiten.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

toetsWoorden(partijportaal, {
  ...{ redenen, redenwoorden, plichtcodes, plichtwoorden },
  staten: staten.map((staat) => `vraag-${staat}`),
  codes: { antwoordsoort: antwoordsoorten },
})

test('wie mag, leest niet dat het moet; wie moet van de Jeugdwet, leest geen uitzondering die daar niet staat (5.4.2 lid 2 en 4, 5.5.3, Jeugdwet 7.4.0 lid 2)', () => {
  const { regimes, triage, toestemming, zonderToestemming, jeugdplicht } = portaalWoorden
  const mag = [regimes.geheim, regimes['eigen-weging'], triage.mag, triage.geheim, toestemming]
  for (const zin of [...mag, zonderToestemming]) expect(zin).not.toMatch(/\b(moet|verplicht|plicht)\b/i)
  expect(jeugdplicht).not.toMatch(/zwaarwegend/i)
})
