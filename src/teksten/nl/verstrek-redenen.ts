type RedenTekst = readonly [zin: string, helpt: string]

const teksten: Readonly<Record<string, RedenTekst>> = {
  'verstrekken-zonder-toestemming': [
    'Deze partij heeft een beroepsgeheim en de cliënt heeft geen toestemming gegeven.',
    'Vraag de cliënt om toestemming. Zonder toestemming kan dit hier niet.',
  ],
  'verstrekken-zonder-ernst': [
    'Zonder toestemming kan het alleen bij ernstige problemen op meer terreinen. Dat staat hier niet vast.',
    'Vraag de cliënt om toestemming.',
  ],
  'verstrekken-zonder-stappen': [
    'Zonder toestemming geeft een professional pas iets na de zeven stappen van de afweging.',
    'Doorloop eerst de zeven stappen, of vraag de cliënt om toestemming.',
  ],
  'verstrekken-wlz-zonder-toestemming': [
    'Buiten een vraag voor een onderzoek wisselt een zorgkantoor alleen uit als de verzekerde dat uitdrukkelijk goedvindt.',
    'Vraag de verzekerde om toestemming, en leg dat vast bij het antwoord.',
  ],
  'verstrekken-suwi-zonder-toestemming': [
    'In de aanpak en in een casusoverleg geeft UWV of SVB alleen iets als de cliënt schriftelijk liet weten dat hij dat goedvindt.',
    'Vraag het de cliënt.',
  ],
  'verstrekken-wpg-laat-niet-toe': [
    'De politie mag hiervoor nog geen politiegegevens geven. Het Besluit politiegegevens noemt deze taak niet.',
    'Zoek een andere weg, bijvoorbeeld via de persoon zelf.',
  ],
  'verstrekken-wjsg-laat-niet-toe': [
    'De wet over justitiële gegevens (Wjsg) laat dit hiervoor niet toe.',
    'Zoek een andere weg, bijvoorbeeld via de persoon zelf.',
  ],
  'verstrekken-van-politie-door-ander': [
    'Dit zijn gegevens van politie of justitie. Alleen zij geven die zelf.',
    'Vraag het aan wie de gegevens heeft gemaakt.',
  ],
  'verstrekken-andere-taak': [
    'De burgemeester mag gegevens uit deze taak hiervoor niet geven.',
    'Laat dit gegeven weg.',
  ],
  'verstrekken-zonder-taak': [
    'Er staat niet uit welke taak de burgemeester dit weet. Niet uit elke taak mag hij iets geven.',
    'Kies bij elk gegeven de taak.',
  ],
  'verstrekken-overtuiging-zonder-dienst': [
    'Geloof, overtuiging en afkomst tellen alleen als hulp daarbij moet passen.',
    'Laat dit gegeven weg.',
  ],
  'verstrekken-verder-dan-gevraagd': ['Dit gaat verder dan is gevraagd.', 'Geef niet meer dan is gevraagd.'],
}

/** Why a party may not provide something, and what would make it possible: by code, in every chapter that asks or answers. */
export const verstrekRedenen: Record<string, { zin: string; helpt: string }> = Object.fromEntries(
  Object.entries(teksten).map(([code, [zin, helpt]]) => [code, { zin, helpt }]),
)
