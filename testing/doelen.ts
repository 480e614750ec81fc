import type { Rol } from '../src/wet/rollen.ts'
import type { Route } from './routes.ts'
import { verwachteToegang } from './verwachte-toegang.ts'

/** Whose dossier is asked for: by the id of one's own, a colleague's, the same person's elsewhere, or of none at all. */
export const doelen = ['eigen', 'collega', 'andere-gemeente', 'ander-compartiment', 'onbekend'] as const
export type Doel = (typeof doelen)[number]

const zonderBereik = ['eigen', 'onbekend'] as const

/**
 * The goals that a role tries on a route. One who may do nothing there is refused before any dossier is looked at, so for him a
 * dossier that is there and one that is not are the two that can differ: the role alone decides, and all the others are one of these.
 */
export const doelenVoor = ({ opDossier, verwerking }: Route, rol: Rol): readonly Doel[] => {
  if (!opDossier) return ['eigen']
  return verwachteToegang[verwerking.id]?.[rol] ? doelen : zonderBereik
}
