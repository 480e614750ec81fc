import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'
import type { Intrekreden } from './rules/trek-onderzoek-in.ts'

const { einde } = onderzoekBrief

/** Why an onderzoek stops, and whether the reader is the one who asked for help. */
export interface Einde {
  readonly reden: Intrekreden
  readonly toelichting: string
  readonly verzochtOp: string
  readonly vroegZelf: boolean
}

/** Somebody else's reason is not told to who took part with him: not that he moved, stopped or stays out of reach. */
const waarom = ({ reden, toelichting, vroegZelf }: Einde): readonly string[] => {
  if (vroegZelf) return [einde.redenen[reden], toelichting]
  return [reden === 'overleden' ? einde.redenen.overleden : einde.gezinslid]
}

/**
 * The letter that says that an onderzoek stops; it starts the two years of retention (Q-32, N-5.4.5-1b). Why, and what the
 * worker adds, reads only who asked for help (N-2.3a.2-1-afz).
 */
export const eindbrief = (hoofd: Briefhoofd, wat: Einde): Brief => {
  const begin = wat.vroegZelf ? einde.begin : einde.beginGezinslid
  return maakBrief(
    hoofd,
    einde.onderwerp,
    [
      { kop: '', tekst: [vul(begin, { datum: datumInWoorden(wat.verzochtOp) })] },
      { kop: einde.waarom, tekst: [...waarom(wat), einde.opnieuw] },
    ],
    voetVanBrief('bewarenNaStoppen'),
  )
}
