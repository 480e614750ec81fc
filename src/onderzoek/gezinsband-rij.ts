import type { Rijen } from '../dossier/rijen.ts'
import type { Gezinsrelatie } from '../wet/gezinsrelaties.ts'

/** The row that says how somebody stands to another (null: to who asked for help), from `sinds` when that day is known. */
export const gezinsbandRij = (
  betrokkeneId: string,
  relatie: Gezinsrelatie,
  sinds: string | undefined,
  naarId: string | null,
): Rijen['band'] => ({
  betrokkene_id: betrokkeneId,
  soort: 'gezin',
  code: relatie,
  voor_id: naarId,
  omvang: [],
  sinds: sinds ?? null,
  tot: null,
})
