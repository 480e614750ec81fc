import type { Compartiment } from '../wet/compartimenten.ts'

/** The database role of a compartment: taken with `SET LOCAL ROLE` for one transaction. */
export const rolVan = (compartiment: Compartiment): string => `samenspraak_${compartiment}`
