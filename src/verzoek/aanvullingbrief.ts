import { verzoekBrieven } from '../teksten/nl/verzoek-brieven.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import { type Briefhoofd, inArtikel, maakBrief } from '../verwerking/maak-brief.ts'

const { aanvulling: woorden } = verzoekBrieven

/** What the party is asked to add, per person, and for which time (from 1) (2.3a.4 lid 1, toelichting). */
export const aanvullingbrief = (
  hoofd: Briefhoofd,
  vragen: readonly { readonly naam: string; readonly wat: string }[],
  keer: number,
): Brief =>
  maakBrief(
    hoofd,
    keer === 1 ? woorden.onderwerp : vul(woorden.vervolg, { keer }),
    [
      { kop: '', tekst: [inArtikel(woorden.begin, 'verzoek-ernstige-problemen', hoofd.datum)] },
      { kop: woorden.wat, tekst: [], punten: vragen.map((vraag) => vul(woorden.punt, vraag)) },
      { kop: woorden.hoe, tekst: [woorden.hoeTekst] },
    ],
    [],
  )
