import { open, type Tx } from '../platform/db/tx.ts'
import { KeyGone, type KeyStore } from '../platform/keys/key-store.ts'
import { type Binnen, type ContactSoort, idVan, mapVan, type Verzegeld } from './plek.ts'
import type { Aanvulling, Identiteit, Persoonsgegevens, VeiligContact } from './rules/persoonsgegevens.ts'

/** A person with the safe way to reach them, as one compartment knows them. */
export interface Persoon extends Persoonsgegevens {
  readonly veiligContact: VeiligContact | null
}

interface Rij extends Verzegeld {
  readonly soort: ContactSoort | 'persoon'
  readonly id: string
}

const namenSql = `select 'persoon' as soort, id, sleutelversie, inhoud from personen.persoon
  where gemeente = $1 and id = any($2::uuid[])`

const personenSql = `${namenSql}
  union all
  select soort, pseudoniem, sleutelversie, inhoud from personen.contact
  where gemeente = $1 and compartiment = $3 and pseudoniem = any($4::uuid[])`

type Persoonsmap = ReturnType<typeof mapVan>

/** The opened maps of those whose key there is; who was destroyed is left out. */
const openMappen = async (sleutels: KeyStore, binnen: Binnen, pseudoniemen: readonly string[]) => {
  const mappen = new Map<string, { id: string; map: Persoonsmap }>()
  await Promise.all(
    pseudoniemen.map(async (pseudoniem) => {
      const id = idVan(sleutels, binnen, pseudoniem)
      try {
        const sleutel = sleutels.keyAtHand(id) ?? (await sleutels.key(id))
        mappen.set(pseudoniem, { id, map: mapVan(sleutel, binnen.gemeente, id) })
      } catch (error) {
        if (!(error instanceof KeyGone)) throw error
      }
    }),
  )
  return mappen
}

const lees = async <T>(
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniemen: readonly string[],
  sql: string,
  maak: (pseudoniem: string, map: Persoonsmap, rijen: ReadonlyMap<string, Rij>, identiteit: Identiteit) => T,
): Promise<ReadonlyMap<string, T>> => {
  const mappen = await openMappen(sleutels, binnen, [...new Set(pseudoniemen)])
  const ids = [...mappen.values()].map(({ id }) => id)
  const contact = sql === personenSql ? [binnen.compartiment, [...mappen.keys()]] : []
  const gevonden = await open(tx)<Rij>(sql, [binnen.gemeente, ids, ...contact])
  const rijen = new Map(gevonden.map((rij) => [`${rij.soort}:${rij.id}`, rij]))
  const uit = new Map<string, T>()
  for (const [pseudoniem, { id, map }] of mappen) {
    const rij = rijen.get(`persoon:${id}`)
    if (rij) uit.set(pseudoniem, maak(pseudoniem, map, rijen, map.identiteit(rij) as Identiteit))
  }
  return uit
}

/**
 * The people behind these pseudonyms of this compartment, in one query. Who is unknown, of another municipality or
 * destroyed is not in the answer.
 */
export const leesPersonen = (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniemen: readonly string[],
): Promise<ReadonlyMap<string, Persoon>> =>
  lees(tx, sleutels, binnen, pseudoniemen, personenSql, (pseudoniem, map, rijen, identiteit) => {
    const contact = (soort: ContactSoort): unknown => {
      const rij = rijen.get(`${soort}:${pseudoniem}`)
      return rij ? map.contact(binnen, pseudoniem, soort, rij) : null
    }
    const { roepnaam, adres } = (contact('aanvulling') as Aanvulling | null) ?? {
      roepnaam: null,
      adres: null,
    }
    return {
      ...identiteit,
      roepnaam,
      adres,
      veiligContact: contact('veilig_contact') as VeiligContact | null,
    }
  })

/** As `leesPersonen`, but no more than who they are: for a list, which needs no address or telephone. */
export const leesIdentiteiten = (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniemen: readonly string[],
): Promise<ReadonlyMap<string, Identiteit>> =>
  lees(tx, sleutels, binnen, pseudoniemen, namenSql, (_pseudoniem, _map, _rijen, identiteit) => identiteit)
