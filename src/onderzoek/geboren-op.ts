import type { Persoon } from '../personen/index.ts'

/** The birth date of a betrokkene, or null when nobody is said or he is not known. */
export const geborenOp = (personen: ReadonlyMap<string, Persoon>, id: string | undefined): string | null =>
  personen.get(id ?? '')?.geboortedatum ?? null
