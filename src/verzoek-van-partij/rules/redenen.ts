import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'

/** Every reason to refuse a party an act on its own request, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  // Who and when.
  'geen-partij-hier': 'begrip-partij',
  'meer-partijen-van-werkgever': 'autorisatie',
  'geen-zicht-op-eigen-verzoek': 'autorisatie',
  'verzoek-politie-nog-niet': 'verstrekken-politie-en-justitie',
  'verzoek-van-collega': 'autorisatie',
  'al-uw-verzoek': 'autorisatie',
  'verzoek-niet-voor-systeem': 'autorisatie',
  'verzoek-al-verstuurd': 'onderzoek-op-verzoek-van-partij',
  'verzoek-alleen-aanvullen': 'verzoek-beoordelen',
  'verzoek-is-beslist': 'verzoek-beoordelen',
  'verzoek-is-teruggenomen': 'onderzoek-op-verzoek-van-partij',
  // About whom.
  'persoon-zonder-kenmerk': 'zorgvuldigheid',
  'geboren-in-toekomst': 'zorgvuldigheid',
  'bsn-niet-voor-partij': 'bsn-bij-verstrekken',
  'persoon-niet-in-verzoek': 'zorgvuldigheid',
  'laatste-persoon': 'onderzoek-op-verzoek-van-partij',
  // The motivation.
  'motivering-onvolledig': 'verzoek-ernstige-problemen',
  'overlast-noch-veiligheid': 'verzoek-ernstige-problemen',
  'bijzonder-zonder-noodzaak': 'avg-bijzonder',
  'aanvulling-verandert-niets': 'verzoek-aanvullen',
  'geen-poging-genoemd': 'verzoek-beoordelen',
  'poging-en-geen-poging': 'verzoek-beoordelen',
  'poging-in-toekomst': 'zorgvuldigheid',
} as const satisfies Record<string, Artikel>

export type RedenCode = keyof typeof redenen

export const { reden, mits } = redenenUit(redenen)
