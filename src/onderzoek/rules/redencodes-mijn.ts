import { inzageRedencodes } from './redencodes-inzage.ts'

/** The reasons around what somebody asks, says or sees who is in the onderzoek himself. */
export const mijnRedencodes = [
  ...inzageRedencodes,
  'belverzoek-alleen-zelf',
  'belverzoek-loopt-al',
  'brief-alleen-zelf',
  'keuze-alleen-zelf',
  'ondersteuning-al-gevraagd',
  'eigen-regie-eerst-bespreken',
  'eigen-regie-niet-gevraagd',
  'reikwijdte-betwist',
  'wens-alleen-van-client',
] as const
