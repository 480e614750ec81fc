/** By the code of a reason, the act that takes it away. */
export const watHelptBijVerzoek: Readonly<Record<string, string>> = {
  'verzoek-nog-niet-aangenomen': 'neem-verzoek-aan',
  'niet-iedereen-gewogen': 'weeg-criteria',
  'verzoek-nog-onbeslist': 'beslis-verzoek',
}
