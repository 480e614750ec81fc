import { eerste, voorAlle } from './eerste-versie.ts'

const verbeter = eerste('Hier maakt u recht wat verkeerd is opgeschreven.', [
  'Is er in het echt iets veranderd? Verbeter dan niet, maar leg het nieuwe vast. Anders klopt de geschiedenis niet meer.',
  'Wat er stond is weg. In het logboek staat alleen dat u het verbeterde.',
  'Kreeg een ander het oude al? Vertel het hem.',
])

const haalWeg = eerste('Wat er nooit was of nooit had mogen staan, gaat weg.', [
  'Is het voorbij, of klopt alleen de dag niet? Verbeter het dan.',
  'Schrijf bij de reden niet alsnog op wat u weghaalt.',
  'Kijk wat er nu weer moet: een plicht kan terugkomen.',
])

const trekIn = eerste('U neemt terug wat niet meer klopt of niet meer nodig is.', [
  'Vertel het wie erop wachtte.',
  'Dat het er was, blijft te zien. Wat erin stond niet.',
])

const gesprek = eerste(
  'Een afspraak voor een gesprek staat in uw agenda, niet in het verhaal van de cliënt.',
  ['Schrijf bij de plaats niets waaruit blijkt waar het over gaat.', 'Kijk hoe u veilig contact heeft.'],
)

const contactpersoon = eerste('U weet wie u bij een partij belt, zonder steeds uit te leggen waarover.', [
  'Een zakelijk nummer, geen privénummer.',
  'Een contactpersoon is geen beslisser. Wie antwoordt, beslist zelf.',
])

const vertegenwoordiger = eerste(
  'U praat met wie voor de cliënt mag spreken, over de zaken waar die over gaat.',
  ['Vraag het stuk te zien.', 'De cliënt zelf blijft erbij waar dat kan.'],
)

const toewijzen = eerste('Elke zaak heeft één iemand die haar doet, en de cliënt weet wie.', [
  'Kent de collega deze mensen? Kies een ander.',
  'De inhoud ziet u als teamleider niet. Vraag er ook niet naar.',
])

const vanOnderzoek = (...namen: readonly string[]) => namen.map((naam) => `onderzoek.${naam}`)
const vanAanpak = (...namen: readonly string[]) => namen.map((naam) => `gecoordineerde-aanpak.${naam}`)

/** Acts that do the same about different things: mending, taking away, taking back, and what is arranged around a case. */
export const instructiesHerstel = {
  ...voorAlle(
    [
      ...vanOnderzoek('verbeter-reikwijdte', 'verbeter-gegeven', 'verbeter-dienst', 'verbeter-gebeurtenis'),
      ...vanOnderzoek(
        'verbeter-persoon',
        'verbeter-kantoor',
        'verbeter-vertegenwoordiging',
        'verbeter-relatie',
      ),
      ...vanOnderzoek('heropen-stuk', 'hervat-aanpak'),
      ...vanAanpak('verbeter-afspraak', 'verbeter-voortgang', 'verbeter-doel', 'verbeter-samenspraak'),
      ...vanAanpak('verbeter-gegeven', 'verbeter-antwoord-van-partij', 'verbeter-gebeurtenis'),
      ...vanAanpak('verbeter-waarneming'),
      ...['meldpunt.verbeter-melder', 'meldpunt.verbeter-melding-gegeven', 'meldpunt.verbeter-gemelde'],
      ...['meldpunt.verbeter-melding-gebeurtenis', 'meldpunt.verbeter-meldingsdag'],
      ...['oggz.verbeter-gebeurtenis', 'oggz.verbeter-gegeven', 'verzoek.verbeter-gebeurtenis'],
      ...['verzoek-van-partij.verbeter-persoon', 'wvggz.verbeter-doorgezet-gegeven'],
      ...['veilig-thuis.verbeter-doorgezet-gegeven'],
    ],
    verbeter,
  ),
  ...voorAlle(
    [
      ...vanOnderzoek('haal-dienst-weg', 'haal-gebeurtenis-weg', 'haal-band-weg', 'haal-betrokkene-weg'),
      'onderzoek.haal-bestand-weg',
      ...vanAanpak('haal-antwoord-van-partij-weg', 'haal-gebeurtenis-weg', 'haal-vastlegging-weg'),
      ...vanAanpak('haal-melding-aan-ontvanger-weg', 'beeindig-vertegenwoordiging'),
      ...['meldpunt.haal-melding-gegeven-weg', 'meldpunt.haal-melding-gebeurtenis-weg'],
      ...['meldpunt.haal-melding-aan-ontvanger-weg', 'meldpunt.haal-inlichting-antwoord-weg'],
      ...['oggz.haal-gebeurtenis-weg', 'oggz.haal-gegeven-weg', 'verzoek.haal-gebeurtenis-weg'],
      ...['verzoek-van-partij.haal-persoon-weg', 'meldpunt.haal-melding-vertegenwoordiger-weg'],
    ],
    haalWeg,
  ),
  ...voorAlle(
    [
      ...vanOnderzoek('trek-verzoek-in', 'trek-vraag-aan-gever-in', 'trek-stuk-in', 'trek-spoed-in'),
      ...vanOnderzoek('trek-eigen-regie-in', 'beeindig-tijdelijke-voorziening', 'beeindig-waarneming'),
      ...vanAanpak('trek-vraag-aan-gever-in', 'trek-melding-in', 'beeindig-waarneming'),
      ...['meldpunt.trek-doorgeleiding-in', 'meldpunt.trek-doorzetting-in', 'meldpunt.trek-inlichting-in'],
      ...['oggz.trek-overdracht-in', 'oggz.trek-doorzetting-in'],
    ],
    trekIn,
  ),
  ...voorAlle(
    [
      ...vanOnderzoek('maak-gespreksafspraak', 'verzet-gespreksafspraak', 'zeg-gespreksafspraak-af'),
      ...vanAanpak('maak-gespreksafspraak', 'verzet-gespreksafspraak', 'zeg-gespreksafspraak-af'),
      ...vanOnderzoek('leg-antwoord-op-uitnodiging-vast'),
      ...vanAanpak('leg-antwoord-op-uitnodiging-vast'),
    ],
    gesprek,
  ),
  ...voorAlle(
    [
      ...vanOnderzoek('leg-contactpersoon-vast', 'verbeter-contactpersoon', 'haal-contactpersoon-weg'),
      ...vanAanpak('leg-contactpersoon-vast', 'verbeter-contactpersoon', 'haal-contactpersoon-weg'),
    ],
    contactpersoon,
  ),
  ...voorAlle(
    [
      ...vanOnderzoek('voeg-kantoor-toe'),
      ...vanAanpak('voeg-vertegenwoordiger-toe', 'voeg-kantoor-toe', 'voeg-mantelzorger-toe'),
      'meldpunt.voeg-melding-vertegenwoordiger-toe',
    ],
    vertegenwoordiger,
  ),
  ...voorAlle(vanOnderzoek('wijs-toe', 'herverdeel', 'neem-onderzoek-aan', 'geef-terug'), toewijzen),
}
