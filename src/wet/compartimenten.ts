import type { Artikel } from './artikelen.ts'

interface CompartimentRij {
  readonly naam: string
  readonly artikel: Artikel
  readonly bevat: string
}

/** The walls inside the administration (ontwerp §3, N-5.4.4-6-gs): each is a schema with its own role, keys and retention. */
export const compartimenten = {
  meldpunt: { naam: 'Meldpunt', artikel: 'melddossier', bevat: 'Meldingen en hun triage' },
  oggz: {
    naam: 'Openbare geestelijke gezondheidszorg',
    artikel: 'begrip-openbare-gezondheidszorg',
    bevat: 'Hulp aan mensen die geen hulp vragen of die mijden',
  },
  wvggz: {
    naam: 'Melding verplichte ggz',
    artikel: 'wvggz-melding',
    bevat: 'Meldingen die onder de Wvggz vallen',
  },
  veilig_thuis: {
    naam: 'Veilig Thuis',
    artikel: 'veilig-thuis-verstrekken',
    bevat: 'Doorgegeven signalen van huiselijk geweld',
  },
  verzoek: {
    naam: 'Verzoek van een partij',
    artikel: 'onderzoek-op-verzoek-van-partij',
    bevat: 'Gemotiveerde verzoeken die nog worden beoordeeld',
  },
  onderzoek: {
    naam: 'Onderzoek',
    artikel: 'gegevens-onderzoek',
    bevat: 'Gegevens die nodig zijn voor het onderzoek, en de uitkomst',
  },
  casusoverleg: {
    naam: 'Casusoverleg',
    artikel: 'casusoverleg',
    bevat: 'Wat is ingebracht zolang het overleg open is',
  },
  coordinatie: {
    naam: 'Coördinatie',
    artikel: 'gegevens-coordinatie',
    bevat: 'Voortgang op doelen en afspraken van de aanpak',
  },
  zvh: {
    naam: 'Zorg- en Veiligheidshuis',
    artikel: 'zvh-afstemmen',
    bevat: 'Afstemming met het Zorg- en Veiligheidshuis',
  },
  rechten: {
    naam: 'Rechten',
    artikel: 'avg-rechtentermijn',
    bevat: 'Verzoeken van mensen over hun gegevens',
  },
  partij: {
    naam: 'Partijportaal',
    artikel: 'verstrekken-door-partij',
    bevat: 'Wat een partij zelf ziet: vragen, antwoorden en afspraken',
  },
  personen: {
    naam: 'Personen',
    artikel: 'bsn-en-persoon',
    bevat: 'Wie iemand is en hoe die veilig te bereiken is',
  },
  logboek: { naam: 'Logboek', artikel: 'verantwoording', bevat: 'Wie wat deed, zonder inhoud' },
  inrichting: {
    naam: 'Inrichting',
    artikel: 'mandaat',
    bevat: 'Gebruikers, rollen, partijen en teksten; niets over betrokkenen',
  },
} as const satisfies Record<string, CompartimentRij>

/** The name of a compartment: also the name of its schema. */
export type Compartiment = keyof typeof compartimenten

/** All compartments, in the order of the table. */
export const compartimentNamen = Object.keys(compartimenten) as readonly Compartiment[]
