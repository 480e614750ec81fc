import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanpakBrieven } from '../teksten/nl/aanpak-brieven.ts'
import { eindbriefWoorden as woorden } from '../teksten/nl/aanpak-eindbrief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import { maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { BriefAan } from './aanpak-briefhoofd.ts'

/** What the letter says of the end. Days are 'yyyy-mm-dd'. */
export interface EindeVanAanpak {
  readonly eindeOp: string
  readonly vernietigenOp: string
  /** What the coordinator notified; null when the college ends it by itself. */
  readonly melding: string | null
  readonly eigenReden: string | undefined
  /** What was agreed for when things go wrong again; null when nothing was. */
  readonly terugval: string | null
}

/** Why, as far as it says nothing of one client that another would read. */
const waarom = ({ melding, eigenReden }: EindeVanAanpak): readonly string[] => {
  const reden = Object.entries(woorden.redenen).find(([code]) => code === melding)?.[1]
  const redenen = [reden, eigenReden].flatMap((een) => een ?? [])
  return redenen.length > 0 ? redenen : [woorden.vraagWaarom]
}

/**
 * The letter that the aanpak ended: what was agreed for a relapse, what stops and what goes on, and until when the college keeps the
 * data (N-2.3a.3-afs, N-5.4.4-7, N-5.4.5-2, N-AVG-13).
 */
export const eindbrief = ({ hoofd, namens }: BriefAan, wat: EindeVanAanpak): Brief => {
  const op = (zin: string, datum: string) => vul(zin, { datum: datumInWoorden(datum) })
  const terugval = wat.terugval === null ? [woorden.nietsAfgesproken] : [woorden.afgesproken, wat.terugval]
  return maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [...namens, op(woorden.begin, wat.eindeOp), ...waarom(wat)] },
      { kop: woorden.kopTerugval, tekst: [...terugval, woorden.opnieuw] },
      { kop: woorden.kopStopt, tekst: woorden.stopt },
    ],
    voetMetBewaren([
      ...woorden.bewaren.map((zin) => op(zin, wat.vernietigenOp)),
      aanpakBrieven.bewarenVoorHulp,
    ]),
  )
}
