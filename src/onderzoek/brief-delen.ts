import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { Briefdeel } from './brief.ts'

export { inArtikel, maakBrief } from '../verwerking/maak-brief.ts'

const { voet } = onderzoekBrief

/** What a letter says about retention: an aanpak was proposed, none was, or the onderzoek stopped halfway. */
export type Bewaren =
  | 'bewarenMetAanpak'
  | 'bewarenZonderAanpak'
  | 'bewarenNaStoppen'
  | 'bewarenTenOnrechte'
  | 'bewarenVanafMelding'

/** Free support, retention and rights: below every letter to a client (N-2.3.2-3, N-5.4.5-1a, N-5.4.5-1b, N-5.4.5-15, N-AVG-13, N-AVG-15, N-Awb-9). */
export const voetVanBrief = (bewaren: Bewaren): readonly Briefdeel[] =>
  voetMetBewaren([voet[bewaren], voet.bewarenVoorHulp])
