import { signaalbriefWoorden as woorden } from '../teksten/nl/aanpak-signaal.ts'
import type { Brief } from '../verwerking/brief.ts'
import { maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { BriefAan } from './aanpak-briefhoofd.ts'
import type { Code } from './rules/gebeurtenissen.ts'

/** What the college decided on a signal, and why. */
export interface GewogenSignaal {
  readonly afweging: Code<'signaal-gewogen'>
  readonly reden: string
}

/** The letter that answers what a client said of his coordinator or of the aanpak; a complaint stays open to him (N-2.3a.3-4-and, N-Awb-9). */
export const signaalbrief = ({ hoofd, namens }: BriefAan, { afweging, reden }: GewogenSignaal): Brief =>
  maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [...namens, woorden.begin] },
      { kop: woorden.kopBesluit, tekst: [woorden.afweging[afweging], reden] },
      { kop: woorden.kopVerder, tekst: woorden.verder },
    ],
    voetMetBewaren([woorden.bewaren]),
  )
