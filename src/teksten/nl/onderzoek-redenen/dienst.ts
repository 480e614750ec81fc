type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around what is proposed: who decides, force, what the client says to it and how it ends. */
export const dienstRedenen: Readonly<Record<string, RedenTekst>> = {
  'afgehandeld-voor-begin': [
    'Deze dag ligt voor de dag waarop de cliënt ja zei of het aanvroeg.',
    'Controleer de datum.',
  ],
  'dienst-draagt-gegeven': [
    'Er is een gegeven vastgelegd dat alleen bij deze dienst mag.',
    'Verbeter eerst dat gegeven: kies een andere dienst waar het bij past, of maak er een gewoon gegeven van.',
  ],
  'dienst-heeft-antwoord': [
    'Op deze dienst is al ja of nee gezegd.',
    'Heeft de cliënt dat nooit gezegd? Geef dat dan aan; het antwoord gaat ook weg. Zei de cliënt het wel? Dan blijft de dienst staan, ook na een nee.',
  ],
  'dienst-heeft-beslissing': [
    'Over deze dienst is al beslist of gesproken.',
    'Is dat niet zo? Verbeter eerst de dienst en geef aan dat er toch niet is beslist.',
  ],
  'dienst-in-aanpak': [
    'De aanpak is begonnen met deze dienst.',
    'Bespreek met de coördinator wat er niet klopt. Wat in de aanpak staat, verandert de coördinator daar.',
  ],
  'dienst-in-brief': [
    'Deze dienst staat in een brief die al weg is.',
    'Trek eerst die brief in, met de reden. Dan hoort de cliënt wat er niet klopte, en kan de dienst weg. Is de brief niet meer in te trekken? Verbeter dan de dienst en vertel het de cliënt.',
  ],
  'dienst-is-afgehandeld': [
    'Hierover is al beslist of gesproken.',
    'Was de dag verkeerd? Verbeter dan wat u vastlegde.',
  ],
  'dienst-niet-aangevraagd': [
    'Bij deze dienst is geen aanvraag vastgelegd.',
    'Leg eerst vast dat de cliënt de dienst wil, met de dag van de aanvraag.',
  ],
  'dienst-niet-afgehandeld': [
    'Bij deze dienst is nog geen beslissing of gesprek vastgelegd.',
    'Leg eerst vast dat er is beslist of gesproken.',
  ],
  'dienst-zonder-ja': [
    'De cliënt heeft nog geen ja gezegd tegen deze dienst, of de gemeente beslist er niet over.',
    'Leg eerst vast wat de cliënt zegt.',
  ],
  'dreiging-alleen-schuldhulp': [
    'Een dreiging telt alleen bij schuldhulp: dan is er sneller een gesprek.',
    'Is er bij andere hulp haast? Kijk dan of er hulp met spoed nodig is.',
  ],
  'geen-dienst-om-af-te-handelen': [
    'Er is geen dienst waarover nog beslist of gesproken moet worden.',
    'Dat kan pas als de cliënt ja zegt tegen een dienst.',
  ],
  'dienst-alleen-client': [
    'U kunt alleen iets voorstellen voor een cliënt.',
    'Vraag een gezinslid eerst om mee te doen.',
  ],
  'dienst-buiten-reikwijdte': [
    '{domein} valt buiten de reikwijdte.',
    'Bespreek met de cliënt of dit onderwerp erbij mag.',
  ],
  'dienst-zonder-reden': [
    'Er staat niet waarvoor dit nodig is.',
    'Schrijf op welk probleem hiermee minder wordt.',
  ],
  'dienst-eerder-geweigerd': [
    'De cliënt heeft dit eerder geweigerd.',
    'Stel het alleen opnieuw voor als de cliënt dat zelf wil.',
  ],
  'beslisser-ontbreekt': [
    'Er staat niet wie hierover beslist.',
    'Schrijf op wie beslist, bijvoorbeeld de huisarts. De cliënt leest dat in de brief.',
  ],
  'beslisser-is-het-college': [
    'Over deze dienst beslist het college zelf, volgens de regels van de eigen wet.',
    'Laat leeg wie beslist.',
  ],
  'dienst-is-vrijwillig': [
    'Een dienst is altijd vrijwillig.',
    'Is de hulp verplicht door een beslissing van bijvoorbeeld de rechter? Kies dan een interventie.',
  ],
  'dwang-ander-domein': [
    'Deze verplichte hulp hoort niet bij dit soort hulp.',
    'Kies het soort hulp dat erbij hoort. Andere dan deze vijf soorten verplichte hulp zijn er niet.',
  ],
  'dwang-zonder-besluit': [
    'Verplichte hulp kan alleen op een beslissing van iemand anders.',
    'Vul het kenmerk en de dag van die beslissing in. Is er geen beslissing, dan is de hulp vrijwillig.',
  ],
  'besluit-zonder-dwang': [
    'Een kenmerk of dag van een beslissing hoort alleen bij verplichte hulp.',
    'Laat het leeg, of kies welke verplichte hulp het is.',
  ],
  'kenmerk-is-geen-tekst': [
    'Een kenmerk is een nummer of code. De inhoud van de beslissing hoort hier niet.',
    'Neem alleen het nummer over, zonder spaties.',
  ],
  'onbekende-dienst': ['Deze dienst hoort niet bij dit onderzoek.', 'Kies een dienst uit dit onderzoek.'],
  'geen-dienst-voorgesteld': ['Er is nog geen dienst voorgesteld.', 'Stel eerst een dienst voor.'],
  'interventie-vraagt-geen-ja': [
    'Voor een interventie is geen ja van de cliënt nodig.',
    'Bespreek de interventie wel met de cliënt.',
  ],
  'geen-aparte-aanvraag': [
    'Voor Wmo-ondersteuning na dit onderzoek is geen aparte aanvraag nodig.',
    'Het is genoeg dat de cliënt ja zegt.',
  ],
  'bijstand-vraagt-aanvraag': [
    'Voor bijstand is een eigen aanvraag nodig. De uitkomst van het onderzoek vervangt die niet.',
    'Wijs de cliënt op de aanvraag. De dag waarop hij zich daarvoor meldt, telt.',
  ],
}
