import { open, type Tx } from '../platform/db/tx.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { type Binnen, type ContactSoort, idVan, mapVan, sleutelversie, type Verzegeld } from './plek.ts'
import { type Aanvulling, aangevuldContact, type VeiligContact } from './rules/persoonsgegevens.ts'

const schrijf = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniem: string,
  soort: ContactSoort,
  waarde: unknown,
): Promise<void> => {
  const id = idVan(sleutels, binnen, pseudoniem)
  const map = mapVan(await sleutels.key(id), binnen.gemeente, id)
  await open(tx)(
    `insert into personen.contact (gemeente, compartiment, pseudoniem, soort, sleutelversie, inhoud)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (gemeente, compartiment, pseudoniem, soort)
     do update set sleutelversie = excluded.sleutelversie, inhoud = excluded.inhoud`,
    [
      binnen.gemeente,
      binnen.compartiment,
      pseudoniem,
      soort,
      sleutelversie,
      map.sluitContact(binnen, pseudoniem, soort, waarde),
    ],
  )
}

/** Writes how this compartment may safely reach a person; the old way is gone. Throws `KeyGone` for an unknown person. */
export const schrijfContact = (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniem: string,
  contact: VeiligContact,
): Promise<void> => schrijf(tx, sleutels, binnen, pseudoniem, 'veilig_contact', contact)

/** Writes what this compartment itself was told (name in daily use, address). Throws `KeyGone` for an unknown person. */
export const schrijfAanvulling = (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniem: string,
  { roepnaam, adres }: Aanvulling,
): Promise<void> => schrijf(tx, sleutels, binnen, pseudoniem, 'aanvulling', { roepnaam, adres })

/** How this compartment may safely reach a person, or null when nothing was agreed. Throws `KeyGone` once destroyed. */
export const leesContact = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniem: string,
): Promise<VeiligContact | null> => {
  const [rij] = await open(tx)<Verzegeld>(
    `select sleutelversie, inhoud from personen.contact
     where gemeente = $1 and compartiment = $2 and pseudoniem = $3 and soort = 'veilig_contact'`,
    [binnen.gemeente, binnen.compartiment, pseudoniem],
  )
  if (!rij) return null
  const id = idVan(sleutels, binnen, pseudoniem)
  const map = mapVan(await sleutels.key(id), binnen.gemeente, id)
  return map.contact(binnen, pseudoniem, 'veilig_contact', rij) as VeiligContact
}

/**
 * Adds to how this compartment may safely reach a person, for who may not know what was agreed before: that stays.
 * Throws `KeyGone` for an unknown person.
 */
export const vulContactAan = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniem: string,
  contact: VeiligContact,
): Promise<void> => {
  const oud = await leesContact(tx, sleutels, binnen, pseudoniem)
  await schrijfContact(tx, sleutels, binnen, pseudoniem, aangevuldContact(oud, contact))
}

/**
 * Removes what one compartment kept of a person, when its last dossier on them goes. Under role `samenspraak_personen`
 * or `samenspraak_vernietiging`.
 */
export const verwijderContact = async (tx: Tx, binnen: Binnen, pseudoniem: string): Promise<void> => {
  await open(tx)(
    'delete from personen.contact where gemeente = $1 and compartiment = $2 and pseudoniem = $3',
    [binnen.gemeente, binnen.compartiment, pseudoniem],
  )
}
