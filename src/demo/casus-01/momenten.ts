/** Named moments of casus 01, in days after the request: everything of that day has happened. */
export const momenten = {
  'eerste-contact': 0,
  'onderzoek-gestart': 6,
  'partner-is-client': 7,
  'vragen-verzonden': 9,
  /** In the middle of the onderzoek: one party answered, the geheimhouder has not. */
  'een-antwoord-open': 14,
  conclusie: 24,
  'uitkomst-meegedeeld': 27,
  /** All is there but a coordinator. */
  'wacht-op-coordinator': 31,
  'coordinator-aangewezen': 32,
  'aanpak-loopt': 124,
  'aanpak-beeindigd': 301,
} as const

/** The name of a moment of casus 01. */
export type Moment = keyof typeof momenten
