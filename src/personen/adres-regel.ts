import type { Adres } from './rules/persoonsgegevens.ts'

/** An address on one line; empty when nothing of it is known. */
export const adresRegel = (adres: Adres | null | undefined): string => {
  const { straat, huisnummer, postcode, plaats } = adres ?? {}
  return [
    [straat, huisnummer],
    [postcode, plaats],
  ]
    .map((regel) => regel.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ')
}
