import { randomUUID } from 'node:crypto'
import { open, type Tx } from '../platform/db/tx.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { bsnIndex, naamIndex } from './persoon.store.ts'
import { aliasVan, type Binnen } from './plek.ts'
import type { Naam } from './rules/persoonsgegevens.ts'

/** Exact: a BSN of nine digits, or a family name with a birth date (`yyyy-mm-dd`). */
export type Zoekvraag = { readonly bsn: string } | { readonly naam: Naam; readonly geboortedatum: string }

/** Which of these pseudonyms have a dossier in the asker's own compartment; one query, whatever is asked. */
export type MetDossier = (pseudoniemen: readonly string[]) => Promise<readonly string[]>

/** Known here, as these pseudonyms (more than one only for people of one name and birth date), or new as far as the asker may know. */
export type Gevonden =
  | { readonly uitkomst: 'bekend'; readonly pseudoniemen: readonly string[] }
  | { readonly uitkomst: 'nieuw' }

const plaatsen = 16

/** The ids of everyone in the municipality who answers to the question. Not for outside this chapter: it knows no compartment. */
const zoekPersoon = async (
  tx: Tx,
  sleutels: KeyStore,
  gemeente: string,
  vraag: Zoekvraag,
): Promise<readonly string[]> => {
  const [kolom, index] =
    'bsn' in vraag
      ? ['bsn_index', bsnIndex(sleutels, gemeente, vraag.bsn)]
      : [
          'naam_datum_index',
          naamIndex(sleutels, gemeente, { ...vraag.naam, geboortedatum: vraag.geboortedatum }),
        ]
  const rijen = await open(tx)<{ id: string }>(
    `select id from personen.persoon where gemeente = $1 and ${kolom} = $2 order by id`,
    [gemeente, index],
  )
  return rijen.map(({ id }) => id)
}

/**
 * Looks someone up for one compartment: finds only who has a dossier there. Unknown and known elsewhere get the same
 * answer after the same work: one search, sixteen pseudonyms (filled up with people who do not exist), one question
 * about dossiers. Ontwerp §3.
 */
export const vindInCompartiment = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  vraag: Zoekvraag,
  metDossier: MetDossier,
): Promise<Gevonden> => {
  const ids = await zoekPersoon(tx, sleutels, binnen.gemeente, vraag)
  const niemand = Array.from({ length: Math.max(plaatsen - ids.length, 0) }, () => randomUUID())
  const gevraagd = [...ids, ...niemand].map((id) => aliasVan(sleutels, binnen, id)).sort()
  const hier = new Set(await metDossier(gevraagd))
  const pseudoniemen = gevraagd.filter((pseudoniem) => hier.has(pseudoniem))
  return pseudoniemen.length > 0 ? { uitkomst: 'bekend', pseudoniemen } : { uitkomst: 'nieuw' }
}

/**
 * How this compartment knows who has this BSN; a pseudonym of nobody when no dossier here holds that number, after the same work. Only for who signed in
 * with it himself: it tells nobody whether he is known (ontwerp §3).
 */
export const herkenOpBsn = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  bsn: string,
): Promise<{ readonly pseudoniem: string; readonly bekend: boolean }> => {
  const [id] = await zoekPersoon(tx, sleutels, binnen.gemeente, { bsn })
  return { pseudoniem: aliasVan(sleutels, binnen, id ?? randomUUID()), bekend: id !== undefined }
}
