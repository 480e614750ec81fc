import { briefVanCollege as woorden } from '../teksten/nl/brief-van-college.ts'
import { vul } from '../teksten/tekst.ts'
import type { AardVanBrief } from '../wet/aard-van-brieven.ts'
import { type Artikel, artikel } from '../wet/artikelen.ts'
import type { Brief, Briefdeel } from './brief.ts'

/** How people reach the data protection officer of the municipality (AVG 13 lid 1 onder b). */
export interface Fg {
  readonly naam: string
  readonly email: string
  readonly telefoon: string
}

/** What every letter of the college begins with. */
export type Briefhoofd = Pick<Brief, 'aan' | 'datum' | 'kenmerk' | 'behandelaar'> & {
  /** Name of the municipality: `Voorbeeld`. */
  readonly gemeente: string
  /** Absent until it was set up: then the municipality is not live. */
  readonly fg?: Fg | null | undefined
  /** What the municipality says that its letter with the outcome is; absent when it did not say. */
  readonly aardVanUitkomst?: AardVanBrief | undefined
}

/** Free support, retention and rights: below every letter to a client (N-2.3.2-3, N-AVG-13, N-AVG-15, N-Awb-9). */
export const voetMetBewaren = (bewaren: readonly string[]): readonly Briefdeel[] => [
  { kop: woorden.ondersteuning, tekst: [woorden.ondersteuningTekst] },
  { kop: woorden.bewaren, tekst: bewaren },
  { kop: woorden.rechten, tekst: [], punten: woorden.rechtenPunten },
]

/** A sentence that names an article by the number it has on day `op`, that of the letter, and what else it leaves open: no letter has a number as fixed text. */
export const inArtikel = (
  zin: string,
  id: Artikel,
  op: string,
  verder: Readonly<Record<string, string>> = {},
): string => {
  const { wet, nummer } = artikel(id, op)
  return vul(zin, { ...verder, wet, nummer })
}

/** What stands below a letter, with whom to ask about one's data where it says so. */
const metFg = (deel: Briefdeel, fg: Briefhoofd['fg']): Briefdeel => {
  const bereiken = fg ? vul(woorden.fgBereiken, { ...fg }) : ''
  return deel.punten ? { ...deel, punten: deel.punten.map((punt) => vul(punt, { fg: bereiken })) } : deel
}

/** A letter of the college with this head and these parts. */
export const maakBrief = (
  { gemeente, fg, aardVanUitkomst: _, ...hoofd }: Briefhoofd,
  onderwerp: string,
  delen: readonly Briefdeel[],
  voetdelen: readonly Briefdeel[],
): Brief => ({
  ...hoofd,
  afzender: [vul(woorden.afzender, { gemeente })],
  onderwerp,
  delen,
  slot: [woorden.groet, hoofd.behandelaar, vul(woorden.namens, { gemeente })],
  voet: voetdelen.map((deel) => metFg(deel, fg)),
})
