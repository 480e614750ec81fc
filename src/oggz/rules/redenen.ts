import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'
import { instemredenen } from '../../wet/wie-instemt.ts'

/** Every reason to refuse an act of bemoeizorg, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  // Who and when.
  'geen-zicht-op-bemoeizorg': 'autorisatie',
  'bemoeizorg-niet-in-deze-stand': 'begrip-openbare-gezondheidszorg',
  'bemoeizorg-beeindigd': 'begrip-openbare-gezondheidszorg',
  'al-de-eigen-zaak': 'autorisatie',
  // Without instemming.
  'nee-zonder-reden': 'begrip-openbare-gezondheidszorg',
  'zonder-instemming-zonder-uitleg': 'begrip-openbare-gezondheidszorg',
  'persoon-stemde-al-in': 'begrip-openbare-gezondheidszorg',
  'wel-gesproken': 'begrip-openbare-gezondheidszorg',
  // Gegevens.
  'bron-zonder-partij': 'oggz-gegevens',
  'bron-met-partij': 'oggz-gegevens',
  'oggz-bijzonder-zonder-reden': 'avg-bijzonder',
  'oggz-categorie-niet': 'avg-bijzonder',
  'oggz-niets-te-verbeteren': 'avg-juistheid',
  'oggz-gegeven-onbekend': 'avg-juistheid',
  'oggz-gebeurtenis-onbekend': 'avg-juistheid',
  'oggz-code-past-niet': 'avg-juistheid',
  'oggz-niets-anders': 'avg-juistheid',
  'oggz-gegeven-weg': 'avg-kennisgeving',
  'oggz-ontvanger-weet-het': 'avg-kennisgeving',
  'oggz-laatste-grond': 'begrip-openbare-gezondheidszorg',
  // Informing.
  'client-al-geinformeerd': 'avg-informeren-anderen',
  'oggz-herzien-niet-in-toekomst': 'avg-informeren-anderen',
  'oggz-niet-bereikt-na-maand': 'avg-informeren-anderen',
  'oggz-herzien-te-laat': 'avg-informeren-anderen',
  'oggz-wachten-terwijl-gesproken': 'avg-informeren-anderen',
  'client-niet-geinformeerd': 'avg-informeren-anderen',
  // Who accepts help.
  ...instemredenen,
  'oggz-bewijs-niet-gezien': 'vertegenwoordiging',
  'oggz-spreker-zonder-soort': 'vertegenwoordiging',
  'oggz-antwoord-alleen-opnieuw': 'avg-juistheid',
  // Hand-over and end.
  'hulp-niet-aanvaard': 'geen-dwang',
  'hulp-geweigerd': 'geen-dwang',
  'oggz-akkoord-zonder-naam': 'geen-dwang',
  'oggz-akkoord-van-uzelf': 'geen-dwang',
  'overdragen-aan-niemand': 'begrip-openbare-gezondheidszorg',
  'overdragen-aan-twee': 'begrip-openbare-gezondheidszorg',
  'niets-om-over-te-dragen': 'avg-beginselen',
  'alles-overdragen': 'avg-beginselen',
  'oggz-gegeven-twee-keer': 'zorgvuldigheid',
  'niets-overgedragen': 'begrip-openbare-gezondheidszorg',
  'nog-niet-overgenomen': 'begrip-openbare-gezondheidszorg',
  'oggz-doorzetten-aan-niemand': 'zorgvuldigheid',
  'oggz-doorzetten-zonder-reden': 'zorgvuldigheid',
  'oggz-niets-doorgezet': 'avg-juistheid',
  'oggz-doorzetting-onbekend': 'avg-juistheid',
  'einde-zonder-poging': 'begrip-openbare-gezondheidszorg',
  'einde-zonder-ja': 'geen-dwang',
  // Dates.
  'oggz-dag-in-toekomst': 'zorgvuldigheid',
  'oggz-dag-voor-begin': 'zorgvuldigheid',
} as const satisfies Record<string, Artikel>

export type RedenCode = keyof typeof redenen

export const { reden, mits } = redenenUit(redenen)
