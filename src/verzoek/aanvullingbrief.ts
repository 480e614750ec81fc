import { verzoekBrieven } from '../teksten/nl/verzoek-brieven.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import { type Briefhoofd, inArtikel, maakBrief } from '../verwerking/maak-brief.ts'

const { aanvulling: woorden } = verzoekBrieven

/** What the party is asked to add, per person, for which time (from 1), and under which number it knows its request (2.3a.4 lid 1, toelichting). */
export const aanvullingbrief = (
  hoofd: Briefhoofd,
  vragen: readonly { readonly naam: string; readonly wat: string }[],
  { keer, nummer }: { readonly keer: number; readonly nummer: string | null },
): Brief =>
  maakBrief(
    hoofd,
    keer === 1 ? woorden.onderwerp : vul(woorden.vervolg, { keer }),
    [
      {
        kop: '',
        tekst: [
          inArtikel(woorden.begin, 'verzoek-ernstige-problemen', hoofd.datum),
          ...(nummer ? [vul(woorden.uwKenmerk, { nummer })] : []),
        ],
      },
      { kop: woorden.wat, tekst: [], punten: vragen.map((vraag) => vul(woorden.punt, vraag)) },
      { kop: woorden.hoe, tekst: [woorden.hoeTekst] },
    ],
    [],
  )
