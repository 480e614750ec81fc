import { onderzoekBrief as woorden } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel, Briefhoofd } from './brief.ts'

const { voet } = woorden

/** What a letter says about retention: an aanpak was proposed, none was, or the onderzoek stopped halfway. */
export type Bewaren = 'bewarenMetAanpak' | 'bewarenZonderAanpak' | 'bewarenNaStoppen'

/** Free support, retention and rights: below every letter to a client (N-2.3.2-3, N-5.4.5-1a, N-5.4.5-1b, N-5.4.5-15, N-AVG-13, N-AVG-15, N-Awb-9). */
export const voetVanBrief = (bewaren: Bewaren): readonly Briefdeel[] => [
  { kop: voet.ondersteuning, tekst: [voet.ondersteuningTekst] },
  { kop: voet.bewaren, tekst: [voet[bewaren], voet.bewarenVoorHulp] },
  { kop: voet.rechten, tekst: [], punten: voet.rechtenPunten },
]

/** A letter of the college with this head and these parts. */
export const maakBrief = (
  { gemeente, ...hoofd }: Briefhoofd,
  onderwerp: string,
  delen: readonly Briefdeel[],
  voetdelen: readonly Briefdeel[],
): Brief => ({
  ...hoofd,
  afzender: [vul(woorden.afzender, { gemeente })],
  onderwerp,
  delen,
  slot: [woorden.groet, hoofd.behandelaar, vul(woorden.namens, { gemeente })],
  voet: voetdelen,
})
