import { afzienBrief as woorden } from '../teksten/nl/eigen-regie-brief.ts'
import type { Brief, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'
import type { Afzienreden } from './rules/gebeurtenissen.ts'

/** Why the proposed aanpak does not begin, and whether the reader is the one who asked for help. */
export interface Afzien {
  readonly reden: Afzienreden
  readonly toelichting: string
  readonly vroegZelf: boolean
}

/** The letter that the proposed aanpak does not begin; who only took part reads no reason of somebody else (N-2.3a.2-1-afz). */
export const afzienbrief = (hoofd: Briefhoofd, { reden, toelichting, vroegZelf }: Afzien): Brief =>
  maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [woorden.begin] },
      {
        kop: woorden.waarom,
        tekst: vroegZelf ? [woorden.redenen[reden], toelichting] : [woorden.gezinslid],
      },
      { kop: woorden.verder, tekst: woorden.verderTekst },
    ],
    voetVanBrief('bewarenZonderAanpak'),
  )
