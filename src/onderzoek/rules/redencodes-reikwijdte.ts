/** The reasons about the bounds of the onderzoek, and about what a gegeven must fit. */
export const reikwijdteRedencodes = [
  'alleen-wens-van-client',
  'dienst-past-niet',
  'dienst-zonder-uitleg',
  'gegeven-buiten-reikwijdte',
  'item-niet-gevraagd',
  'onbekende-reikwijdte',
  'partij-niet-afgesproken',
  'reikwijdte-niet-met-client',
  'reikwijdte-voor-vorige',
  'thema-al-gesloten',
  'thema-gesloten-voor-persoon',
  'verbergen-voor-zichzelf',
  'verzoek-buiten-reikwijdte',
  'vraag-buiten-reikwijdte',
  'zonder-onderzoeksvraag',
] as const
