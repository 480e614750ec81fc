import type { Persoon } from '../personen/index.ts'
import { type Leeftijdsgroep, leeftijdsgroepOp } from '../wet/leeftijdsgroep.ts'

/** The birth date of a betrokkene, or null when nobody is said or he is not known. */
export const geborenOp = (personen: ReadonlyMap<string, Persoon>, id: string | undefined): string | null =>
  personen.get(id ?? '')?.geboortedatum ?? null

/** How old everybody was on a day, by id of betrokkene; who is not known is not in it. */
export const leeftijdenOp = (
  personen: ReadonlyMap<string, Persoon>,
  dag: string,
  vandaag: string,
): ReadonlyMap<string, Leeftijdsgroep> =>
  new Map(
    [...personen].flatMap(([id, { geboortedatum }]) => {
      const groep = leeftijdsgroepOp(geboortedatum, dag, vandaag)
      return groep ? [[id, groep] as const] : []
    }),
  )
