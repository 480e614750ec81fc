import { briefVanCollege as woorden } from '../teksten/nl/brief-van-college.ts'
import { vul } from '../teksten/tekst.ts'
import type { AardVanBrief } from '../wet/aard-van-brieven.ts'
import { type Artikel, artikel } from '../wet/artikelen.ts'
import type { Brief, Briefdeel } from './brief.ts'

/** What every letter of the college begins with. */
export type Briefhoofd = Pick<Brief, 'aan' | 'datum' | 'kenmerk' | 'behandelaar'> & {
  /** Name of the municipality: `Voorbeeld`. */
  readonly gemeente: string
  /** What the municipality says that its letter with the outcome is; absent when it did not say. */
  readonly aardVanUitkomst?: AardVanBrief | undefined
}

/** Free support, retention and rights: below every letter to a client (N-2.3.2-3, N-AVG-13, N-AVG-15, N-Awb-9). */
export const voetMetBewaren = (bewaren: readonly string[]): readonly Briefdeel[] => [
  { kop: woorden.ondersteuning, tekst: [woorden.ondersteuningTekst] },
  { kop: woorden.bewaren, tekst: bewaren },
  { kop: woorden.rechten, tekst: [], punten: woorden.rechtenPunten },
]

/** A sentence that names an article by the number it has on day `op`, that of the letter: no letter has a number as fixed text. */
export const inArtikel = (zin: string, id: Artikel, op: string): string => {
  const { wet, nummer } = artikel(id, op)
  return vul(zin, { wet, nummer })
}

/** A letter of the college with this head and these parts. */
export const maakBrief = (
  { gemeente, aardVanUitkomst: _, ...hoofd }: Briefhoofd,
  onderwerp: string,
  delen: readonly Briefdeel[],
  voetdelen: readonly Briefdeel[],
): Brief => ({
  ...hoofd,
  afzender: [vul(woorden.afzender, { gemeente })],
  onderwerp,
  delen,
  slot: [woorden.groet, hoofd.behandelaar, vul(woorden.namens, { gemeente })],
  voet: voetdelen,
})
