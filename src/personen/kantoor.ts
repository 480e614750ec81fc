import { regel } from '../verwerking/velden.ts'
import type { Persoon } from './lezen.store.ts'
import { adresVelden, naarAdres, veiligContactVelden } from './persoonsgegevens.ts'
import type { Persoonsgegevens, VeiligContact } from './rules/persoonsgegevens.ts'

const { telefoon, mail } = veiligContactVelden

/** The fields of an office that represents: a name and how to reach it; no birth date and no number (N-AVG-5-1c). */
export const kantoorVelden = {
  kantoornaam: regel({ max: 200 }),
  aanspreekpunt: regel({ max: 100 }).optional(),
  telefoon,
  mail,
  ...adresVelden,
}

/** An office as it was typed; what was left empty is absent. */
export interface KantoorInvoer {
  readonly kantoornaam?: string | undefined
  readonly aanspreekpunt?: string | undefined
  readonly telefoon?: string | undefined
  readonly mail?: string | undefined
  readonly straat?: string | undefined
  readonly huisnummer?: string | undefined
  readonly postcode?: string | undefined
  readonly plaats?: string | undefined
}

/** What an office is written as, beside what was known of it: what was left empty stays as it was. */
export const naarKantoor = (
  typed: KantoorInvoer,
  oud?: Persoon,
): { readonly gegevens: Persoonsgegevens; readonly contact: VeiligContact } => ({
  gegevens: {
    bsn: null,
    voornamen: '',
    roepnaam: null,
    tussenvoegsel: null,
    achternaam: typed.kantoornaam ?? oud?.achternaam ?? '',
    geboortedatum: null,
    aanspreekpunt: typed.aanspreekpunt ?? oud?.aanspreekpunt ?? null,
    adres: null,
  },
  contact: {
    magVoicemail: false,
    wanneer: null,
    geenPostThuis: false,
    tolk: null,
    toelichting: null,
    ...oud?.veiligContact,
    telefoon: typed.telefoon ?? oud?.veiligContact?.telefoon ?? null,
    postadres: naarAdres(typed) ?? oud?.veiligContact?.postadres ?? null,
    mail: typed.mail ?? oud?.veiligContact?.mail ?? null,
  },
})

/** An office as a form shows it: only the fields that were filled in. */
export const zoalsKantoorStaat = ({
  achternaam,
  aanspreekpunt,
  veiligContact,
}: Persoon): Readonly<Record<string, string>> => {
  const velden = {
    ...{ kantoornaam: achternaam, aanspreekpunt },
    ...{ telefoon: veiligContact?.telefoon, mail: veiligContact?.mail },
    ...veiligContact?.postadres,
  }
  return Object.fromEntries(
    Object.entries(velden).flatMap(([veld, waarde]) => (waarde ? [[veld, waarde]] : [])),
  )
}
