import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'

/** Every reason to refuse an act in the tuning, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  // Who and when.
  'geen-zicht-op-afstemming': 'zvh-afstemmen',
  'afstemming-gesloten': 'zvh-afstemmen',
  // What was heard.
  'gehoord-persoon-onbekend': 'zvh-afstemmen',
  'gehoord-onbekend': 'zvh-afstemmen',
  'niets-gehoord': 'zvh-afstemmen',
  'gehoord-zonder-bron': 'zvh-afstemmen',
  'strafbaar-feit-niet-vastleggen': 'avg-strafrechtelijk',
  'gehoord-is-gedeeld': 'avg-juistheid',
  // What was agreed about it.
  'afspraak-voor-niemand': 'zvh-afstemmen',
  'afspraak-zonder-doel': 'avg-beginselen',
  'afspraak-zonder-deelnemer': 'zvh-afstemmen',
  'afspraak-zonder-woorden': 'zvh-afstemmen',
  'afspraakdag-bestaat-niet': 'zorgvuldigheid',
  'afspraakdag-moet-nog-komen': 'zvh-afstemmen',
  'afspraakdag-voor-afstemming': 'zvh-afstemmen',
  'afspraak-met-onbekende-partij': 'zvh-afstemmen',
  'afspraak-met-onbekende-client': 'zvh-afstemmen',
  'geen-zvh-afspraak': 'zvh-afstemmen',
  'zvh-afspraak-onbekend': 'zvh-afstemmen',
  'zvh-afspraak-ingetrokken': 'zvh-afstemmen',
  // Sharing.
  'afspraak-niet-voor-partij': 'zvh-afstemmen',
  'afspraak-niet-voor-client': 'zvh-afstemmen',
  'al-volgens-afspraak-gedeeld': 'zvh-afstemmen',
  'verteld-in-toekomst': 'zorgvuldigheid',
  'verteld-voor-afspraak': 'zvh-afstemmen',
  'niets-verteld': 'avg-juistheid',
  'verteld-onbekend': 'avg-juistheid',
  'niets-te-delen': 'zvh-afstemmen',
  // Back to the social domain.
  'sluiten-zonder-vervolg': 'zvh-afstemmen',
} as const satisfies Record<string, Artikel>

export const { reden, mits } = redenenUit(redenen)
