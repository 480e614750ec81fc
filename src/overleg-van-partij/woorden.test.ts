import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { uitkomstRedenen as redenwoorden } from '../teksten/nl/overleg-van-partij.ts'
import { overlegVanPartij } from './index.ts'
import { staat } from './rules/feiten.ts'
import { redenen } from './rules/redenen.ts'

toetsWoorden(overlegVanPartij, { staten: [staat], redenen, redenwoorden })
