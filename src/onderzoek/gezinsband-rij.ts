import type { Rijen } from '../dossier/rijen.ts'
import type { Gezinsrelatie } from '../wet/gezinsrelaties.ts'

/** The row that says how somebody stands to the client, from `sinds` when that day is known. */
export const gezinsbandRij = (
  betrokkeneId: string,
  relatie: Gezinsrelatie,
  sinds: string | undefined,
): Rijen['band'] => ({
  betrokkene_id: betrokkeneId,
  soort: 'gezin',
  code: relatie,
  voor_id: null,
  omvang: [],
  sinds: sinds ?? null,
  tot: null,
})
