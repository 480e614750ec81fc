import { type PartijRij, partijenEnNamen } from '../inrichting/index.ts'
import { verzoekWoorden } from '../teksten/nl/verzoek-pagina.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { VerzoekLezing } from './declaratie.ts'

type Partij = Pick<PartijRij, 'id' | 'naam' | 'contact'>
type Bron = Pick<VerzoekLezing, 'tx' | 'dossier' | 'feiten'>

/** The party of this request and who works on it: one question for a page. */
const register = eenmaalPerLezing(async ({ tx, dossier, feiten }: Bron) => {
  const { gemeente, behandelaar } = dossier
  const { partijId: id } = feiten.dossier
  const { partijen, namen } = await partijenEnNamen(tx, gemeente, behandelaar ? [behandelaar] : [])
  const partij: Partij = partijen.find((een) => een.id === id) ?? {
    ...{ id, naam: verzoekWoorden.onbekendePartij, contact: null },
  }
  return { partij, behandelaar: namen.get(behandelaar ?? '') ?? null }
})

/** The party that made this request; one that left the register since is called by what it is. */
export const partijVan = async (bron: Bron): Promise<Partij> => (await register(bron)).partij

/** The name of who works on a request; null when nobody does. */
export const behandelaarVan = async (bron: Bron): Promise<string | null> => (await register(bron)).behandelaar
