import { magDitVragen } from '../teksten/nl/mag-dit-vragen.ts'
import { bronnen } from '../wet/bronnen.ts'
import { burgemeestertaken } from '../wet/burgemeester.ts'
import { categorieen, niveauNamen } from '../wet/categorieen.ts'
import { compartimenten } from '../wet/compartimenten.ts'
import { doorgeefdoelen } from '../wet/doorgeven.ts'
import { melders } from '../wet/melding.ts'
import { partijRegimes } from '../wet/partij-regimes.ts'
import { partijenlijst } from '../wet/partijenlijst.ts'
import { verstrekwegen } from '../wet/verstrekwegen.ts'
import type { Vraag } from './rules/antwoorden.ts'

type Namen = Readonly<Record<string, string>>

const namenUit = (tabel: Readonly<Record<string, { readonly naam: string }>>): Namen =>
  Object.fromEntries(Object.entries(tabel).map(([code, { naam }]) => [code, naam]))

/** The names that the law's own tables give to an answer. */
const uitDeWet: Readonly<Partial<Record<Vraag, Namen>>> = {
  weg: namenUit(verstrekwegen),
  overleg: namenUit(verstrekwegen),
  partij: namenUit(partijenlijst),
  regime: namenUit(partijRegimes),
  soort: namenUit(categorieen),
  niveau: niveauNamen,
  taak: burgemeestertaken,
  aan: namenUit(doorgeefdoelen),
  bron: Object.fromEntries(Object.entries(bronnen).map(([code, [eerste]]) => [code, eerste.naam])),
  dossier: namenUit(compartimenten),
  melder: namenUit(melders),
}

/** The words of one question. Throws when there are none. */
export const vraagTekst = (vraag: Vraag) => {
  const tekst = magDitVragen[vraag]
  if (!tekst) throw new Error(`no words for the question ${vraag}`)
  return tekst
}

/** An answer in words: its own, else what the table of the law calls it. Throws when there are none. */
export const antwoordTekst = (vraag: Vraag, waarde: string): string => {
  const tekst = vraagTekst(vraag).opties?.[waarde] ?? uitDeWet[vraag]?.[waarde]
  if (tekst === undefined) throw new Error(`no words for ${waarde} of ${vraag}`)
  return tekst
}

/** The words of a code from one of the lists of this chapter. Throws when there are none. */
export const woordenBij = (lijst: Namen, code: string): string => {
  const tekst = lijst[code]
  if (tekst === undefined) throw new Error(`no words for ${code}`)
  return tekst
}
