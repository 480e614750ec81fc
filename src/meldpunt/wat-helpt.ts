/** By the code of a reason, the act that takes it away. */
export const watHelptBijMelding: Readonly<Record<string, string>> = {
  'eerst-contact-met-gemelde': 'leg-contact-gemelde-vast',
  'niet-geinformeerd': 'informeer-gemelde',
  'alleen-melder-zelf-bekend': 'verbeter-melder',
  'nog-niet-aangenomen': 'leg-aanname-vast',
  'niemand-stemde-in': 'leg-instemming-vast',
}
