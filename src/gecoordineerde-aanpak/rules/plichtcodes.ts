import type { Artikel } from '../../wet/artikelen.ts'

/** Everything that can have to be done in an aanpak, with the act that does it and the article that asks for it. */
export const plichtcodes = {
  'aanwijzing-beantwoorden': { handeling: 'aanvaard-aanwijzing', artikel: 'coordinator-aanwijzen' },
  'aanwijzing-overnemen': { handeling: 'neem-aanwijzing-over', artikel: 'andere-coordinator' },
  'eerste-doel': { handeling: 'leg-doel-vast', artikel: 'coordinator-taken' },
  'voortgang-bespreken': { handeling: 'leg-voortgang-vast', artikel: 'coordinator-taken' },
  'overleg-volgens-afspraak': { handeling: 'leg-samenspraak-vast', artikel: 'coordinatie-samenspraak' },
  'bel-terug': { handeling: 'leg-samenspraak-vast', artikel: 'coordinatie-samenspraak' },
  'antwoord-op-uitnodiging': { handeling: 'verzet-gespreksafspraak', artikel: 'coordinatie-samenspraak' },
  'samenspraak-voeren': { handeling: 'leg-samenspraak-vast', artikel: 'coordinatie-samenspraak' },
  'ja-van-partij-vragen': { handeling: 'leg-ja-van-partij-vast', artikel: 'geen-doorzettingsmacht' },
  'afspraak-nalopen': { handeling: 'meld-afspraak-gedaan', artikel: 'coordinator-taken' },
  'inbreng-bekijken': { handeling: 'neem-inbreng-over', artikel: 'verstrekken-aan-coordinator' },
  'verbetering-melden': { handeling: 'leg-melding-aan-ontvanger-vast', artikel: 'avg-kennisgeving' },
  'vernietiging-vragen': { handeling: 'leg-vernietiging-vast', artikel: 'avg-kennisgeving' },
  'antwoord-op-vernietiging': { handeling: 'leg-vernietiging-vast', artikel: 'avg-kennisgeving' },
  'uitleg-aan-client': { handeling: 'leg-uitleg-aan-client-vast', artikel: 'avg-beginselen' },
  'coordinator-meedelen': { handeling: 'stuur-coordinatorbrief', artikel: 'coordinator-aanwijzen' },
  'stoppen-bevestigen': { handeling: 'bevestig-stoppen', artikel: 'aanpak-stoppen' },
  'stopwens-melden': { handeling: 'meld-aan-college', artikel: 'aanpak-stoppen' },
  'doelen-bereikt-melden': { handeling: 'meld-aan-college', artikel: 'coordinator-meldt' },
  'terugvalafspraak-maken': { handeling: 'leg-terugvalafspraak-vast', artikel: 'terugvalafspraak' },
  'coordinator-aanwijzen': { handeling: 'vervang-coordinator', artikel: 'coordinator-aanwijzen' },
  'melding-beantwoorden': { handeling: 'beantwoord-melding', artikel: 'coordinator-meldt' },
  'achttien-voorbereiden': { handeling: 'leg-achttien-vast', artikel: 'coordinator-taken' },
  'evaluatie-houden': { handeling: 'houd-evaluatie', artikel: 'coordinator-taken' },
  'signaal-wegen': { handeling: 'weeg-signaal', artikel: 'andere-coordinator' },
  'vervangen-na-signaal': { handeling: 'vervang-coordinator', artikel: 'andere-coordinator' },
  'overdracht-aanbieden': { handeling: 'bied-overdracht-aan', artikel: 'overdracht-aan-college' },
  'verklaring-ontvangen': { handeling: 'leg-verklaring-vast', artikel: 'overdracht-aan-college' },
  'overdracht-ontvangen': { handeling: 'leg-overdracht-vast', artikel: 'overdracht-aan-college' },
  'zvh-beslissen': { handeling: 'meld-aan-bij-zvh', artikel: 'zvh-aanmelden' },
  'zvh-client-vertellen': { handeling: 'informeer-client-over-zvh', artikel: 'zvh-meedelen' },
  'einde-beslissen': { handeling: 'beslis-einde', artikel: 'einde-coordinatie' },
} as const satisfies Record<string, { handeling: string; artikel: Artikel }>

export type Plichtcode = keyof typeof plichtcodes

/** What must be done now. `uiterlijk` null: at once, or no date is fitting. `rij` is the row the date was read from. */
export interface Plicht {
  readonly code: Plichtcode
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: 'streef' | 'afspraak' | 'wettelijk'
  readonly rij: string | null
  /** Ids of whom it concerns, people and parties, when it does not concern everybody. */
  readonly betrokkenen?: readonly string[]
}

/** A duty that is due at once. */
export const meteen = (code: Plichtcode): Plicht => ({
  code,
  ...plichtcodes[code],
  uiterlijk: null,
  soort: 'wettelijk',
  rij: null,
})
