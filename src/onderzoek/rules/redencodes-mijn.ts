/** The reasons around what somebody asks or says who is in the onderzoek himself. */
export const mijnRedencodes = [
  'belverzoek-alleen-zelf',
  'belverzoek-loopt-al',
  'brief-alleen-zelf',
  'keuze-alleen-zelf',
  'ondersteuning-al-gevraagd',
] as const
