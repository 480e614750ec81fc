import { type Aanduiding, aanduidingInWoorden } from '../personen/index.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { doorgeefBrief as woorden } from '../teksten/nl/doorgeef-brief.ts'
import { vul } from '../teksten/tekst.ts'
import { type Doorgeefdoel, doorgeefdoel } from '../wet/doorgeven.ts'
import type { Brief, Briefhoofd } from './brief.ts'
import { inArtikel, maakBrief } from './brief-delen.ts'

/** What goes on: about whom, for what, and each gegeven with why it is needed. */
export interface Doorgifte {
  readonly over: Aanduiding
  readonly doel: Doorgeefdoel
  readonly nood?: string | undefined
  readonly gegevens: readonly { readonly tekst: string; readonly noodzaak: string }[]
}

/** To whom the letter goes: the college in its own task, the Raad, or the burgemeester. */
export const aanWie = (doel: Doorgeefdoel): string => {
  const { naam, taak, eis } = doorgeefdoel(doel)
  if (taak) return woorden.ontvangers.burgemeester
  return eis === 'kind' ? woorden.ontvangers.raad : vul(woorden.ontvangers.college, { doel: naam })
}

/** What who gets gegevens of the onderzoek reads: nothing more than was chosen, and for what alone (5.4.4 lid 1, N-5.4.4-1). */
export const doorgeefbrief = (hoofd: Briefhoofd, { over, doel, nood, gegevens }: Doorgifte): Brief =>
  maakBrief(
    hoofd,
    inArtikel(woorden.onderwerp, 'gebruik-na-onderzoek', hoofd.datum),
    [
      { kop: woorden.over, tekst: [aanduidingInWoorden(over)] },
      { kop: woorden.waarvoor, tekst: [vul(woorden.doel, { doel: doorgeefdoel(doel).naam })] },
      ...(nood ? [{ kop: woorden.nood, tekst: [nood] }] : []),
      { kop: woorden.gegevens, tekst: [], punten: gegevens.map((een) => vul(woorden.gegeven, een)) },
      { kop: woorden.verder, tekst: [woorden.nietVerder] },
    ],
    [],
  )

/** What is taken back: given when, what for, and what went wrong. */
interface Teruggehaald {
  readonly gegevenOp: string
  readonly waarvoor: string
  readonly reden: string
}

/**
 * Asks who got a gegeven by mistake not to use it and to destroy it (AVG 17, AVG 19). It says for what it was given and not its words: who
 * gave it may since allow less of it, or nothing, and what was mended he never had (N-5.4.2-1-vw).
 */
export const terughaalbrief = (hoofd: Briefhoofd, { gegevenOp, waarvoor, reden }: Teruggehaald): Brief =>
  maakBrief(
    hoofd,
    woorden.terug.onderwerp,
    [
      { kop: '', tekst: [vul(woorden.terug.begin, { datum: datumInWoorden(gegevenOp) })] },
      { kop: woorden.terug.wat, tekst: [vul(woorden.terug.gegeven, { waarvoor })] },
      { kop: woorden.terug.waarom, tekst: [reden] },
      { kop: woorden.terug.doen, tekst: [woorden.terug.vernietig] },
    ],
    [],
  )
