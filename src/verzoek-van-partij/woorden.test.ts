import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { verzoekVanPartijRedenen as redenwoorden } from '../teksten/nl/verzoek-van-partij-redenen.ts'
import { verzoekVanPartij } from './index.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

toetsWoorden(verzoekVanPartij, { staten, redenen, redenwoorden, plichtcodes, codes: gebeurtenissen })
