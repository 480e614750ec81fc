import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import {
  overlegPlichten as plichtwoorden,
  overlegRedenen as redenwoorden,
} from '../teksten/nl/casusoverleg-redenen.ts'
import { wijzen } from '../wet/casusoverleg.ts'
import { zwaarwegendBij } from '../wet/zwaarwegend.ts'
import { casusoverleg } from './index.ts'
import { deelnemerstaten } from './rules/feiten.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

toetsWoorden(casusoverleg, {
  ...{ redenen, redenwoorden, plichtcodes, plichtwoorden },
  staten: staten.map((staat) => `overleg-${staat}`),
  codes: {
    wijze: wijzen,
    zwaarwegend: zwaarwegendBij('casusoverleg'),
    deelnemerstaat: deelnemerstaten,
    deelnemersoort: ['organisator', 'partij', 'client', 'vertegenwoordiger'],
  },
})
