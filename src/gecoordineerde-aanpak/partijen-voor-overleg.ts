import { type PartijRij, partijenVan } from '../inrichting/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { procedures } from '../wet/ingangen.ts'
import { partijOpLijst } from '../wet/partijenlijst.ts'
import type { AanpakLezing } from './keuzes.ts'

/** Whether this party stands on any list of parties on that day (2.3a.5, Q-29). */
export const staatOpEenLijst = (partij: PartijRij, dag: string): boolean =>
  procedures.some((procedure) => partijOpLijst(partij, procedure, dag))

/** The parties that can be at a conference of an aanpak; of who stands on no list that is said. */
export const partijenVoorOverleg = async (
  { tx, dossier }: Pick<AanpakLezing, 'tx' | 'dossier'>,
  dag: string,
): Promise<readonly Keuze[]> =>
  (await partijenVan(tx, dossier.gemeente)).map((partij) => ({
    ...{ waarde: partij.id, label: partij.naam },
    ...(!staatOpEenLijst(partij, dag) && { uitleg: codeTekst('overleglijst', 'op-geen-lijst') }),
  }))
