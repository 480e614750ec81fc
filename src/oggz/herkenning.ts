import type { Rijen } from '../dossier/rijen.ts'
import { normaliseerNaam } from '../personen/index.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { blindIndex } from '../platform/keys/pseudonym.ts'

/** What is known of a person, as far as it says who he is. */
export interface Herkenbaar {
  readonly voornamen: string
  readonly tussenvoegsel: string | null
  readonly achternaam: string
  readonly geboortedatum: string | null
}

/**
 * The blind index by which a person is recognised within the oggz of this municipality, made with a key of this compartment: first
 * names, surname and birth date, all known and all the same; twins and a father and son of one address are never taken for each other.
 */
export const herkenningenInOggz = (
  sleutels: KeyStore,
  gemeente: string,
  { voornamen, tussenvoegsel, achternaam, geboortedatum }: Herkenbaar,
): readonly Rijen['herkenning'][] => {
  const voornaam = normaliseerNaam(voornamen)
  const naam = normaliseerNaam(`${tussenvoegsel ?? ''}${achternaam}`)
  if (!voornaam || !naam || !geboortedatum) return []
  const waarde = `${voornaam}|${naam}|${geboortedatum}`
  return [{ soort: 'namen-datum', kenmerk: blindIndex(sleutels, gemeente, 'oggz-namen-datum', waarde) }]
}
