import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'

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
  'volgende-zonder-tekst': 'coordinator-taken',
  'dag-voorbij': 'coordinator-taken',
  'dag-te-vroeg': 'coordinator-taken',
  'dag-in-toekomst': 'coordinator-taken',
} as const satisfies Record<string, Artikel>

export const { reden, mits } = redenenUit(redenen)
