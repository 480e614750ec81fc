import type { Artikel } from './artikelen.ts'

interface DomeinRij {
  readonly naam: string
  readonly sociaal: boolean
  readonly artikel: Artikel
}

/** The four domains of the sociaal domein and the aanpalende domeinen (N-1.1.1-sd, N-1.1.1-ad, Q-37). Closed. */
export const domeinen = {
  'maatschappelijke-ondersteuning': {
    naam: 'Maatschappelijke ondersteuning',
    sociaal: true,
    artikel: 'begrip-sociaal-domein',
  },
  jeugd: {
    naam: 'Jeugdhulp, jeugdbescherming en jeugdreclassering',
    sociaal: true,
    artikel: 'begrip-sociaal-domein',
  },
  schuldhulp: { naam: 'Schuldhulpverlening', sociaal: true, artikel: 'begrip-sociaal-domein' },
  participatie: {
    naam: 'Bijstand en ondersteuning bij werk',
    sociaal: true,
    artikel: 'begrip-sociaal-domein',
  },
  'publieke-gezondheid': {
    naam: 'Publieke gezondheid',
    sociaal: false,
    artikel: 'begrip-aanpalende-domeinen',
  },
  'medische-zorg': { naam: 'Geneeskundige zorg', sociaal: false, artikel: 'begrip-aanpalende-domeinen' },
  'langdurige-zorg': { naam: 'Langdurige zorg', sociaal: false, artikel: 'begrip-aanpalende-domeinen' },
  'geestelijke-gezondheidszorg': {
    naam: 'Geestelijke gezondheidszorg',
    sociaal: false,
    artikel: 'begrip-aanpalende-domeinen',
  },
  welzijn: { naam: 'Welzijn', sociaal: false, artikel: 'begrip-aanpalende-domeinen' },
  onderwijs: { naam: 'Onderwijs', sociaal: false, artikel: 'begrip-aanpalende-domeinen' },
  wonen: { naam: 'Wonen', sociaal: false, artikel: 'begrip-aanpalende-domeinen' },
  'werk-en-inkomen': { naam: 'Werk of ander inkomen', sociaal: false, artikel: 'begrip-aanpalende-domeinen' },
  inburgering: { naam: 'Inburgering', sociaal: false, artikel: 'begrip-aanpalende-domeinen' },
  'openbare-orde-en-veiligheid': {
    naam: 'Openbare orde en veiligheid',
    sociaal: false,
    artikel: 'begrip-aanpalende-domeinen',
  },
} as const satisfies Record<string, DomeinRij>

export type Domein = keyof typeof domeinen
/** All domains, the four of the sociaal domein first. */
export const domeinNamen = Object.keys(domeinen) as readonly Domein[]
/** Whether a domain is one of the four laws of the sociaal domein. */
export const isSociaalDomein = (domein: Domein): boolean => domeinen[domein].sociaal

interface WetRij {
  readonly naam: string
  readonly domein: Domein
  /** Why an onderzoek follows from a request under this law. */
  readonly ingang: Artikel
}

/** The four laws; a request and a service of the sociaal domein carry exactly one (N-1.1.1-sd). */
export const wetten = {
  'wmo-2015': {
    naam: 'Wmo 2015',
    domein: 'maatschappelijke-ondersteuning',
    ingang: 'melding',
  },
  jeugdwet: { naam: 'Jeugdwet', domein: 'jeugd', ingang: 'jeugd-samenhang' },
  wgs: {
    naam: 'Wet gemeentelijke schuldhulpverlening',
    domein: 'schuldhulp',
    ingang: 'schuldhulp-samenhang',
  },
  participatiewet: {
    naam: 'Participatiewet',
    domein: 'participatie',
    ingang: 'pw-samenhang',
  },
} as const satisfies Record<string, WetRij>

export type WetCode = keyof typeof wetten
/** The four laws, as codes. */
export const wetCodes = Object.keys(wetten) as readonly WetCode[]

/** The law of a domain of the sociaal domein; undefined for an aanpalend domein. */
export const wetVan = (domein: Domein): WetCode | undefined =>
  wetCodes.find((code) => wetten[code].domein === domein)
