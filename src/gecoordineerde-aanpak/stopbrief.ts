import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanpakBrieven } from '../teksten/nl/aanpak-brieven.ts'
import { aanpakStopbrief as woorden } from '../teksten/nl/aanpak-stopbrief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import { maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { BriefAan } from './aanpak-briefhoofd.ts'

/**
 * The letter to one client who stops, or to who reads it for him, while others go on: what stops, his data and until when, how to come back, and where to
 * complain. It names nobody but him and who writes (N-2.3a.3-4-stp, N-2.3a.2-1-afz, N-5.4.5-2, N-AVG-13).
 */
export const stopbrief = (
  { hoofd, namens }: BriefAan,
  gestoptOp: string,
  verantwoordelijk: readonly string[],
): Brief => {
  const { begin, stopt, kopStopt, kopTerug, terug, bewaren, onderwerp } = woorden
  return maakBrief(
    hoofd,
    onderwerp,
    [
      { kop: '', tekst: [...namens, vul(begin, { datum: datumInWoorden(gestoptOp) })] },
      { kop: kopStopt, tekst: stopt },
      { kop: kopTerug, tekst: [terug] },
    ],
    voetMetBewaren([...bewaren, ...verantwoordelijk, aanpakBrieven.bewarenVoorHulp]),
  )
}
