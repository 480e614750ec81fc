import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { zvhbriefWoorden as woorden } from '../teksten/nl/zvh-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import { type Briefhoofd, inArtikel, maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'

/** To whom: the client or who reads it for him, or the party whose request the onderzoek began with. */
export interface ZvhbriefAan {
  readonly hoofd: Briefhoofd
  readonly namens: readonly string[]
}

/**
 * The letter that somebody is referred to a Zorg- en Veiligheidshuis, or that this was a mistake: the fact and what it means; nothing of
 * what is known, of others or of the tuning (2.3a.6 lid 3; N-2.3a.6-3a, N-AVG-13).
 */
export const zvhbrief = (
  { hoofd, namens }: ZvhbriefAan,
  soort: 'aangemeld' | 'ingetrokken',
  op: string,
): Brief => {
  const { onderwerp, begin, delen } = woorden[soort]
  return maakBrief(
    hoofd,
    onderwerp,
    [
      { kop: '', tekst: [...namens, vul(begin, { datum: datumInWoorden(op) })] },
      ...delen.map(({ kop, tekst }) => ({ kop, tekst: tekst.map((zin) => metArtikel(zin, hoofd.datum)) })),
    ],
    voetMetBewaren(woorden.bewaren),
  )
}

const metArtikel = (zin: string, dag: string): string =>
  zin.includes('{nummer}') ? inArtikel(zin, 'zvh-aanmelden', dag) : zin

/** The letter to the party that asked for the onderzoek: the fact alone (2.3a.6 lid 3; N-2.3a.6-3b). */
export const zvhbriefAanVerzoeker = (
  hoofd: Briefhoofd,
  over: string,
  soort: 'aangemeld' | 'ingetrokken',
): Brief =>
  maakBrief(
    hoofd,
    woorden.verzoeker.onderwerp,
    [{ kop: '', tekst: [vul(woorden.verzoeker[soort], { over }), woorden.verzoeker.nietMeer] }],
    [],
  )
