import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import {
  deelnamePlichten as plichtwoorden,
  deelnameRedenen as redenwoorden,
} from '../teksten/nl/partij-in-aanpak-redenen.ts'
import { partijInAanpak } from './index.ts'
import { plichtcodes } from './rules/plichten.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

toetsWoorden(partijInAanpak, { staten, redenen, redenwoorden, plichtcodes, plichtwoorden })
