import type { Rol } from '../src/wet/rollen.ts'

/**
 * `eigen`: only in dossiers that are assigned to them; `gemeente`: in every dossier of their municipality; `elders`: only in a kind of dossier
 * that the walk does not lay, and in that of the walk refused as in a colleague's.
 */
export type Bereik = 'eigen' | 'gemeente' | 'elders'

/** Who may try it: the roles with their reach. Whom it does not name is refused on his role. */
export type Toegang = Readonly<Partial<Record<Rol, Bereik>>>

/** Why a colleague in the same role is refused: only for whose dossier it is. */
export const nietVanU: Readonly<Record<string, string>> = {
  onderzoek: 'niet-uw-dossier',
  'gecoordineerde-aanpak': 'niet-de-coordinator',
  partijportaal: 'geen-zicht-op-vraag',
  doorgeefvraag: 'geen-zicht-op-doorgeefvraag',
  casusoverleg: 'geen-zicht-op-casusoverleg',
  'partij-in-aanpak': 'geen-zicht-op-deelname',
  'zorg-en-veiligheidshuis': 'geen-zicht-op-afstemming',
  'overleg-van-partij': 'geen-zicht-op-overleg',
  'verzoek-van-partij': 'geen-zicht-op-eigen-verzoek',
}
