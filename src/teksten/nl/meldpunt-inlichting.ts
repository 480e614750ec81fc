/** To whom a question for a triage is written. */
export const inlichtingWoorden = {
  burgemeester: 'De burgemeester',
  college: 'Het college van burgemeester en wethouders van {naam}',
  gedeeldMet: 'Het meldpunt. Wie de melding oppakt, krijgt er niet meer van dan nodig is.',
  /** What the parties in a list may, for a triage. */
  groepen: {
    mag: 'Mag antwoorden, hoeft niet',
    geheim: 'Heeft een beroepsgeheim: mag antwoorden, hoeft niet',
    gesloten: 'Mag hiervoor niets geven: politie en justitie',
  },
} as const
