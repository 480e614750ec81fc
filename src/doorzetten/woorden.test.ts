import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { doorzettenRedenen as redenwoorden } from '../teksten/nl/doorzetten.ts'
import { veiligThuis, wvggz } from './index.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

for (const opslag of [wvggz, veiligThuis]) toetsWoorden(opslag, { staten, redenen, redenwoorden })
