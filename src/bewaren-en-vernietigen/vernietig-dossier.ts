import { isInDossier, pseudoniemenIn, verwijderDossier } from '../dossier/vernietigen.store.ts'
import {
  type Binnen,
  houdPersoonVast,
  pseudoniemIn,
  verwijderContact,
  verwijderPersoon,
} from '../personen/index.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { type Compartiment, compartimentNamen } from '../wet/compartimenten.ts'
import { bewaringen } from './bewaring.ts'

/** The compartments that have dossiers. */
export const metDossiers: readonly Compartiment[] = compartimentNamen.filter((naam) =>
  Object.hasOwn(bewaringen, `${naam}.dossier`),
)

/** The tables whose rows belong to a dossier of this compartment; drafts go with it when they did not expire before. */
export const tabellenVan = (compartiment: Compartiment): readonly string[] =>
  Object.entries(bewaringen)
    .filter(
      ([naam, { tot }]) =>
        naam.startsWith(`${compartiment}.`) && (tot === 'met-dossier' || tot === 'bij-verloop'),
    )
    .map(([naam]) => naam.slice(compartiment.length + 1))

/**
 * Of a person whose dossier went, or let him go: what the compartment kept goes with its last one, and who it is with the
 * very last. Role `samenspraak_vernietiging`.
 */
export const vernietigPersoon = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniem: string,
): Promise<void> => {
  const kent = (compartiment: Compartiment): Promise<boolean> =>
    isInDossier(tx, compartiment, binnen.gemeente, pseudoniemIn(sleutels, binnen, pseudoniem, compartiment))
  await houdPersoonVast(tx, sleutels, binnen, pseudoniem)
  if (await kent(binnen.compartiment)) return
  for (const ander of metDossiers)
    if (ander !== binnen.compartiment && (await kent(ander))) return verwijderContact(tx, binnen, pseudoniem)
  await verwijderPersoon(tx, sleutels, binnen, pseudoniem)
}

/**
 * Removes all rows of a dossier, and of everyone in it what no dossier needs any more (5.4.5; AVG 5 lid 1 onder e). Its
 * key was destroyed before. Gives the pseudonyms of who were in it, or undefined when it was gone already. Role
 * `samenspraak_vernietiging`.
 */
export const vernietigDossier = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  id: string,
): Promise<readonly string[] | undefined> => {
  const { gemeente, compartiment } = binnen
  const pseudoniemen = await pseudoniemenIn(tx, compartiment, gemeente, id)
  const weg = await verwijderDossier(tx, compartiment, gemeente, id, tabellenVan(compartiment))
  if (!weg) return undefined
  for (const pseudoniem of pseudoniemen.toSorted()) await vernietigPersoon(tx, sleutels, binnen, pseudoniem)
  return pseudoniemen
}
