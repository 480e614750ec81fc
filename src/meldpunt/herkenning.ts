import type { Rijen } from '../dossier/rijen.ts'
import { normaliseerNaam } from '../personen/index.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { blindIndex } from '../platform/keys/pseudonym.ts'

/** What is known of the person of a melding, as far as it can tell that another is about the same. */
export interface Herkenbaar {
  readonly tussenvoegsel?: string | undefined
  readonly achternaam?: string | undefined
  readonly geboortedatum?: string | undefined
  readonly postcode?: string | undefined
  readonly huisnummer?: string | undefined
}

/** By what he can be recognised: name with birth date, name with address, address with birth date; exact, never by a part. */
const kenmerkenVan = (wie: Herkenbaar): readonly { readonly soort: string; readonly waarde: string }[] => {
  const naam = wie.achternaam && normaliseerNaam(`${wie.tussenvoegsel ?? ''}${wie.achternaam}`)
  const adres = wie.postcode && wie.huisnummer && normaliseerNaam(`${wie.postcode}${wie.huisnummer}`)
  const { geboortedatum } = wie
  return [
    ...(naam && geboortedatum ? [{ soort: 'naam-datum', waarde: `${naam}|${geboortedatum}` }] : []),
    ...(naam && adres ? [{ soort: 'naam-adres', waarde: `${naam}|${adres}` }] : []),
    ...(adres && geboortedatum ? [{ soort: 'adres-datum', waarde: `${adres}|${geboortedatum}` }] : []),
  ]
}

/**
 * The blind indexes by which an earlier melding about the same person can be found within the meldpunt of this municipality,
 * and nowhere else: they are made with keys of this compartment (5.5.4 lid 1, N-5.5.4-1-dl).
 */
export const herkenningen = (
  sleutels: KeyStore,
  gemeente: string,
  wie: Herkenbaar,
): readonly Rijen['herkenning'][] =>
  kenmerkenVan(wie).map(({ soort, waarde }) => ({
    soort,
    kenmerk: blindIndex(sleutels, gemeente, `meldpunt-${soort}`, waarde),
  }))
