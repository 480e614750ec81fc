/** By the code of a reason, the act that takes it away. */
export const watHelptBijBemoeizorg: Readonly<Record<string, string>> = {
  'nee-zonder-reden': 'motiveer-zonder-instemming',
  'client-niet-geinformeerd': 'informeer-client',
  'nog-niet-overgenomen': 'leg-overname-vast',
  'niets-om-over-te-dragen': 'leg-gegeven-vast',
}
