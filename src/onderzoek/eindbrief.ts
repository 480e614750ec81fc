import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'
import type { Intrekreden } from './rules/trek-onderzoek-in.ts'

const { einde } = onderzoekBrief

/** The letter that says that an onderzoek stops, and why; it starts the two years of retention (Q-32, N-5.4.5-1b). */
export const eindbrief = (
  hoofd: Briefhoofd,
  { reden, toelichting, verzochtOp }: { reden: Intrekreden; toelichting: string; verzochtOp: string },
): Brief =>
  maakBrief(
    hoofd,
    einde.onderwerp,
    [
      { kop: '', tekst: [vul(einde.begin, { datum: datumInWoorden(verzochtOp) })] },
      { kop: einde.waarom, tekst: [einde.redenen[reden], toelichting, einde.opnieuw] },
    ],
    voetVanBrief(false),
  )
