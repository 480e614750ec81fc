/** The reasons around how an onderzoek began, by which procedure it goes, and the terms that run beside it. */
export const ingangRedencodes = [
  'dienst-zonder-wet',
  'ingang-van-andere-wet',
  'ingang-zonder-verzoek',
  'inburgering-alleen-client',
  'inburgeringsplicht-al-zo',
] as const
