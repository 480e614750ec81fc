/** A name as the look-up reads it. */
export interface Naam {
  readonly tussenvoegsel: string | null
  readonly achternaam: string
}

/** Who someone is, the same in the whole municipality. `geboortedatum` is `yyyy-mm-dd`; null for an office, which has none. */
export interface Identiteit extends Naam {
  /** Nine digits, see `isBsn`. */
  readonly bsn: string | null
  readonly voornamen: string
  readonly geboortedatum: string | null
  /** Only of an office: who there is spoken to. */
  readonly aanspreekpunt?: string | null | undefined
}

export interface Adres {
  readonly straat: string | null
  /** With letter and addition. */
  readonly huisnummer: string | null
  readonly postcode: string | null
  readonly plaats: string | null
}

/** What a compartment itself was told about a person: other compartments do not see it. */
export interface Aanvulling {
  readonly roepnaam: string | null
  readonly adres: Adres | null
}

/** A person as one compartment knows them (N-5.2.9: BSN, or name, birth date, postcode and number). */
export interface Persoonsgegevens extends Identiteit, Aanvulling {}

/** How to reach someone without putting them in danger, and in which language. Belongs to one compartment. */
export interface VeiligContact {
  readonly telefoon: string | null
  readonly magVoicemail: boolean
  readonly mail: string | null
  /** When to call, in words. */
  readonly wanneer: string | null
  /** Nothing may be sent to the home address. */
  readonly geenPostThuis: boolean
  readonly postadres: Adres | null
  /** Language an interpreter is needed for. */
  readonly tolk: string | null
  readonly toelichting: string | null
}

const magInspreken = (oud: VeiligContact, nieuw: VeiligContact): boolean => {
  if (nieuw.telefoon === null) return oud.magVoicemail
  return nieuw.magVoicemail && (oud.magVoicemail || nieuw.telefoon !== oud.telefoon)
}

/**
 * What was agreed before, with what is new: what was left empty stays, and what protects someone is not undone by who
 * did not know of it (N-AVG-32, N-2.3a.2-1-zwt). Only the act that records *veilig contact* replaces it whole.
 */
export const aangevuldContact = (oud: VeiligContact | null, nieuw: VeiligContact): VeiligContact =>
  oud === null
    ? nieuw
    : {
        telefoon: nieuw.telefoon ?? oud.telefoon,
        magVoicemail: magInspreken(oud, nieuw),
        mail: nieuw.mail ?? oud.mail,
        wanneer: nieuw.wanneer ?? oud.wanneer,
        geenPostThuis: nieuw.geenPostThuis || oud.geenPostThuis,
        postadres: nieuw.postadres ?? oud.postadres,
        tolk: nieuw.tolk ?? oud.tolk,
        toelichting: nieuw.toelichting ?? oud.toelichting,
      }

const eigenLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** A name for exact comparison: letters and digits only, lower case, without accents, so that spaces and hyphens do not matter. */
export const normaliseerNaam = (naam: string): string =>
  naam
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => eigenLetters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** What the exact look-up without BSN compares: family name with its prefix, and birth date. First names are not in it: people go by several. */
export const naamMetDatum = (naam: Naam, geboortedatum: string): string =>
  `${normaliseerNaam(`${naam.tussenvoegsel ?? ''}${naam.achternaam}`)}|${geboortedatum}`

/** A postcode as it is written on an envelope (`1234 AB`); other text stays as it is. */
export const normaliseerPostcode = (tekst: string): string => {
  const [, cijfers, letters] = /^([1-9]\d{3})\s*([a-z]{2})$/i.exec(tekst.trim()) ?? []
  return cijfers && letters ? `${cijfers} ${letters.toUpperCase()}` : tekst
}
