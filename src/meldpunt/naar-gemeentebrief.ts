import { naarGemeenteWoorden as woorden } from '../teksten/nl/meldpunt-naar-gemeente.ts'
import type { Brief } from '../verwerking/brief.ts'
import { type Briefhoofd, inArtikel, maakBrief } from '../verwerking/maak-brief.ts'

/** What another municipality gets of a melding: who it is and exactly what was chosen; nothing of who called (5.5.2 lid 5; N-5.5.2-5). */
export const naarGemeentebrief = (
  hoofd: Briefhoofd,
  { over, gegevens }: { readonly over: string; readonly gegevens: readonly string[] },
): Brief =>
  maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [inArtikel(woorden.begin, 'melding-naar-andere-gemeente', hoofd.datum)] },
      { kop: woorden.kopOver, tekst: [over] },
      { kop: woorden.kopGegevens, tekst: [], punten: gegevens },
      { kop: woorden.kopDoen, tekst: [woorden.doen] },
    ],
    [],
  )
