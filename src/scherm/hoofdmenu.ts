import { algemeen } from '../teksten/nl/algemeen.ts'
import { magDitWoorden } from '../teksten/nl/mag-dit.ts'
import { teamWoorden } from '../teksten/nl/team.ts'
import { tellingWoorden } from '../teksten/nl/telling.ts'
import type { Rol } from '../wet/rollen.ts'

interface Plek {
  readonly label: string
  readonly href: string
}

/** Where a role begins: who sees no content has no worklist, but divides that of others. */
export const begin = (rol: Rol): Plek =>
  rol === 'teamleider'
    ? { label: teamWoorden.titel, href: '/team' }
    : { label: algemeen.werkvoorraad, href: '/werkvoorraad' }

/** What only one role has in its menu: the meldpunt has its numbers. */
const eigen = (rol: Rol): readonly Plek[] =>
  rol === 'meldpuntmedewerker' ? [{ label: tellingWoorden.menu, href: '/telling/meldingen' }] : []

const voorAllen: readonly Plek[] = [
  { label: magDitWoorden.menu, href: '/mag-dit' },
  { label: algemeen.mijnBerichten, href: '/berichten' },
]

/** The main menu of a role, the same on every page; `current` at the page on `pad`. */
export const hoofdmenu = (rol: Rol, pad: string): readonly (Plek & { readonly current: boolean })[] =>
  [begin(rol), ...eigen(rol), ...voorAllen].map((een) => ({ ...een, current: pad === een.href }))
