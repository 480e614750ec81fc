import { type Artikel, artikel } from './artikelen.ts'

interface Begrip {
  readonly term: string
  readonly betekenis: string
  readonly artikel: Artikel
}

/** The definitions of 1.1.1 that the program works with, in plain words; for help texts and the glossary. */
export const begrippen = {
  client: {
    term: 'cliënt',
    betekenis: 'Iemand voor wie een onderzoek of een aanpak loopt, of die ondersteuning krijgt.',
    artikel: 'begrip-client',
  },
  gezinslid: {
    term: 'gezinslid',
    betekenis: 'Iemand uit het huishouden van de cliënt, en sommige familie die elders verblijft.',
    artikel: 'begrip-gezinslid',
  },
  'sociaal-domein': {
    term: 'sociaal domein',
    betekenis: 'Ondersteuning uit de Wmo 2015, jeugdhulp, schuldhulp en bijstand.',
    artikel: 'begrip-sociaal-domein',
  },
  'aanpalende-domeinen': {
    term: 'aanpalende domeinen',
    betekenis: 'Terreinen naast het sociaal domein, zoals zorg, onderwijs, wonen, werk en veiligheid.',
    artikel: 'begrip-aanpalende-domeinen',
  },
  'meervoudige-problematiek': {
    term: 'meervoudige problematiek',
    betekenis: 'Problemen die met elkaar samenhangen en meer dan één terrein raken.',
    artikel: 'begrip-meervoudige-problematiek',
  },
  'gecoordineerde-aanpak': {
    term: 'gecoördineerde aanpak',
    betekenis: 'Hulp van gemeente en partijen die op elkaar is afgestemd.',
    artikel: 'begrip-gecoordineerde-aanpak',
  },
  partij: {
    term: 'partij',
    betekenis: 'Een organisatie of professional die hulp geeft of een taak heeft, buiten dit onderzoek.',
    artikel: 'begrip-partij',
  },
  gemeenteambtenaar: {
    term: 'gemeenteambtenaar',
    betekenis: 'Iemand die in dienst is van de gemeente.',
    artikel: 'begrip-gemeenteambtenaar',
  },
  oggz: {
    term: 'openbare geestelijke gezondheidszorg',
    betekenis: 'Hulp aanbieden aan kwetsbare mensen die zelf geen hulp vragen of die mijden.',
    artikel: 'begrip-openbare-gezondheidszorg',
  },
} as const satisfies Record<string, Begrip>

export type BegripCode = keyof typeof begrippen

/** A definition on day `op`. Throws a RangeError when its article has no row for that day. */
export const begrip = (code: BegripCode, op: string): Begrip => {
  artikel(begrippen[code].artikel, op)
  return begrippen[code]
}

/** The five grounds on which somebody is client; there is no other (N-1.1.1-clt-1 to N-1.1.1-clt-5). */
export const clientGronden = [
  'ontvangt-ondersteuning',
  'onderzoek-op-verzoek',
  'gezinslid-stemt-in',
  'onderzoek-op-verzoek-van-partij',
  'coordinator-aangewezen',
] as const
export type ClientGrond = (typeof clientGronden)[number]
