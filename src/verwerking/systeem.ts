import type { Kader } from './kader.ts'

/** What the token of a system of a party must be given for (ADR 0016). */
export const systeemScope = 'samenspraak:partij'

/**
 * Which professional decided, for an act of a system of a party: kept with the act, for no user of ours is that person (N-5.4.2-1).
 * Nothing for a person, who is known himself.
 */
export const wieBesliste = ({ wie }: Kader): { readonly beslistDoor?: string } =>
  wie.systeem ? { beslistDoor: wie.naam } : {}
