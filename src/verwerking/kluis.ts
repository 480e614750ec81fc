import type { KeyObject } from 'node:crypto'
import { eigenSleutelVan, tabellenMetEigenSleutel } from '../dossier/eigen-sleutel.ts'
import type { DossierRij, Tabel } from '../dossier/rijen.ts'
import { KeyGone, type KeyStore } from '../platform/keys/key-store.ts'
import { seal, unseal } from '../platform/keys/sealed.ts'
import type { Compartiment } from '../wet/compartimenten.ts'

type Plaats = Tabel | 'dossier' | 'handeling' | 'formulierconcept'

/** Seals and opens the content of one dossier, each row bound to its own place. */
export interface Kluis {
  /** Both throw `KeyGone` for a table whose own key is not there (any more). */
  readonly sluit: (tabel: Plaats, rij: string, inhoud: unknown) => Buffer
  readonly open: (tabel: Plaats, rij: string, bytes: Buffer) => unknown
  /** Whether the rows of this table can be read and written. */
  readonly heeftSleutel: (tabel: string) => boolean
}

interface Sleutels {
  readonly dossier: KeyObject
  /** Of the tables that have a key of their own; undefined when it is not there (any more). */
  readonly eigen: KeyObject | undefined
}

const kluisMet = (
  sleutels: Sleutels,
  gemeente: string,
  compartiment: Compartiment,
  dossier: string,
  sleutelversie: number,
): Kluis => {
  const apart = tabellenMetEigenSleutel(compartiment)
  const van = (tabel: string): KeyObject | undefined =>
    apart.includes(tabel) ? sleutels.eigen : sleutels.dossier
  const moet = (tabel: string): KeyObject => {
    const sleutel = van(tabel)
    if (!sleutel) throw new KeyGone()
    return sleutel
  }
  const plek = (tabel: string, rij: string) => ({
    gemeente,
    compartiment,
    dossier,
    tabel,
    rij,
    sleutelversie,
  })
  return {
    sluit: (tabel, rij, inhoud) => seal(moet(tabel), plek(tabel, rij), inhoud),
    open: (tabel, rij, bytes) => unseal(moet(tabel), plek(tabel, rij), bytes),
    heeftSleutel: (tabel) => van(tabel) !== undefined,
  }
}

const zoNogDaar = async (sleutels: KeyStore, id: string | undefined): Promise<KeyObject | undefined> => {
  if (id === undefined) return undefined
  try {
    return await sleutels.key(id)
  } catch (error) {
    if (error instanceof KeyGone) return undefined
    throw error
  }
}

/** The vault of an existing dossier. Throws `KeyGone` when its key was destroyed. */
export const openKluis = async (
  sleutels: KeyStore,
  compartiment: Compartiment,
  dossier: Pick<DossierRij, 'id' | 'sleutelversie'> &
    Partial<Pick<DossierRij, 'kenmerk'>> & { readonly gemeente: string },
): Promise<Kluis> => {
  const sleutel = await sleutels.key(dossier.id)
  const eigen = await zoNogDaar(sleutels, eigenSleutelVan(compartiment, dossier))
  return kluisMet(
    { dossier: sleutel, eigen },
    dossier.gemeente,
    compartiment,
    dossier.id,
    dossier.sleutelversie,
  )
}

/** The vault of a dossier that is being made: its key is written first, so a crash leaves at worst an unused key. */
export const maakKluis = async (
  sleutels: KeyStore,
  gemeente: string,
  compartiment: Compartiment,
  id: string,
): Promise<Kluis> => {
  await sleutels.createKey(id)
  return kluisMet({ dossier: await sleutels.key(id), eigen: undefined }, gemeente, compartiment, id, 1)
}
