import {
  toetsWijsOpClientondersteuning,
  voorafWijsOpClientondersteuning,
} from './rules/wijs-op-clientondersteuning.ts'
import { wijsOp } from './wijs-op.ts'

/** Points out free client support, before the onderzoek begins (N-2.3.2-3, N-2.3a.1-5-co). */
export const wijsOpClientondersteuning = wijsOp({
  naam: 'wijs-op-clientondersteuning',
  soort: 'gewezen-op-clientondersteuning',
  pad: 'wijzingen-op-clientondersteuning',
  normen: ['N-2.3.2-3', 'N-2.3a.1-5-co'],
  vooraf: voorafWijsOpClientondersteuning,
  toets: toetsWijsOpClientondersteuning,
})
