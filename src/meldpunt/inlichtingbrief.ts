import { inlichtingbriefWoorden as woorden } from '../teksten/nl/meldpunt-inlichtingbrief.ts'
import type { Brief } from '../verwerking/brief.ts'
import { type Briefhoofd, inArtikel, maakBrief } from '../verwerking/maak-brief.ts'
import type { Niveau } from '../wet/categorieen.ts'

/** What is asked for a triage, why, how much, and what is told with it. */
export interface Vraagbrief {
  readonly over: string
  readonly vraag: string
  readonly waarom: string
  readonly vertelt?: string | undefined
  readonly niveau: Niveau
  readonly waaromMeer?: string | undefined
}

/**
 * The question exactly as who is asked reads it: he may answer and need not, also without a reason (5.5.3; N-5.5.3-1, N-5.5.3-mot,
 * N-5.5.3-dat). It says nothing of who called.
 */
export const inlichtingbrief = (hoofd: Briefhoofd, vraag: Vraagbrief): Brief =>
  maakBrief(
    hoofd,
    inArtikel(woorden.onderwerp, 'melding-inlichtingen', hoofd.datum),
    [
      { kop: '', tekst: [woorden.begin] },
      { kop: woorden.kopOver, tekst: [vraag.over] },
      { kop: woorden.kopVraag, tekst: [vraag.vraag] },
      { kop: woorden.kopWaarom, tekst: [vraag.waarom] },
      {
        kop: woorden.kopNiveau,
        tekst: [
          woorden.niveaus[vraag.niveau],
          ...(vraag.niveau !== 'dat' && vraag.waaromMeer ? [vraag.waaromMeer] : []),
        ],
      },
      ...(vraag.vertelt ? [{ kop: woorden.kopVertelt, tekst: [vraag.vertelt] }] : []),
      {
        kop: woorden.kopMag,
        tekst: [inArtikel(woorden.mag, 'melding-inlichtingen', hoofd.datum), woorden.geenTermijn],
      },
    ],
    [],
  )
