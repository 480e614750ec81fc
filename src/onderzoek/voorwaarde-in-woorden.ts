import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'

/** A condition of who gave a gegeven, as a page says it (5.4.2 lid 1, N-5.4.2-1-vw). */
export const voorwaardeInWoorden = (voorwaarde: Voorwaarde): string => {
  switch (voorwaarde.soort) {
    case 'alleen-tot':
      return vul(woorden.voorwaarden['alleen-tot'], { datum: datumInWoorden(voorwaarde.datum) })
    case 'alleen-deel':
      return vul(woorden.voorwaarden['alleen-deel'], { deel: voorwaarde.deel })
    case 'alleen-delen-met':
      return woorden.voorwaarden['alleen-delen-met']
    case 'politie-of-justitie':
      return woorden.voorwaarden[voorwaarde.wet]
    case 'niet-delen-met':
      return woorden.voorwaarden[
        voorwaarde.aan.includes('coordinator') ? 'niet-naar-coordinator' : 'niet-delen-met'
      ]
    case 'eerst-vragen':
      return woorden.voorwaarden[
        voorwaarde.akkoord.includes('coordinator') ? 'mag-naar-coordinator' : 'eerst-vragen'
      ]
  }
}
