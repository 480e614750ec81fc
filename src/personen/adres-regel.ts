import type { Adres } from './rules/persoonsgegevens.ts'

/** An address as it stands on a letter; no lines when nothing of it is known. */
export const adresRegels = (adres: Adres | null | undefined): readonly string[] => {
  const { straat, huisnummer, postcode, plaats } = adres ?? {}
  return [
    [straat, huisnummer],
    [postcode, plaats],
  ]
    .map((regel) => regel.filter(Boolean).join(' '))
    .filter(Boolean)
}

/** The same on one line; empty when nothing of it is known. */
export const adresRegel = (adres: Adres | null | undefined): string => adresRegels(adres).join(', ')
