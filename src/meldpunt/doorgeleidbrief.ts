import { doorgeleidbriefWoorden as woorden } from '../teksten/nl/meldpunt-doorgeleidbrief.ts'
import type { Brief } from '../verwerking/brief.ts'
import { type Briefhoofd, inArtikel, maakBrief } from '../verwerking/maak-brief.ts'
import type { Grond } from '../wet/melding.ts'

/** Who a melding is about, the chosen gegevens, and on what they may be given. */
export interface Doorgeleidbrief {
  readonly over: string
  readonly gegevens: readonly string[]
  readonly grond: Grond
}

/**
 * The melding exactly as the party reads it that is asked to take it up: what was chosen and nothing else, and nothing of who called
 * (N-2.2.5-2b, N-2.2.5-2b-wal, N-5.5.2-3).
 */
export const doorgeleidbrief = (hoofd: Briefhoofd, { over, gegevens, grond }: Doorgeleidbrief): Brief =>
  maakBrief(
    hoofd,
    inArtikel(woorden.onderwerp, 'melding-doorgeleiden', hoofd.datum),
    [
      { kop: '', tekst: [woorden.begin] },
      { kop: woorden.kopOver, tekst: [over] },
      { kop: woorden.kopGegevens, tekst: [], punten: gegevens },
      { kop: woorden.kopGrond, tekst: [woorden.gronden[grond]] },
      { kop: woorden.kopAntwoord, tekst: [woorden.antwoord, woorden.doen] },
    ],
    [],
  )
