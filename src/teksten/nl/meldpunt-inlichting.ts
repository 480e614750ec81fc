/** To whom a question for a triage is written. */
export const inlichtingWoorden = {
  burgemeester: 'De burgemeester',
  college: 'Het college van burgemeester en wethouders van {naam}',
  gedeeldMet: 'Het meldpunt. Wie de melding oppakt, krijgt er niet meer van dan nodig is.',
} as const
