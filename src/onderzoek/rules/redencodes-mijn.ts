/** The reasons around what somebody asks or says who is in the onderzoek himself. */
export const mijnRedencodes = [
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
