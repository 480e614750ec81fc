import type { Artikel } from '../../wet/artikelen.ts'
import type { Reden, RedenParameters } from '../../wet/oordeel.ts'

/** Every reason to refuse an act of the aanpak, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  // Who and when.
  'niet-de-coordinator': 'gegevens-coordinatie',
  'geen-coordinator': 'coordinator-aanwijzen',
  'aanpak-niet-in-deze-stand': 'coordinator-taken',
  'aanwijzing-niet-aanvaard': 'gegevens-coordinatie',
  'aanpak-beeindigd': 'einde-coordinatie',
  'niet-het-college': 'coordinator-aanwijzen',
  'geen-zicht-voor-deze-rol': 'autorisatie',
  'eigen-zaak': 'vooringenomenheid',
  // Appointment.
  'al-eerder-begonnen': 'andere-coordinator',
  'nog-niet-begonnen': 'andere-coordinator',
  'rollen-niet-gescheiden': 'gescheiden-taken',
  'afwijzing-zonder-reden': 'coordinator-aanwijzen',
  'coordinator-is-betrokkene': 'coordinator-wie',
  'coordinator-hoort-bij-geen-partij': 'coordinator-wie',
  'zelfde-coordinator': 'andere-coordinator',
  'zichzelf-aanwijzen': 'vooringenomenheid',
  'vervanging-zonder-reden': 'andere-coordinator',
  'overleg-over-coordinator-ontbreekt': 'coordinator-aanwijzen',
  // Giving data.
  'niets-gekozen': 'verstrekken-door-coordinator',
  'alles-delen': 'verstrekken-door-coordinator',
  'gegeven-onbekend': 'gegevens-coordinatie',
  'gegeven-dubbel': 'zorgvuldigheid',
  'gegeven-zonder-reden': 'avg-beginselen',
  'reden-herhaald': 'avg-beginselen',
  'bijzonder-gegeven-niet-gemotiveerd': 'bijzondere-gegevens',
  'voorwaarde-niet-delen': 'verstrekken-door-partij',
  'voorwaarde-eerst-vragen': 'verstrekken-door-partij',
  'voorwaarde-verlopen': 'verstrekken-door-partij',
  'niets-te-vragen': 'verstrekken-door-partij',
  'partij-doet-niet-mee': 'verstrekken-door-coordinator',
  'partij-zonder-bijdrage': 'verstrekken-door-coordinator',
  // Goals, agreements, progress.
  'doel-zonder-client': 'begrip-client',
  'doel-zonder-tekst': 'coordinatiedossier',
  'doel-onbekend': 'coordinatiedossier',
  'doel-loopt-niet': 'coordinatiedossier',
  'geen-doel': 'coordinator-taken',
  'afspraak-zonder-tekst': 'coordinatiedossier',
  'afspraak-onbekend': 'coordinatiedossier',
  'afspraak-niet-in-deze-stand': 'coordinator-taken',
  'geen-afspraak-hiervoor': 'coordinator-taken',
  'afspraak-niet-van-partij': 'geen-doorzettingsmacht',
  'partij-beslist-zelf': 'geen-doorzettingsmacht',
  'partij-zei-geen-ja': 'geen-doorzettingsmacht',
  'ja-zonder-naam': 'geen-doorzettingsmacht',
  'betrokkene-onbekend': 'coordinatie-samenspraak',
  'betrokkene-zei-geen-ja': 'coordinatie-samenspraak',
  'alleen-voortgang': 'coordinatiedossier',
  'stand-onbekend': 'coordinatiedossier',
  'verbetering-zonder-reden': 'avg-rectificatie',
  'niets-verbeterd': 'avg-rectificatie',
  'afspraak-eerst-heropenen': 'coordinator-taken',
  'intrekking-zonder-reden': 'zorgvuldigheid',
  'ontvanger-niet-ingelicht': 'avg-kennisgeving',
  'geen-gegeven-om-te-verbeteren': 'avg-juistheid',
  'niemand-in-te-lichten': 'avg-kennisgeving',
  'ontvanger-onbekend': 'avg-kennisgeving',
  'geen-voortgang': 'coordinatiedossier',
  'voortgang-onbekend': 'coordinatiedossier',
  'voortgang-later-vastgelegd': 'avg-juistheid',
  'samenspraak-zonder-reden': 'coordinatie-samenspraak',
  'samenspraak-uitkomst-onbekend': 'coordinatie-samenspraak',
  // Notification and end.
  'melding-zonder-reden': 'coordinator-meldt',
  'verwijzen-doet-het-college': 'zvh-afstemmen',
  'geen-melding-om-te-beantwoorden': 'coordinator-meldt',
  'antwoord-zonder-reden': 'coordinator-meldt',
  'terugvalafspraak-ontbreekt': 'terugvalafspraak',
  'terugvalafspraak-zonder-tekst': 'terugvalafspraak',
  'einde-zonder-melding-of-reden': 'coordinator-meldt',
  'overdracht-aan-college-ontbreekt': 'overdracht-aan-college',
  'geen-overdracht-verwacht': 'overdracht-aan-college',
  'overdracht-onvolledig': 'overdracht-aan-college',
  // Dates.
  'datum-bestaat-niet': 'zorgvuldigheid',
  'datum-in-de-toekomst': 'zorgvuldigheid',
  'datum-te-vroeg': 'zorgvuldigheid',
  'datum-voorbij': 'zorgvuldigheid',
} as const satisfies Record<string, Artikel>

export type RedenCode = keyof typeof redenen

/** A reason with its article; `params` fill the sentence and hold no personal data. */
export const reden = (code: RedenCode, params?: RedenParameters): Reden =>
  params ? { code, artikel: redenen[code], params } : { code, artikel: redenen[code] }
