import {
  toetsWijsOpAanvraagParticipatiewet,
  voorafWijsOpAanvraagParticipatiewet,
} from './rules/wijs-op-aanvraag-participatiewet.ts'
import { wijsOp } from './wijs-op.ts'

/** Tells that bijstand needs its own application, whose date counts (N-PW-aanv). */
export const wijsOpAanvraagParticipatiewet = wijsOp({
  naam: 'wijs-op-aanvraag-participatiewet',
  soort: 'gewezen-op-aanvraag-participatiewet',
  pad: 'wijzingen-op-aanvraag-participatiewet',
  normen: ['N-PW-aanv'],
  vooraf: voorafWijsOpAanvraagParticipatiewet,
  toets: toetsWijsOpAanvraagParticipatiewet,
})
