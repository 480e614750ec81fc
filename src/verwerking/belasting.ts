import { plusDagen } from '../wet/datum.ts'
import type { Belasting } from './verdeling.ts'

/** How the row of what is nobody's is asked for. */
export const niemand = 'niemand'

/** A case as far as it counts as work: whose it is, who stands in today, and the days by which something must be done. */
export interface Werklast {
  readonly behandelaar: string | null
  readonly waarnemer: string | null
  readonly termijnen: readonly string[]
}

/** How many cases lie with somebody (`id` null: with nobody), what is due when, and in how many of others he stands in. */
export const belastingVan = (
  id: string | null,
  naam: string | null,
  zaken: readonly Werklast[],
  dag: string,
): Belasting => {
  const eigen = zaken.filter(({ behandelaar }) => behandelaar === id)
  const dagen = eigen.flatMap(({ termijnen }) => termijnen)
  const tel = (van: (uiterlijk: string) => boolean): number => dagen.filter(van).length
  const week = plusDagen(dag, 7)
  return {
    medewerker: id ?? niemand,
    naam,
    zaken: eigen.length,
    teLaat: tel((een) => een < dag),
    vandaag: tel((een) => een === dag),
    dezeWeek: tel((een) => een > dag && een <= week),
    neemtWaar: id === null ? 0 : zaken.filter(({ waarnemer }) => waarnemer === id).length,
  }
}
