import { eerste, voorAlle } from './eerste-versie.ts'

const hersteld = eerste('Wat u in de afstemming verkeerd opschreef, maakt u daar recht.', [
  'Staat het ook in de aanpak, of weet een ander het al? Vertel het die apart.',
])

const aanpak = (naam: string) => `gecoordineerde-aanpak.${naam}`
const onderzoek = (naam: string) => `onderzoek.${naam}`
const zvh = (naam: string) => `zorg-en-veiligheidshuis.${naam}`

/** The Zorg- en Veiligheidshuis: telling the college, the college's decision, and the tuning. */
export const instructiesZvh = {
  [aanpak('leg-zvh-overleg-vast')]: eerste(
    'Elke partij zegt zelf wat van haar wel en niet naar het Zorg- en Veiligheidshuis mag.',
    [
      'Vraag het per gegeven. Een nee van de partij is een nee.',
      'Wil zij het eerst haar cliënt vragen, of zelf aan tafel? Leg dat vast.',
    ],
  ),
  [aanpak('meld-aan-bij-zvh')]: eerste('Alleen het college meldt aan. Het mag, het moet niet.', [
    'Twee vragen: hangt het samen met criminaliteit, ernstige overlast of veiligheid? En helpt samenwerken?',
    'Kan de partij die het best past het zelf aanmelden? Vraag haar dat dan.',
  ]),
  [aanpak('informeer-client-over-zvh')]: eerste('De cliënt hoort dat hij is aangemeld.', [
    'Wachten mag alleen om een reden die zwaar weegt, met een dag om opnieuw te kijken.',
  ]),
  [aanpak('trek-zvh-aanmelding-in')]: eerste('Was het niet nodig, dan gaat de aanmelding terug.', [
    'Vertel het ook de cliënt.',
  ]),
  [aanpak('begin-zvh-afstemming')]: eerste('U stemt af tussen twee werelden en houdt ze uit elkaar.', [
    'Wat u daar hoort, komt in een eigen dossier. Niet in de aanpak, niet in een gesprek.',
  ]),
  [aanpak('geef-aan-zvh')]: eerste(
    'Er gaat mee wat voor de afstemming nodig is, en waar de partij geen nee tegen zei.',
    ['Per gegeven, met waarom.', 'Kijk naar de voorwaarden van wie het gaf.'],
  ),
  [onderzoek('stel-zvh-aanmelding-voor')]: eerste(
    'Komt er in het onderzoek iets naar boven dat met veiligheid samenhangt? Dan legt u het voor aan het college.',
    [
      'Twee vragen: hangt het samen met criminaliteit, ernstige overlast of veiligheid? En helpt samenwerken?',
      'De zes weken lopen door. Zoek niet dubbel uit wat daar al wordt uitgezocht.',
    ],
  ),
  [onderzoek('meld-aan-bij-zvh')]: eerste('Alleen het college meldt aan. Het mag, het moet niet.', [
    'Wie het onderzoek doet, beslist niet zelf.',
    'Kan de partij die het best past het zelf aanmelden? Vraag haar dat dan.',
  ]),
  [onderzoek('informeer-client-over-zvh')]: eerste('De cliënt hoort dat hij is aangemeld.', [
    'Wachten mag alleen om een reden die zwaar weegt, met een dag om opnieuw te kijken.',
    'De partij die om het onderzoek vroeg, hoort het pas daarna.',
  ]),
  [onderzoek('trek-zvh-aanmelding-in')]: eerste('Was het niet nodig, dan gaat de aanmelding terug.', [
    'Wie het wist, hoort het ook.',
  ]),
  [zvh('leg-gehoord-vast')]: eerste('Alleen wat u nodig heeft om de aanpak bij te sturen.', [
    'Schrijf van wie u het hoorde. Zonder afspraak mag niets hiervan verder.',
  ]),
  [zvh('leg-zvh-afspraak-vast')]: eerste(
    'Wat verder mag, spreekt u af met wie het vertelde: met wie, waarvoor, vanaf welke dag.',
    ['Een knikje aan tafel is te weinig. Herhaal hardop wat u opschrijft.'],
  ),
  [zvh('geef-aan-aanpak')]: eerste('In de aanpak komen precies de afgesproken woorden.', [
    'Voeg niets toe waaruit blijkt wat er nog meer werd gezegd.',
  ]),
  [zvh('vertel-client')]: eerste('De cliënt hoort wat is afgesproken dat hij mag weten.', [
    'Vraagt hij door? Zeg dat u niet meer kunt zeggen, en bij wie hij terecht kan.',
  ]),
  [zvh('sluit-afstemming')]: eerste(
    'Is veiligheid niet meer het probleem, dan gaat alles terug naar gewone hulp.',
    ['Spreek af wie het overneemt. Daarna gaat dit dossier weg.'],
  ),
  ...voorAlle(
    [zvh('verbeter-gehoord'), zvh('haal-gehoord-weg'), zvh('trek-zvh-afspraak-in'), zvh('haal-verteld-weg')],
    hersteld,
  ),
}
