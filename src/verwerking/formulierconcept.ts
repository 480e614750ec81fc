import { createHash } from 'node:crypto'
import { type ConceptPlek, verwijderFormulierconcept } from '../dossier/formulierconcept.store.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Verandering } from './afloop.ts'
import type { Gang } from './gang.ts'
import { findVeranderd } from './handeling.store.ts'
import type { Geladen } from './laad-feiten.ts'
import type { ElkeHandeling, Gekozen } from './verwerking.ts'

/** What a form holds: every name with its values, in order. */
export type ConceptVelden = readonly (readonly [string, readonly string[]])[]

/** A form that was kept, as it is opened again. */
export interface OudConcept {
  readonly velden: ConceptVelden
  /** When it was kept last and until when it stays, ISO. */
  readonly op: string
  readonly tot: string
  /** What was done in the dossier since. */
  readonly veranderd: readonly Verandering[]
}

/** What a link to a form chose, as one text: the same choices give the same. */
export const zoekVan = (gekozen: Gekozen): string =>
  new URLSearchParams(Object.entries(gekozen).toSorted(([a], [b]) => (a < b ? -1 : 1))).toString()

/** The id under which one pet keeps this form with these choices: nobody else can come to it, and there is one of it. */
export const conceptIdVan = (petId: string, verwerkingId: string, gekozen: Gekozen): string => {
  const hex = createHash('sha256')
    .update(`${petId}\n${verwerkingId}\n${zoekVan(gekozen)}`)
    .digest('hex')
  const delen = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`]
  return [...delen, hex.slice(20, 32)].join('-')
}

/** Where this pet keeps the form of this act in a dossier. */
export const conceptPlek = (
  { wie }: Gang,
  verwerking: ElkeHandeling,
  dossierId: string,
  gekozen: Gekozen,
): ConceptPlek => ({
  schema: verwerking.dossier.compartiment,
  gemeente: wie.gemeente,
  dossierId,
  id: conceptIdVan(wie.petId, verwerking.id, gekozen),
})

/** Of what a link chose only the options that the form itself offers. */
export const aangeboden = (
  keuzes: Readonly<Record<string, readonly { readonly waarde: string }[]>>,
  gekozen: Gekozen = {},
): Gekozen =>
  Object.fromEntries(
    Object.entries(gekozen).filter(([naam, waarde]) =>
      keuzes[naam]?.some((optie) => optie.waarde === waarde),
    ),
  )

/** Where the draft of this form can lie: by what the link says, and by what of that the form offers now. */
export const conceptPlekken = async (
  gang: Gang,
  verwerking: ElkeHandeling,
  lezing: Geladen,
  gekozen: Gekozen,
): Promise<{ readonly zoals: ConceptPlek; readonly aangeboden: ConceptPlek; readonly vast: Gekozen }> => {
  const plek = (keuze: Gekozen) => conceptPlek(gang, verwerking, lezing.dossier.id, keuze)
  const leeg = Object.keys(gekozen).length === 0
  const keuzes = leeg ? {} : await verwerking.keuzes?.(lezing.feiten, lezing, gang.kader)
  const vast = aangeboden(keuzes ?? {}, gekozen)
  return { zoals: plek(gekozen), aangeboden: plek(vast), vast }
}

/** Removes the draft of this form, wherever the link to it put it; gives whether there was one. */
export const verwijderConceptVan = async (
  tx: Tx,
  gang: Gang,
  verwerking: ElkeHandeling,
  lezing: Geladen,
  gekozen: Gekozen,
): Promise<boolean> => {
  const { zoals, aangeboden: ander } = await conceptPlekken(gang, verwerking, lezing, gekozen)
  const weg = await verwijderFormulierconcept(tx, zoals)
  return (ander.id !== zoals.id && (await verwijderFormulierconcept(tx, ander))) || weg
}

/**
 * What was kept of the form, opened, with what was done in the dossier since; undefined when nothing is kept. What was typed beside an item that is
 * frozen now holds its words: it is not there either until the item is (AVG 18; N-AVG-18).
 */
export const openConcept = async (
  tx: Tx,
  gang: Gang,
  { concept, dossier, kluis, compartiment, bevrorenIds = [] }: Geladen,
  id: string,
): Promise<OudConcept | undefined> => {
  if (!concept) return undefined
  const velden = kluis.open('formulierconcept', id, concept.inhoud) as ConceptVelden
  if (velden.some(([, waarden]) => waarden.some((waarde) => bevrorenIds.includes(waarde)))) return undefined
  return {
    velden,
    op: concept.op.toISOString(),
    tot: concept.verlooptOp.toISOString(),
    veranderd:
      concept.versie === dossier.versie
        ? []
        : await findVeranderd(tx, compartiment, gang.wie.gemeente, dossier.id, concept.versie),
  }
}
