import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { zvhPlichten as plichtwoorden, zvhRedenen as redenwoorden } from '../teksten/nl/zvh-redenen.ts'
import { zorgEnVeiligheidshuis } from './index.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

toetsWoorden(zorgEnVeiligheidshuis, { staten, redenen, redenwoorden, plichtcodes, plichtwoorden })
