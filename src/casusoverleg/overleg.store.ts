import { laadDossiersWaar } from '../dossier/dossier.store.ts'
import type { Dossier, Tabel } from '../dossier/rijen.ts'
import type { Tx } from '../platform/db/tx.ts'

/** The conferences of a municipality in these states to which an organisation is invited, with their metadata; no content. */
export const overleggenVanOrganisatie = <T extends Tabel>(
  tx: Tx,
  gemeente: string,
  vraag: {
    readonly organisatieId: string
    readonly staten: readonly string[]
    readonly tabellen: readonly T[]
  },
): Promise<readonly Dossier<T>[]> =>
  laadDossiersWaar(tx, 'casusoverleg', gemeente, {
    tabellen: vraag.tabellen,
    waar: `d.staat = any($2) and exists (select from casusoverleg.deelnemer n where n.gemeente = d.gemeente
      and n.dossier_id = d.id and n.organisatie_id = $3 and n.soort = 'partij' and n.staat <> 'ingetrokken')`,
    waarden: [vraag.staten, vraag.organisatieId],
  })
