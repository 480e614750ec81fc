import { geversantwoorden } from '../../wet/voorwaarden.ts'

const meldingen = [
  'aanpak-aanpassen',
  'problemen-opgelost',
  'zelf-verder',
  'client-wil-stoppen',
  'geen-medewerking',
  'verhuisd',
  'overleden',
  'taak-niet-goed-mogelijk',
  'zorg-en-veiligheidshuis',
] as const

/** Every dated fact a coordination dossier may hold, with the codes it may carry. Closed: what has no row is not kept. */
export const gebeurtenissen = {
  gespreksafspraak: ['thuis', 'kantoor', 'elders', 'telefoon', 'videobellen'],
  contactpersoon: [],
  samenspraak: ['gesproken', 'wil-stoppen', 'niet-gelukt'],
  'client-gestopt': ['besproken', 'wilde-niet-praten'],
  voortgang: ['loopt', 'loopt-vast', 'bereikt', 'losgelaten'],
  'melding-aan-college': meldingen,
  'melding-ingetrokken': meldingen,
  'spoed-gemeld': [],
  'melding-beantwoord': ['voortgezet', 'aangepast'],
  terugvalafspraak: ['gemaakt', 'client-wilde-niet', 'niet-mogelijk'],
  'coordinator-vervangen': ['college', 'partij'],
  'overdracht-aan-college': [],
  'gever-gevraagd': geversantwoorden,
  'gebeurtenis-weggehaald': [],
} as const satisfies Record<string, readonly string[]>

export type Gebeurtenissoort = keyof typeof gebeurtenissen
export type Code<S extends Gebeurtenissoort> = (typeof gebeurtenissen)[S][number]

/** The notifications by which the coordinator says that the aanpak can or must end (N-2.3a.3-4, N-2.3a.3-4-stp). */
export const eindredenen: readonly Code<'melding-aan-college'>[] = [
  'problemen-opgelost',
  'zelf-verder',
  'client-wil-stoppen',
  'geen-medewerking',
  'verhuisd',
  'overleden',
]

/** Whether `code` is one of the codes of this kind of fact. */
export const isCodeVan = (soort: Gebeurtenissoort, code: string): boolean =>
  (gebeurtenissen[soort] as readonly string[]).includes(code)
