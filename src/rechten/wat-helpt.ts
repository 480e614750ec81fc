/** By the code of a reason, the act that takes it away. */
export const watHelptBijRechten: Readonly<Record<string, string>> = {
  'vrager-niet-vastgesteld': 'stel-vrager-vast',
  'recht-nog-niet-doorgestuurd': 'stuur-door',
  'recht-alleen-van-partij': 'stuur-door',
  'recht-nog-niet-uitgevoerd': 'leg-uitvoering-vast',
  'nog-niet-gehoord': 'leg-horen-vast',
  'recht-nog-bevroren': 'hef-bevriezing-op',
  'recht-nog-onbeslist': 'beslis',
}
