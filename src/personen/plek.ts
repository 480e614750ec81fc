import type { KeyObject } from 'node:crypto'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { persoonVan, pseudoniem } from '../platform/keys/pseudonym.ts'
import { seal, unseal } from '../platform/keys/sealed.ts'
import type { Compartiment } from '../wet/compartimenten.ts'

/** From where a person is looked at: a municipality (four digits) and one of its compartments. */
export interface Binnen {
  readonly gemeente: string
  readonly compartiment: Compartiment
}

/** The two rows a compartment keeps of a person, besides the shared identity. */
export type ContactSoort = 'aanvulling' | 'veilig_contact'

/** Version of the way a person's key is used; stands in each row and in the place its ciphertext is bound to. */
export const sleutelversie = 1

/** A ciphertext with the version of its key, as it stands in a row. */
export interface Verzegeld {
  readonly sleutelversie: number
  readonly inhoud: Buffer
}

const plekVanPersoon = (gemeente: string, id: string, versie: number) => ({
  gemeente,
  compartiment: 'personen',
  dossier: id,
  tabel: 'persoon',
  rij: id,
  sleutelversie: versie,
})

const plekVanContact = (binnen: Binnen, id: string, alias: string, soort: ContactSoort, versie: number) => ({
  ...binnen,
  dossier: id,
  tabel: 'contact',
  rij: `${alias}:${soort}`,
  sleutelversie: versie,
})

/** Seals and opens all rows of one person. `identiteit` and `contact` hold what was sealed there; both throw `Unsealable`. */
export const mapVan = (sleutel: KeyObject, gemeente: string, id: string) => ({
  sluitIdentiteit: (waarde: unknown) => seal(sleutel, plekVanPersoon(gemeente, id, sleutelversie), waarde),
  identiteit: (rij: Verzegeld) =>
    unseal(sleutel, plekVanPersoon(gemeente, id, rij.sleutelversie), rij.inhoud),
  sluitContact: (binnen: Binnen, alias: string, soort: ContactSoort, waarde: unknown) =>
    seal(sleutel, plekVanContact(binnen, id, alias, soort, sleutelversie), waarde),
  contact: (binnen: Binnen, alias: string, soort: ContactSoort, rij: Verzegeld) =>
    unseal(sleutel, plekVanContact(binnen, id, alias, soort, rij.sleutelversie), rij.inhoud),
})

/** How this compartment knows the person with this id. */
export const aliasVan = (sleutels: KeyStore, { gemeente, compartiment }: Binnen, id: string): string =>
  pseudoniem(sleutels, gemeente, compartiment, id)

/** The id of the person whom this compartment knows by this pseudonym. */
export const idVan = (sleutels: KeyStore, { gemeente, compartiment }: Binnen, alias: string): string =>
  persoonVan(sleutels, gemeente, compartiment, alias)

/**
 * How another compartment knows the same person. Only for an act that the flow table lets pass people on, and for
 * destruction, which has to know whether a dossier was the last.
 */
export const pseudoniemIn = (
  sleutels: KeyStore,
  binnen: Binnen,
  alias: string,
  ander: Compartiment,
): string => aliasVan(sleutels, { ...binnen, compartiment: ander }, idVan(sleutels, binnen, alias))
