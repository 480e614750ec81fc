import type { Rol } from '../src/wet/rollen.ts'

/** `eigen`: only in dossiers that are assigned to them; `gemeente`: in every dossier of their municipality. */
export type Bereik = 'eigen' | 'gemeente'

/** Who may try it: the roles with their reach. Whom it does not name is refused on his role. */
export type Toegang = Readonly<Partial<Record<Rol, Bereik>>>
