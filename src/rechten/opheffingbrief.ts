import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { rechtenBevriezen } from '../teksten/nl/rechten-bevriezen.ts'
import { rechtBrieven } from '../teksten/nl/rechten-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import { maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { AanVrager } from './rechtbriefhoofd.ts'

const w = rechtenBevriezen.brief

/** That items are used again, from which day and why: told before it happens (AVG 18 lid 3; N-AVG-18). */
export const opheffingbrief = (
  { hoofd, namens }: AanVrager,
  wat: { readonly teksten: readonly string[]; readonly vanaf: string; readonly waarom: string },
): Brief =>
  maakBrief(
    hoofd,
    w.onderwerp,
    [
      { kop: '', tekst: [...namens, vul(w.vanaf, { datum: datumInWoorden(wat.vanaf) })] },
      { kop: w.kopWat, tekst: [], punten: [...wat.teksten] },
      { kop: w.kopWaarom, tekst: [wat.waarom, w.oneens] },
    ],
    voetMetBewaren([rechtBrieven.bewaren]),
  )
