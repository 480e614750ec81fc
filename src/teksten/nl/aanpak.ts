import type { HandelingTekst } from '../tekst.ts'

/** The words of the acts of a gecoördineerde aanpak. */
export const aanpakHandelingen: Readonly<Record<string, HandelingTekst>> = {}

/** Words for codes of closed lists, by the name of the field or list. */
export const aanpakOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
