import { z } from 'zod'
import { datum, ja, regel, tekst } from '../verwerking/velden.ts'
import { isBsn, normaliseerBsn } from './rules/bsn.ts'
import {
  type Adres,
  normaliseerPostcode,
  type Persoonsgegevens,
  type VeiligContact,
} from './rules/persoonsgegevens.ts'

const bsn = () => regel({ inputmode: 'numeric', max: 20 }).overwrite(normaliseerBsn).refine(isBsn, 'geen-bsn')

/** The fields of an address, all of which may stay empty. */
export const adresVelden = {
  straat: regel({ max: 80 }).optional(),
  huisnummer: regel({ max: 20 }).optional(),
  postcode: regel({ max: 10 })
    .overwrite(normaliseerPostcode)
    .regex(/^[1-9]\d{3} [A-Z]{2}$/, 'geen-postcode')
    .optional(),
  plaats: regel({ max: 80 }).optional(),
}

/** The fields by which a person is registered or mended; flat, to stand among the fields of an act. */
export const persoonVelden = {
  bsn: bsn().optional(),
  voornamen: regel({ max: 200 }),
  roepnaam: regel({ max: 80 }).optional(),
  tussenvoegsel: regel({ max: 20 }).optional(),
  achternaam: regel({ max: 200 }),
  geboortedatum: datum(),
  ...adresVelden,
}

/** The fields of *veilig contact*; the address is one for post, when it is not the home address. */
export const veiligContactVelden = {
  telefoon: regel({ max: 20, inputmode: 'tel' })
    .regex(/^\+?[0-9][0-9 ()-]{5,18}$/, 'geen-telefoonnummer')
    .optional(),
  magVoicemail: ja().default(false),
  mail: regel({ max: 254, inputmode: 'email' })
    .regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, 'geen-mailadres')
    .optional(),
  wanneer: regel({ max: 200 }).optional(),
  geenPostThuis: ja().default(false),
  ...adresVelden,
  tolk: regel({ max: 80 }).optional(),
  toelichting: tekst({ max: 1000 }).optional(),
}

/** The exact look-up: by BSN, or by family name with birth date. */
export const zoekInvoer = z
  .object({
    bsn: bsn().optional(),
    tussenvoegsel: regel({ max: 20 }).optional(),
    achternaam: regel({ max: 200 }).optional(),
    geboortedatum: datum().optional(),
  })
  .refine(({ bsn, achternaam, geboortedatum }) => bsn || (achternaam && geboortedatum), {
    error: 'bsn-of-naam-met-geboortedatum',
    path: ['bsn'],
  })

const persoonSchema = z.object(persoonVelden)
const contactSchema = z.object(veiligContactVelden)

type AdresInvoer = { readonly [K in keyof Adres]?: string | undefined }

/** The typed parts as an address, or null when nothing was filled in. */
export const naarAdres = ({ straat, huisnummer, postcode, plaats }: AdresInvoer): Adres | null =>
  straat || huisnummer || postcode || plaats
    ? {
        straat: straat ?? null,
        huisnummer: huisnummer ?? null,
        postcode: postcode ?? null,
        plaats: plaats ?? null,
      }
    : null

/** The flat fields, parsed, as a person. */
export const naarPersoonsgegevens = (invoer: z.output<typeof persoonSchema>): Persoonsgegevens => ({
  bsn: invoer.bsn ?? null,
  voornamen: invoer.voornamen,
  roepnaam: invoer.roepnaam ?? null,
  tussenvoegsel: invoer.tussenvoegsel ?? null,
  achternaam: invoer.achternaam,
  geboortedatum: invoer.geboortedatum,
  adres: naarAdres(invoer),
})

/** The flat fields, parsed, as *veilig contact*. */
export const naarVeiligContact = (invoer: z.output<typeof contactSchema>): VeiligContact => ({
  telefoon: invoer.telefoon ?? null,
  magVoicemail: invoer.magVoicemail,
  mail: invoer.mail ?? null,
  wanneer: invoer.wanneer ?? null,
  geenPostThuis: invoer.geenPostThuis,
  postadres: naarAdres(invoer),
  tolk: invoer.tolk ?? null,
  toelichting: invoer.toelichting ?? null,
})
