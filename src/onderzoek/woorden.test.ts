import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { onderzoek } from './index.ts'
import { staten } from './rules/staten.ts'

toetsWoorden(onderzoek, { staten })
