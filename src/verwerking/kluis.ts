import type { KeyObject } from 'node:crypto'
import type { DossierRij, Tabel } from '../dossier/rijen.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { seal, unseal } from '../platform/keys/sealed.ts'
import type { Compartiment } from '../wet/compartimenten.ts'

type Plaats = Tabel | 'dossier' | 'handeling' | 'formulierconcept'

/** Seals and opens the content of one dossier, each row bound to its own place. */
export interface Kluis {
  readonly sluit: (tabel: Plaats, rij: string, inhoud: unknown) => Buffer
  readonly open: (tabel: Plaats, rij: string, bytes: Buffer) => unknown
}

const kluisMet = (
  sleutel: KeyObject,
  gemeente: string,
  compartiment: Compartiment,
  dossier: string,
  sleutelversie: number,
): Kluis => {
  const plek = (tabel: string, rij: string) => ({
    gemeente,
    compartiment,
    dossier,
    tabel,
    rij,
    sleutelversie,
  })
  return {
    sluit: (tabel, rij, inhoud) => seal(sleutel, plek(tabel, rij), inhoud),
    open: (tabel, rij, bytes) => unseal(sleutel, plek(tabel, rij), bytes),
  }
}

/** The vault of an existing dossier. Throws `KeyGone` when its key was destroyed. */
export const openKluis = async (
  sleutels: KeyStore,
  compartiment: Compartiment,
  dossier: Pick<DossierRij, 'id' | 'sleutelversie'> & { readonly gemeente: string },
): Promise<Kluis> =>
  kluisMet(await sleutels.key(dossier.id), dossier.gemeente, compartiment, dossier.id, dossier.sleutelversie)

/** The vault of a dossier that is being made: its key is written first, so a crash leaves at worst an unused key. */
export const maakKluis = async (
  sleutels: KeyStore,
  gemeente: string,
  compartiment: Compartiment,
  id: string,
): Promise<Kluis> => {
  await sleutels.createKey(id)
  return kluisMet(await sleutels.key(id), gemeente, compartiment, id, 1)
}
