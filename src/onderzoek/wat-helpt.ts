/**
 * By the code of a reason, the act that takes it away: where a line of what may not leads, once that act is possible.
 * A reason that only the client, a party or another role can take away has no row.
 */
export const watHelptInOnderzoek: Readonly<Record<string, string>> = {
  'clientondersteuning-niet-gewezen': 'wijs-op-clientondersteuning',
  'onderzoek-niet-gestart': 'start-onderzoek',
  'procedure-na-intake': 'start-onderzoek-na-intake',
  'identiteit-voor-dienst': 'stel-identiteit-vast',
  'geen-reikwijdte': 'stel-reikwijdte-vast',
  'onderwerpen-buiten-reikwijdte': 'stel-reikwijdte-vast',
  'dienst-buiten-reikwijdte': 'stel-reikwijdte-vast',
  'partij-buiten-reikwijdte': 'stel-reikwijdte-vast',
  'geen-gegevens': 'leg-gegeven-vast',
  'geen-gegevens-over-deze-persoon': 'leg-gegeven-vast',
  'onderdelen-ontbreken': 'leg-gegeven-vast',
  'geen-open-verzoek': 'vraag-gegevens-aan-partij',
  'verzoek-staat-open': 'leg-antwoord-partij-vast',
  'geen-gezinslid-om-te-vragen': 'voeg-betrokkene-toe',
  'gezinslid-niet-gevraagd': 'vraag-gezinslid',
  'geen-gespreksafspraak': 'maak-gespreksafspraak',
  'geen-partij-gevraagd': 'vraag-gegevens-aan-partij',
  'geen-stuk-gevraagd': 'vraag-stukken',
  'geen-stuk-gekregen': 'leg-stuk-vast',
  'geen-contactpersoon': 'leg-contactpersoon-vast',
  'geen-dienst-voorgesteld': 'stel-dienst-voor',
  'geen-conclusie': 'trek-conclusie',
  'conclusie-achterhaald': 'trek-conclusie',
  'budget-niet-gewezen': 'wijs-op-pgb',
  'geen-budget-in-beeld': 'stel-dienst-voor',
  'uitkomst-niet-meegedeeld': 'deel-uitkomst-mee',
  'identiteit-ontbreekt': 'stel-identiteit-vast',
  'instemming-ontbreekt': 'leg-instemming-aanpak-vast',
}
