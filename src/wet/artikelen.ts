import { aanpakartikelen } from './artikelen/aanpak.ts'
import { artikelenAndereWetten } from './artikelen/andere-wetten.ts'
import { begripsartikelen } from './artikelen/begrippen.ts'
import { gegevensartikelen } from './artikelen/gegevens.ts'
import { onderzoeksartikelen } from './artikelen/onderzoek.ts'
import { partijartikelen } from './artikelen/partijen.ts'
import type { ArtikelRij, ArtikelRijen } from './artikelen/rij.ts'
import { zvhartikelen } from './artikelen/zvh.ts'
import { rijOp } from './rij-op.ts'

/**
 * Every article the program carries out, under a functional name that survives renumbering.
 * The value holds its dated versions; read one with `artikel(id, op)`.
 */
export const artikelen = {
  ...begripsartikelen,
  ...onderzoeksartikelen,
  ...aanpakartikelen,
  ...zvhartikelen,
  ...gegevensartikelen,
  ...partijartikelen,
  ...artikelenAndereWetten,
} as const satisfies Record<string, ArtikelRijen>

/** The functional name of an article. */
export type Artikel = keyof typeof artikelen

/** One article as it reads on one day. */
export interface ArtikelOp extends ArtikelRij {
  readonly id: Artikel
}

/** All functional names, in the order of the register. */
export const artikelIds = Object.keys(artikelen) as readonly Artikel[]

/** Whether a text (from a log or a URL) names an article of the register. */
export const isArtikel = (id: string): id is Artikel => Object.hasOwn(artikelen, id)

/** The article as it reads on day `op` ('yyyy-mm-dd'). Throws a RangeError when no row covers that day. */
export const artikel = (id: Artikel, op: string): ArtikelOp => {
  const rijen: ArtikelRijen = artikelen[id]
  return { id, ...rijOp(id, rijen, op) }
}

/** How people cite it: the law and the number, for example 'Wmo 2015, 2.3a.1 lid 1'. */
export const citeer = (id: Artikel, op: string): string => {
  const { wet, nummer } = artikel(id, op)
  return `${wet}, ${nummer}`
}
