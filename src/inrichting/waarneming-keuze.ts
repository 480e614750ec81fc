import type { Tx } from '../platform/db/tx.ts'
import { periodeInWoorden } from '../teksten/datum-in-woorden.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { Waarneming } from '../wet/waarneming.ts'
import { namenVan } from './werker.store.ts'

/** Appointments to stand in as choices of a form: who, and from which day up to and including which. */
export const waarnemingKeuze = async (
  tx: Tx,
  waarnemingen: readonly Waarneming[],
): Promise<readonly Keuze[]> => {
  const namen = await namenVan(
    tx,
    waarnemingen.map(({ waarnemer }) => waarnemer),
  )
  return waarnemingen.map(({ id, waarnemer, van, tot }) => ({
    waarde: id,
    label: `${namen.get(waarnemer) ?? ''}, ${periodeInWoorden(van, tot)}`,
  }))
}
