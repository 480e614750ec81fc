import { type PartijRij, partijenEnNamen } from '../inrichting/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OggzLezing } from './declaratie.ts'

/** The parties of this municipality by id, and the name of who works on it: one question for a page. */
const register = eenmaalPerLezing(async ({ tx, dossier }: OggzLezing) => {
  const { gemeente, behandelaar } = dossier
  const { partijen, namen } = await partijenEnNamen(tx, gemeente, behandelaar ? [behandelaar] : [])
  return {
    partijen: new Map<string, PartijRij>(partijen.map((partij) => [partij.id, partij])),
    behandelaar: namen.get(behandelaar ?? '') ?? null,
  }
})

/** The name of who works on it; null when nobody does. */
export const naamVanBehandelaar = async (lezing: OggzLezing): Promise<string | null> =>
  (await register(lezing)).behandelaar

/** Those parties as options of a field. */
export const partijKeuze = async (lezing: OggzLezing): Promise<readonly Keuze[]> =>
  [...(await register(lezing)).partijen.values()].map(({ id, naam }) => ({ waarde: id, label: naam }))

/** The name behind a party's id, or the word for a code of this list. */
export const naamIn = async (lezing: OggzLezing): Promise<(lijst: string, idOfCode: string) => string> => {
  const { partijen } = await register(lezing)
  return (lijst, idOfCode) => partijen.get(idOfCode)?.naam ?? codeTekst(lijst, idOfCode)
}

/** The name of a party by its id; null for what is no party. */
export const partijnaamIn = async (lezing: OggzLezing): Promise<(bron: string) => string | null> => {
  const { partijen } = await register(lezing)
  return (bron) => partijen.get(bron)?.naam ?? null
}

/** A party by its id. */
export const partijIn = async (lezing: OggzLezing): Promise<(id: string) => PartijRij | undefined> => {
  const { partijen } = await register(lezing)
  return (id) => partijen.get(id)
}
