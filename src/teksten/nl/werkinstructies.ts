import { instructiesAanpak } from './werkinstructies/aanpak.ts'
import type { Werkinstructie } from './werkinstructies/eerste-versie.ts'
import { instructiesHerstel } from './werkinstructies/herstel.ts'
import { instructiesMeldpunt } from './werkinstructies/meldpunt.ts'
import { instructiesOnderzoekBegin } from './werkinstructies/onderzoek-begin.ts'
import { instructiesOnderzoekEinde } from './werkinstructies/onderzoek-einde.ts'
import { instructiesOnderzoekGegevens } from './werkinstructies/onderzoek-gegevens.ts'
import { instructiesOverleg } from './werkinstructies/overleg.ts'
import { instructiesPartij } from './werkinstructies/partij.ts'
import { instructiesRest } from './werkinstructies/rest.ts'
import { instructiesZvh } from './werkinstructies/zvh.ts'

/** The work instructions that were written by hand, by the id of their act. */
export const werkinstructies: Readonly<Record<string, Werkinstructie>> = {
  ...instructiesOnderzoekBegin,
  ...instructiesOnderzoekGegevens,
  ...instructiesOnderzoekEinde,
  ...instructiesAanpak,
  ...instructiesPartij,
  ...instructiesMeldpunt,
  ...instructiesHerstel,
  ...instructiesOverleg,
  ...instructiesRest,
  ...instructiesZvh,
}
