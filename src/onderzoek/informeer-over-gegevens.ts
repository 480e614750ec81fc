import { toetsInformeerOverGegevens, voorafInformeerOverGegevens } from './rules/informeer-over-gegevens.ts'
import { wijsOp } from './wijs-op.ts'

/** Tells somebody which data are kept about him, why, how long and what his rights are (AVG 13 and 14). */
export const informeerOverGegevens = wijsOp({
  naam: 'informeer-over-gegevens',
  soort: 'gewezen-op-gegevensgebruik',
  pad: 'informeringen',
  normen: ['N-AVG-13', 'N-AVG-14-3', 'N-AVG-12-1'],
  vooraf: voorafInformeerOverGegevens,
  toets: toetsInformeerOverGegevens,
})
