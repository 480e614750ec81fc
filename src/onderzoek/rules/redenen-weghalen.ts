/** Why somebody, or how he stands, was taken away: a closed list, so that nothing about him stays behind. */
export const redenenWeghalen = ['verkeerde-persoon', 'dubbel', 'ander-dossier', 'client-wil-niet'] as const
export type RedenWeghalen = (typeof redenenWeghalen)[number]

/** Why a service was taken away: it should never have been recorded. Closed, so that nothing about somebody stays in it. */
export const redenenDienstWeg = [
  'verkeerde-persoon',
  'verkeerde-dienst',
  'dubbel',
  'ander-dossier',
  'nooit-besproken',
] as const
export type RedenDienstWeg = (typeof redenenDienstWeg)[number]

/** Why a file goes: it was never meant for here. */
export const redenenBestandWeg = ['verkeerd-bestand', 'van-een-ander', 'niet-nodig'] as const
