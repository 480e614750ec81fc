import type { Artikel } from './artikelen.ts'

interface DoelRij {
  readonly naam: string
  readonly artikel: Artikel
  /** The letter of AVG 6 lid 1 it rests on. Never consent (N-AVG-6-1a). */
  readonly grondslag: 'c' | 'e'
  /** The articles by which the same is done without anybody having to: there it rests on e, for a duty is what c asks (N-AVG-6-1c). */
  readonly zonderPlicht?: readonly Artikel[]
}

/** The purposes personal data are processed for (N-AVG-5-1b, N-AVG-30). What has no row here is no purpose. */
export const doelen = {
  onderzoek: {
    naam: 'Onderzoeken of er meervoudige problematiek is',
    artikel: 'gegevens-onderzoek',
    grondslag: 'e',
  },
  'gecoordineerde-aanpak': {
    naam: 'Een gecoördineerde aanpak uitvoeren',
    artikel: 'gegevens-coordinatie',
    grondslag: 'e',
  },
  dienst: {
    naam: 'Een dienst uit het sociaal domein verlenen',
    artikel: 'gebruik-na-onderzoek',
    grondslag: 'e',
  },
  'verzoek-van-partij': {
    naam: 'Een gemotiveerd verzoek van een partij beoordelen',
    artikel: 'onderzoek-op-verzoek-van-partij',
    grondslag: 'e',
  },
  verstrekken: {
    naam: 'Antwoorden op een vraag van het college',
    artikel: 'verstrekken-door-partij',
    grondslag: 'c',
    zonderPlicht: ['verstrekken-door-geheimhouder', 'verstrekken-door-burgemeester', 'melding-inlichtingen'],
  },
  'verder-delen': {
    naam: 'Wie iets gaf laten zeggen of het verder mag',
    artikel: 'verstrekken-door-partij',
    grondslag: 'e',
  },
  casusoverleg: { naam: 'Overleggen over één casus', artikel: 'casusoverleg', grondslag: 'e' },
  triage: { naam: 'Een melding beoordelen en doorgeven', artikel: 'melddossier', grondslag: 'e' },
  oggz: {
    naam: 'Hulp bieden aan wie geen hulp vraagt',
    artikel: 'begrip-openbare-gezondheidszorg',
    grondslag: 'e',
  },
  'verplichte-ggz': {
    naam: 'Een melding voor verplichte ggz doorgeven',
    artikel: 'wvggz-melding',
    grondslag: 'e',
  },
  'veilig-thuis': {
    naam: 'Een signaal van huiselijk geweld of kindermishandeling doorgeven',
    artikel: 'veilig-thuis-verstrekken',
    grondslag: 'e',
  },
  'zorg-en-veiligheid': {
    naam: 'Afstemmen met het Zorg- en Veiligheidshuis',
    artikel: 'zvh-afstemmen',
    grondslag: 'e',
  },
  'persoon-vaststellen': { naam: 'Zeker weten om wie het gaat', artikel: 'bsn-en-persoon', grondslag: 'e' },
  rechten: {
    naam: 'Een verzoek over eigen gegevens behandelen',
    artikel: 'avg-rechtentermijn',
    grondslag: 'c',
  },
  werkverdeling: { naam: 'Werk verdelen en termijnen bewaken', artikel: 'onderzoek-termijn', grondslag: 'e' },
  verantwoording: {
    naam: 'Verantwoorden wie wat deed',
    artikel: 'verantwoording',
    grondslag: 'c',
  },
  vernietiging: { naam: 'Gegevens op tijd vernietigen', artikel: 'avg-opslagbeperking', grondslag: 'c' },
  inrichting: { naam: 'Gebruikers, rollen en partijen beheren', artikel: 'autorisatie', grondslag: 'c' },
} as const satisfies Record<string, DoelRij>

/** The name of a purpose. */
export type Doel = keyof typeof doelen

/** The row of a purpose. */
export const doelRij = (doel: Doel): DoelRij => doelen[doel]
