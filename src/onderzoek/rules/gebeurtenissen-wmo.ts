import { onderwerpenWmo } from '../../wet/onderwerpen-wmo.ts'
import { redenenBestandWeg } from './redenen-weghalen.ts'

/** The dated facts of paragraph 3 of the Wmo 2015, with the codes they may carry; null carries none (2.3.2 lid 4, 6, 7 and 9). */
export const gebeurtenissenWmo = {
  'gewezen-op-aanvraag-wmo': null,
  'wmo-aanvraag-ontvangen': null,
  'gewezen-op-pgb': null,
  'onderwerp-wmo': onderwerpenWmo,
  'bestand-weggehaald': redenenBestandWeg,
} as const
