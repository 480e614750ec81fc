import type { Waarneming, Waarnemingseinde } from '../wet/waarneming.ts'
import type { Rij } from './rijen.ts'

/** A row of standing in as the rules of every compartment read it. */
export const waarnemingVan = (rij: Rij<'waarneming'>): Waarneming => ({
  id: rij.id,
  waarnemer: rij.waarnemer,
  namens: rij.namens,
  van: rij.van,
  tot: rij.tot,
  beeindigdOp: rij.beeindigd_op,
  eindeCode: rij.einde_code as Waarnemingseinde | null,
})
