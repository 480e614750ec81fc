import type { Gebeurtenis } from '../wet/gebeurtenis.ts'
import type { Rij } from './rijen.ts'

/** The dated facts as rules read them; the column is a closed list that only the acts of its chapter fill. */
export const gebeurtenisfeiten = <Soort extends string>(
  rijen: readonly Rij<'gebeurtenis'>[],
): readonly Gebeurtenis<Soort>[] =>
  rijen.map(({ id, soort, betrokkene_id: betrokkeneId, datum, code, versie }) => {
    return { id, soort: soort as Soort, betrokkeneId, datum, code, versie }
  })
