import type { Naam } from './persoonsgegevens.ts'

interface HeleNaam extends Naam {
  readonly voornamen: string
  readonly roepnaam?: string | null
}

/** The words of a name in small letters, without accents, dots and hyphens. */
const woorden = (naam: string): readonly string[] =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((woord) => woord !== '')

const begintMet = (hier: readonly string[], deel: readonly string[]): boolean =>
  deel.every((woord, i) => hier[i] === woord)

/** An initial fits every first name that begins with it. */
const past = (een: string, ander: string): boolean =>
  een === ander || (Math.min(een.length, ander.length) === 1 && een[0] === ander[0])

/**
 * Whether a worker (one line, as his municipality writes it) can be this person by name: the surname with or without its
 * prefix, also as a part of a double one, and a first name or initial that fits. In doubt it is the same: a person decides.
 */
export const zelfdeNaam = (werker: string, persoon: HeleNaam): boolean => {
  const hier = woorden(werker)
  const achternaam = woorden(persoon.achternaam)
  if (achternaam.length === 0) return false
  const begin = hier.findIndex((_, i) => begintMet(hier.slice(i), achternaam))
  if (begin < 0) return false
  const eigen = hier[0]
  if (begin === 0 || eigen === undefined) return true
  const voornamen = woorden(`${persoon.roepnaam ?? ''} ${persoon.voornamen}`)
  return voornamen.length === 0 || voornamen.some((voornaam) => past(eigen, voornaam))
}
