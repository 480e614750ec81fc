import type { Rol } from '../src/wet/rollen.ts'

/** `eigen`: only in dossiers that are assigned to them; `gemeente`: in every dossier of their municipality. */
export type Bereik = 'eigen' | 'gemeente'

/** Who may try it: the roles with their reach. Whom it does not name is refused on his role. */
export type Toegang = Readonly<Partial<Record<Rol, Bereik>>>

/** Why a colleague in the same role is refused: only for whose dossier it is. */
export const nietVanU: Readonly<Record<string, string>> = {
  onderzoek: 'niet-uw-dossier',
  'gecoordineerde-aanpak': 'niet-de-coordinator',
  partijportaal: 'geen-zicht-op-vraag',
  doorgeefvraag: 'geen-zicht-op-doorgeefvraag',
  'partij-in-aanpak': 'geen-zicht-op-deelname',
  'verzoek-van-partij': 'geen-zicht-op-eigen-verzoek',
}
