import { expect, test } from 'vitest'
import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { rechtenPlichten as plichtwoorden } from '../teksten/nl/rechten-codes.ts'
import { rechtenRedenwoorden as redenwoorden } from '../teksten/nl/rechten-redenen.ts'
import { bevriesgrondNamen, gebruiksgronden } from '../wet/bevriezen.ts'
import { hooruitkomsten } from '../wet/horen.ts'
import { rechtNamen } from '../wet/rechten.ts'
import { beslissingen } from '../wet/weigergronden.ts'
import { waarover } from '../wet/wie-antwoordt.ts'
import { rechten } from './index.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'
import { hoeVastgesteld, waaromNiet } from './rules/vrager.ts'

toetsWoorden(rechten, {
  ...{ staten, redenen, redenwoorden, plichtcodes, plichtwoorden },
  codes: {
    recht: rechtNamen,
    waarover,
    'vrager-vastgesteld': hoeVastgesteld,
    'vrager-mag-niet': waaromNiet,
    gehoord: hooruitkomsten,
    'recht-beslist': beslissingen,
    'gegeven-bevroren': bevriesgrondNamen,
    'gebruik-toegestaan': gebruiksgronden,
  },
})

test('elke reden heeft een zin en wat helpt', () => {
  for (const { zin, helpt } of Object.values(redenwoorden)) {
    expect(zin).toMatch(/\.$/)
    expect(helpt).toMatch(/\.$/)
  }
})
