import { describe, expect, test } from 'vitest'
import { codes, dossier, eersteContact, vandaag } from '../../../testing/onderzoek.ts'
import { handelingen } from '../../../testing/toetsen-van-onderzoek.ts'
import type { Staat } from './staten.ts'

const geenReikwijdte = ['geen-reikwijdte']
const geenVerzoek = ['geen-open-verzoek']

/**
 * What stands in the way of each act in an onderzoek in which nothing was recorded but who asked for help, by hand: in
 * the first state in which the act may be done.
 */
const inDeWeg: Readonly<Record<string, readonly [Staat, readonly string[]]>> = {
  'start-onderzoek': ['eerste-contact', ['clientondersteuning-niet-gewezen']],
  'sluit-eerste-contact': ['eerste-contact', []],
  'stel-identiteit-vast': ['eerste-contact', []],
  'leg-gesprek-vast': ['eerste-contact', []],
  'voeg-betrokkene-toe': ['eerste-contact', []],
  'wijs-op-clientondersteuning': ['eerste-contact', []],
  'wijs-op-persoonlijk-plan': ['eerste-contact', []],
  'wijs-op-aanvraag-participatiewet': ['eerste-contact', []],
  'informeer-over-gegevens': ['eerste-contact', []],
  'ontvang-persoonlijk-plan': ['eerste-contact', []],
  'verbeter-verzoekdatum': ['eerste-contact', []],
  'haal-gebeurtenis-weg': ['eerste-contact', ['geen-gebeurtenissen']],
  'verbeter-gebeurtenis': ['eerste-contact', ['geen-gebeurtenissen']],
  'verbeter-persoon': ['eerste-contact', []],
  'leg-contactpoging-vast': ['eerste-contact', []],
  'leg-veilig-contact-vast': ['eerste-contact', []],
  'stel-reikwijdte-vast': ['loopt', []],
  'leg-gegeven-vast': ['loopt', []],
  'hergebruik-gegeven': ['loopt', geenReikwijdte],
  'neem-eerder-gegeven-over': ['loopt', geenReikwijdte],
  'neem-uit-eerdere-aanpak-over': ['loopt', geenReikwijdte],
  'leg-eigen-regie-vast': ['loopt', ['geen-aanpak-voorgesteld']],
  'beoordeel-eigen-regie': ['afgerond', ['geen-eigen-regie-verklaard']],
  'trek-eigen-regie-in': ['afgerond', ['geen-eigen-regie-verklaard']],
  'zie-af-van-aanpak': ['afgerond', ['geen-aanpak-voorgesteld']],
  'hervat-aanpak': ['afgerond', ['niet-afgezien']],
  'vraag-gegevens-aan-partij': ['loopt', geenReikwijdte],
  'beleg-casusoverleg': ['loopt', geenReikwijdte],
  'nodig-partij-uit': ['loopt', [...geenReikwijdte, 'geen-overleg-belegd']],
  'houd-overlegafspraak-bij': ['loopt', ['geen-overlegafspraak']],
  'breng-in-casusoverleg': ['loopt', ['geen-overleg-vandaag', 'overleg-niets-in-dossier']],
  'leg-antwoord-partij-vast': ['loopt', geenVerzoek],
  'rappelleer-partij': ['loopt', geenVerzoek],
  'trek-verzoek-in': ['loopt', geenVerzoek],
  'stuur-eenmalige-vraag': ['loopt', geenVerzoek],
  'vraag-gezinslid': ['loopt', [...geenReikwijdte, 'geen-gezinslid-om-te-vragen']],
  'leg-antwoord-gezinslid-vast': ['loopt', ['gezinslid-niet-gevraagd']],
  'leg-onderdeel-zonder-bevinding-vast': ['loopt', geenReikwijdte],
  'stel-dienst-voor': ['loopt', geenReikwijdte],
  'trek-conclusie': ['loopt', [...geenReikwijdte, 'onderdelen-ontbreken']],
  'deel-uitkomst-mee': ['loopt', ['geen-conclusie']],
  'meld-spoed': ['eerste-contact', []],
  'trek-spoed-in': ['eerste-contact', ['geen-spoed-gemeld']],
  'beslis-tijdelijke-voorziening': ['eerste-contact', ['geen-spoed-gemeld']],
  'beeindig-tijdelijke-voorziening': ['eerste-contact', ['geen-tijdelijke-voorziening']],
  'vraag-stukken': ['loopt', geenReikwijdte],
  'leg-stuk-vast': ['loopt', ['geen-stuk-gevraagd']],
  'voeg-bestand-toe': ['eerste-contact', []],
  'haal-bestand-weg': ['eerste-contact', ['geen-bestand']],
  'trek-stuk-in': ['loopt', ['geen-stuk-gevraagd']],
  'heropen-stuk': ['loopt', ['geen-stuk-gekregen']],
  'wijs-op-pgb': ['loopt', ['geen-budget-in-beeld']],
  'leg-onderwerpen-wmo-vast': ['loopt', [...geenReikwijdte, 'geen-wmo-in-beeld']],
  'trek-uitkomst-in': ['loopt', ['geen-uitkomst-verstuurd']],
  'rond-onderzoek-af': [
    'loopt',
    ['onderdelen-ontbreken', 'geen-conclusie', 'identiteit-ontbreekt', 'uitkomst-niet-meegedeeld'],
  ],
  'leg-overlijden-vast': ['eerste-contact', []],
  'stop-voor-client': ['loopt', ['laatste-client']],
  'trek-onderzoek-in': ['loopt', []],
  'leg-instemming-aanpak-vast': ['loopt', ['geen-aanpak-voorgesteld']],
  'leg-dienstverklaring-vast': ['loopt', ['geen-dienst-voorgesteld']],
  'leg-antwoord-gever-vast': ['loopt', ['niets-van-een-partij']],
  'vraag-gever': ['loopt', ['niets-van-een-partij']],
  'trek-vraag-aan-gever-in': ['loopt', ['geen-vraag-aan-gever']],
  'leg-melding-aan-ontvanger-vast': ['loopt', ['niemand-om-te-melden']],
  'verbeter-gegeven': ['loopt', ['geen-gegevens']],
  'wijs-coordinator-aan': ['afgerond', ['geen-aanpak-voorgesteld', 'uitkomst-niet-meegedeeld']],
  'draag-gegevens-over': ['afgerond', ['geen-aanpak-om-naar-over-te-dragen', 'niets-gekozen']],
  'geef-gegevens-door': ['afgerond', ['niets-gekozen']],
  'trek-doorgeven-in': ['afgerond', ['niets-doorgegeven']],
}

describe('wat er moet zijn voordat een handeling kan, in een onderzoek waarin nog niets staat (2.3a.1)', () => {
  test.each(Object.entries(inDeWeg))('%s', (slug, [staat, redenen]) => {
    const gestartOp = staat === 'eerste-contact' ? null : '2026-12-06'
    const feiten = eersteContact({ dossier: dossier({ staat, gestartOp }) })
    const vooraf = handelingen[slug]?.vooraf(feiten, vandaag)
    expect(vooraf && codes(vooraf)).toEqual(redenen)
  })
})
