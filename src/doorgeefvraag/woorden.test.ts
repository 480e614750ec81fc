import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { doorgeefvraagRedenen as redenwoorden } from '../teksten/nl/doorgeefvraag-redenen.ts'
import { doorgeefvraag } from './index.ts'
import { redenen } from './rules/redenen.ts'
import { staten } from './rules/staten.ts'

toetsWoorden(doorgeefvraag, {
  ...{ redenen, redenwoorden },
  staten: staten.map((staat) => `doorgeefvraag-${staat}`),
})
