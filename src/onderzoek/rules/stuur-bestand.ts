import { mijnZicht } from './mijn-zicht.ts'
import { alsNiet, beoordeel, ookAls, type Toets } from './toets.ts'
import { toetsVoegBestandToe, type VoegBestandToe, voorafVoegBestandToe } from './voeg-bestand-toe.ts'

/** A file that somebody sends who is in the onderzoek himself, and under which ids he is. */
export interface StuurBestand extends VoegBestandToe {
  readonly ik?: readonly string[]
}

/** What stands in the way of `stuur-bestand` before anything is chosen; `kan` says whether files are taken here. */
export const voorafStuurBestand = (
  ...van: Parameters<typeof voorafVoegBestandToe>
): ReturnType<typeof voorafVoegBestandToe> => voorafVoegBestandToe(...van)

/**
 * Sends a file oneself: who is a client here, or signs in for one, sends what is his own and nobody else's (2.3.2 lid 2 and 7, 2.3a.1 lid 5; N-2.3.2-2,
 * N-2.3a.1-5-pp, N-2.3.2-7, N-Awb-2.1).
 */
export const toetsStuurBestand: Toets<StuurBestand> = ({ ik = [], ...invoer }, feiten, vandaag) => {
  const zelf = ik.includes(invoer.betrokkeneId) && mijnZicht(feiten, invoer.betrokkeneId) === 'alles'
  return ookAls(
    toetsVoegBestandToe(invoer, feiten, vandaag),
    alsNiet(!zelf, 'bestand-alleen-zelf', 'autorisatie'),
  )
}

/** Reads a file oneself: his own, once he knows of the onderzoek (AVG 15, 2.3a.4 lid 3; N-AVG-15, N-2.3a.4-3). */
export const toetsLeesEigenBestand: Toets<{ readonly ik: readonly string[] }> = ({ ik }, feiten, vandaag) =>
  beoordeel('avg-inzage', vandaag, [
    alsNiet(!ik.some((id) => mijnZicht(feiten, id) === 'alles'), 'bestand-alleen-zelf', 'autorisatie'),
  ])
