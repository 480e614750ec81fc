import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { ontvangstBrief as woorden } from '../teksten/nl/ontvangst-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'

/** What was reported when, and by when the onderzoek is ready and a plan is welcome. Days are 'yyyy-mm-dd'. */
export interface Ontvangst {
  readonly gemeldOp: string
  readonly uiterlijk: string
  readonly plan: string
  /** Set when a representative reads it: the name of the client. */
  readonly namens: string | null
}

/**
 * The letter that confirms a Wmo melding: what follows and by when, the personal plan, and below it free support and rights
 * (2.3.2 lid 1, 2, 3 and 9; N-2.3.2-1, N-2.3.2-2, N-2.3.2-3).
 */
export const ontvangstbrief = (
  hoofd: Briefhoofd,
  { gemeldOp, uiterlijk, plan, namens }: Ontvangst,
): Brief => {
  const dagen = {
    datum: datumInWoorden(gemeldOp),
    uiterlijk: datumInWoorden(uiterlijk),
    plan: datumInWoorden(plan),
  }
  return maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      {
        kop: '',
        tekst: [...(namens ? [vul(woorden.namens, { naam: namens })] : []), vul(woorden.begin, dagen)],
      },
      {
        kop: woorden.hoe,
        tekst: [vul(woorden.onderzoek, dagen), vul(woorden.aanvraag, dagen), woorden.haast],
      },
      { kop: woorden.plan, tekst: [vul(woorden.planTekst, dagen)] },
    ],
    voetVanBrief('bewarenVanafMelding'),
  )
}
