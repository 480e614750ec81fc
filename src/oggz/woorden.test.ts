import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { oggzPlichten as plichtwoorden, oggzRedenen as redenwoorden } from '../teksten/nl/oggz-redenen.ts'
import { oggz } from './index.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

toetsWoorden(oggz, {
  ...{ staten, redenen, redenwoorden, plichtcodes, plichtwoorden },
  codes: { ...gebeurtenissen, oggzgebeurtenis: Object.keys(gebeurtenissen) },
  eigenOpties: ['code'],
})
