import { belmomenten } from '../../wet/belmomenten.ts'
import { geversantwoorden, standenVanGeversvraag } from '../../wet/geversantwoord.ts'
import { uitnodigingantwoorden } from '../../wet/uitnodiging.ts'
import { zvhGebeurtenissen } from '../../wet/zvh.ts'

/** What a coordinator tells the college by his own choice. */
export const meldingen = [
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

/** What the college hears because a client refused a service or stopped with it: it follows, nobody chooses it. */
export const dienstmeldingen = ['niet-meer-verplicht', 'geen-aanpak-meer'] as const
export type Dienstmelding = (typeof dienstmeldingen)[number]

const alleMeldingen = [...meldingen, ...dienstmeldingen] as const

/** How far a service is: proposed when it came over, or what the client said of it last. */
export const dienststaten = ['voorgesteld', 'aanvaard', 'geweigerd', 'gestopt'] as const
export type Dienststaat = (typeof dienststaten)[number]

/** What a party says of what it still had of a coordination it handed over; only with the last the college keeps asking. */
export const verklaringen = ['vernietigd', 'had-niets', 'niet-vernietigd'] as const

/** Who can say something of the coordinator or of the aanpak, and about what. */
export const signaalgevers = ['client', 'partij'] as const
export const signaalonderwerpen = ['coordinator', 'aanpak', 'partij'] as const

/** Every dated fact a coordination dossier may hold, with the codes it may carry. Closed: what has no row is not kept. */
export const gebeurtenissen = {
  gespreksafspraak: ['thuis', 'kantoor', 'elders', 'telefoon', 'videobellen'],
  contactpersoon: [],
  terugbelverzoek: belmomenten,
  'uitnodiging-beantwoord': uitnodigingantwoorden,
  samenspraak: ['gesproken', 'wil-stoppen', 'niet-gelukt'],
  inburgeringsplicht: ['plicht'],
  'dienst-antwoord': ['geweigerd', 'gestopt', 'aanvaard'],
  'stoppen-bevestigd': [],
  'coordinator-meegedeeld': [],
  'client-gestopt': ['besproken', 'wilde-niet-praten'],
  overleden: [],
  voortgang: ['loopt', 'loopt-vast', 'bereikt', 'losgelaten'],
  'melding-aan-college': alleMeldingen,
  'melding-ingetrokken': alleMeldingen,
  'spoed-gemeld': [],
  'melding-beantwoord': ['voortgezet', 'aangepast'],
  'wordt-achttien': [],
  'achttien-geregeld': [],
  'evaluatie-afgesproken': [],
  evaluatie: [],
  signaal: ['coordinator', 'aanpak'],
  'signaal-doorverwezen': [],
  'signaal-gewogen': ['zelfde-coordinator', 'andere-coordinator', 'aanpak-aanpassen'],
  terugvalafspraak: ['gemaakt', 'client-wilde-niet', 'niet-mogelijk'],
  'coordinator-vervangen': ['college', 'partij'],
  'overdracht-aangeboden': [],
  'overdracht-aan-college': [],
  'vernietiging-verklaard': verklaringen,
  'gever-gevraagd': geversantwoorden,
  'vraag-aan-gever': standenVanGeversvraag,
  'gebeurtenis-weggehaald': [],
  ...zvhGebeurtenissen,
} as const satisfies Record<string, readonly string[]>

export type Gebeurtenissoort = keyof typeof gebeurtenissen
export type Code<S extends Gebeurtenissoort> = (typeof gebeurtenissen)[S][number]
export type Dienstverklaringscode = Code<'dienst-antwoord'>

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
