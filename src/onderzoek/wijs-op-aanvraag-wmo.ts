import { toetsWijsOpAanvraagWmo, voorafWijsOpAanvraagWmo } from './rules/wmo-aanvraag.ts'
import { wijsOp } from './wijs-op.ts'

/** Tells that an application is possible now that six weeks passed without an outcome (N-2.3.2-9). */
export const wijsOpAanvraagWmo = wijsOp({
  naam: 'wijs-op-aanvraag-wmo',
  soort: 'gewezen-op-aanvraag-wmo',
  pad: 'wijzingen-op-aanvraag-wmo',
  normen: ['N-2.3.2-9'],
  vooraf: voorafWijsOpAanvraagWmo,
  toets: toetsWijsOpAanvraagWmo,
})
