import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { verzoekRedenen as redenwoorden } from '../teksten/nl/verzoek-redenen.ts'
import { verzoek } from './index.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

toetsWoorden(verzoek, { staten, redenen, redenwoorden, plichtcodes, codes: gebeurtenissen })
