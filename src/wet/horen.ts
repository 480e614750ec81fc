import type { Artikel } from './artikelen.ts'
import type { Recht } from './rechten.ts'

interface HorenRij {
  readonly artikel: Artikel
  /** On which grounds nobody has to be heard. */
  readonly afzien: readonly Afziengrond[]
}

const beide = ['kennelijk-geen-grond', 'wil-niet-gehoord', 'liet-niets-horen'] as const

/** Every ground on which nobody is heard (Awb 7:3 and 9:10 lid 2). */
export const afziengronden = [...beide, 'kennelijk-niet-ontvankelijk', 'krijgt-alles'] as const
export type Afziengrond = (typeof afziengronden)[number]

/** How it went: he was heard, or why not. */
export const hooruitkomsten = ['gehoord', ...afziengronden] as const
export type Hooruitkomst = (typeof hooruitkomsten)[number]

const rijen: Partial<Record<Recht, HorenRij>> = {
  'bezwaar-awb': { artikel: 'bezwaar-horen', afzien: afziengronden },
  klacht: { artikel: 'klacht-horen', afzien: beide },
}

/** Whether and why who asked is heard before it is decided: on objection and on a complaint (Awb 7:2 and 9:10); undefined for every other right. */
export const horenBij = (recht: Recht): HorenRij | undefined => rijen[recht]

/** What can be recorded of it for this right; nothing where nobody is heard (Awb 7:3 and 9:10 lid 2). */
export const hooruitkomstenBij = (recht: Recht): readonly Hooruitkomst[] => {
  const rij = horenBij(recht)
  return rij ? ['gehoord', ...rij.afzien] : []
}
