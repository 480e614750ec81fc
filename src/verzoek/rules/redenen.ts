import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'

/** Every reason to refuse an act on a request, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  // Who and when.
  'geen-zicht-op-verzoek': 'autorisatie',
  'eigen-verzoek': 'vooringenomenheid',
  'verzoek-van-eigen-werkgever': 'vooringenomenheid',
  'verzoek-nog-niet-aangenomen': 'verzoek-beoordelen',
  'verzoek-al-aangenomen': 'autorisatie',
  'verzoek-wacht-op-aanvulling': 'verzoek-beoordelen',
  'verzoek-al-beslist': 'verzoek-beoordelen',
  'verzoek-al-ingetrokken': 'verzoek-beoordelen',
  'verzoek-nog-onbeslist': 'verzoek-beoordelen',
  'onderzoek-al-gestart': 'verzoek-beoordelen',
  'onbekende-persoon-in-verzoek': 'onderzoek-op-verzoek-van-partij',
  // The criteria.
  'aanvulling-zonder-vraag': 'verzoek-ernstige-problemen',
  'criterium-zonder-reden': 'zorgvuldigheid',
  'niet-iedereen-gewogen': 'verzoek-beoordelen',
  // What goes along.
  'start-zonder-gegevens': 'gegevens-onderzoek',
  'start-bijzonder-zonder-noodzaak': 'bijzondere-gegevens',
  'start-noemt-delict': 'strafrechtelijke-gegevens',
  'start-met-politiegegevens': 'verstrekken-politie-en-justitie',
  'gegeven-van-wie-niet-start': 'avg-beginselen',
  'verzoek-gegeven-onbekend': 'avg-beginselen',
  'verzoek-gegeven-twee-keer': 'zorgvuldigheid',
  // Telling the person.
  'persoon-al-verteld': 'avg-informeren-anderen',
  'persoon-in-onderzoek': 'client-betrekken',
  'iedereen-verteld': 'avg-informeren-anderen',
  'verzoek-herzien-niet-in-toekomst': 'avg-informeren-anderen',
  'verzoek-herzien-te-laat': 'avg-informeren-anderen',
  'verzoek-herzien-na-vernietigen': 'avg-informeren-anderen',
  'verzoek-niet-bereikt-na-maand': 'avg-informeren-anderen',
  'verzoek-wachten-terwijl-gesproken': 'avg-informeren-anderen',
  // Mending.
  'verzoek-niets-te-herstellen': 'avg-juistheid',
  'verzoek-gebeurtenis-onbekend': 'avg-juistheid',
  'verzoek-niets-anders': 'avg-juistheid',
  'verzoek-dag-in-toekomst': 'zorgvuldigheid',
  'verzoek-dag-voor-uitkomst': 'avg-informeren-anderen',
  'verzoek-dag-voor-ontvangst': 'zorgvuldigheid',
} as const satisfies Record<string, Artikel>

export type RedenCode = keyof typeof redenen

export const { reden, mits } = redenenUit(redenen)
