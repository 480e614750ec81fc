import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekStopbrief as woorden } from '../teksten/nl/onderzoek-stopbrief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'
import type { SpoedBijStoppen } from './rules/stop-voor-client.ts'
import type { Stopreden } from './rules/stopredenen.ts'

interface Stop {
  readonly reden: Stopreden
  readonly toelichting: string
  readonly verzochtOp: string
  readonly spoed?: SpoedBijStoppen | undefined
}

/**
 * The letter to one client who stops: that it ends for him, what happens with what was asked about him, and how long his data
 * are kept (Q-32, N-5.4.5-1b). Nothing of who goes on, except that it does.
 */
export const stopbrief = (hoofd: Briefhoofd, { reden, toelichting, verzochtOp, spoed }: Stop): Brief =>
  maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [vul(woorden.begin, { datum: datumInWoorden(verzochtOp) })] },
      { kop: woorden.waarom, tekst: [woorden.redenen[reden], toelichting] },
      {
        kop: woorden.verder,
        tekst: [woorden.vragen, ...(spoed ? [woorden.spoed[spoed]] : []), woorden.anderen, woorden.opnieuw],
      },
    ],
    voetVanBrief('bewarenNaStoppen'),
  )
