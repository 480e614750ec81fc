import type { Artikel } from '../../wet/artikelen.ts'
import type { Reden, RedenParameters } from '../../wet/oordeel.ts'

/** Every reason to refuse a party an act in an aanpak, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  // Who and when.
  'geen-zicht-op-deelname': 'autorisatie',
  'deelname-is-voorbij': 'einde-coordinatie',
  'geen-coordinator-nu': 'gegevens-coordinatie',
  // Giving to the coordinator.
  'niemand-in-deelname': 'verstrekken-aan-coordinator',
  'persoon-niet-in-deelname': 'verstrekken-aan-coordinator',
  'inbreng-zonder-tekst': 'verstrekken-aan-coordinator',
  'inbreng-zonder-waarvoor': 'verstrekken-aan-coordinator',
  'niveau-zonder-reden': 'niveau-van-informatie',
  'coordinator-werkt-daar': 'verstrekken-door-partij',
  'laatste-dag-voorbij': 'verstrekken-door-partij',
  // Mending.
  'niets-ingebracht': 'avg-juistheid',
  'inbreng-niet-van-u': 'avg-juistheid',
  'inbreng-te-lang-geleden': 'avg-juistheid',
  // Its own agreements.
  'geen-eigen-afspraak': 'coordinator-taken',
  'afspraak-niet-van-u': 'coordinator-taken',
  'eerst-uw-ja': 'geen-doorzettingsmacht',
  'afspraak-staat-anders': 'coordinator-taken',
  'dag-te-vroeg': 'coordinator-taken',
  'dag-in-toekomst': 'coordinator-taken',
} as const satisfies Record<string, Artikel>

export type RedenCode = keyof typeof redenen

/** A reason with its article; `params` fill the sentence and hold no personal data. */
export const reden = (code: RedenCode, params?: RedenParameters): Reden =>
  params ? { code, artikel: redenen[code], params } : { code, artikel: redenen[code] }
