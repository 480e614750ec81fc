/** The tables an aanpak is made of, in the order in which they are loaded. */
export const tabellen = [
  'overgang',
  'betrokkene',
  'band',
  'gebeurtenis',
  'gegeven',
  'verstrekking',
  'dienst',
  'brief',
  'partij',
  'doel',
  'afspraak',
  'waarneming',
  'deelname',
  'inbreng',
  'overleg',
  'meegenomen',
  'zvhoverleg',
  'zvhtraject',
] as const

/** One of them. */
export type AanpakTabel = (typeof tabellen)[number]
