import { toetsLegWmoAanvraagVast, voorafLegWmoAanvraagVast } from './rules/wmo-aanvraag.ts'
import { wijsOp } from './wijs-op.ts'

/** Records an application for a Wmo provision after six weeks without outcome; a decision is due in two (N-2.3.2-9). */
export const legWmoAanvraagVast = wijsOp({
  naam: 'leg-wmo-aanvraag-vast',
  soort: 'wmo-aanvraag-ontvangen',
  pad: 'wmo-aanvragen',
  normen: ['N-2.3.2-9', 'N-2.3.5-2'],
  vooraf: voorafLegWmoAanvraagVast,
  toets: toetsLegWmoAanvraagVast,
})
