/** The tables an onderzoek is made of, in the order in which they are loaded. */
export const tabellen = [
  'overgang',
  'betrokkene',
  'band',
  'gebeurtenis',
  'gegeven',
  'verstrekking',
  'reikwijdte',
  'afbakening',
  'verzoek',
  'antwoord',
  'dienst',
  'stuk',
  'voorziening',
  'brief',
  'concept',
  'toewijzing',
  'waarneming',
  'overleg',
  'overlegafspraak',
  'meegenomen',
  'bestand',
] as const

/** One of them. */
export type OnderzoekTabel = (typeof tabellen)[number]
