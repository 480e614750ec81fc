type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around giving gegevens of the onderzoek on (5.4.4 lid 1). */
export const doorgeefRedenen: Readonly<Record<string, RedenTekst>> = {
  'gever-zonder-portaal': [
    'Bij deze partij leest niemand mee in het portaal.',
    'Bel of schrijf de partij, en leg haar antwoord vast.',
  ],
  'gever-al-gevraagd': [
    'U vroeg dit al, en er is nog geen antwoord.',
    'Wacht af. Geen antwoord is nee. Trek de vraag in als zij niet meer nodig is.',
  ],
  'geen-vraag-aan-gever': ['Er wacht geen vraag op een antwoord.', 'U hoeft niets in te trekken.'],
  'doorgeven-voor-ander-doel': [
    'Gegevens uit het onderzoek mogen hier niet voor worden gebruikt. De wet verbiedt dat, ook voor fraude, handhaving en opsporing.',
    'Geef ze niet door. Vraagt iemand erom? Zeg dat het niet mag, en van welk artikel.',
  ],
  'doorgeven-zonder-dienst': [
    'Deze cliënt heeft geen ja gezegd tegen hulp uit deze wet.',
    'Leg eerst vast dat de cliënt deze hulp wil. Anders hoeft niemand de gegevens te hebben.',
  ],
  'doorgeven-zonder-inburgeringsplicht': [
    'Van deze cliënt staat niet vast dat hij moet inburgeren.',
    'Leg dat eerst vast. Anders hoeft niemand de gegevens te hebben.',
  ],
  'doorgeven-alleen-over-kind': [
    'Een verzoek aan de Raad voor de Kinderbescherming gaat over een kind.',
    'Kies het kind over wie het gaat.',
  ],
  'doorgeven-zonder-nood': [
    'Er staat niet wat het onderzoek liet zien waardoor dit nodig is.',
    'Schrijf op wat uit het onderzoek bleek. Bleek het niet, geef dan niets door.',
  ],
  'doorgeven-alleen-over-client': [
    'Deze persoon is geen cliënt. Over die persoon geeft u niets door.',
    'Kies een cliënt van dit onderzoek.',
  ],
  'doorgeven-over-een-ander': [
    'Een van de gegevens gaat over iemand anders.',
    'Kies alleen gegevens over deze cliënt.',
  ],
  'doorgeven-politie': [
    'Dit is een gegeven van politie of justitie. Hun wetten laten niet toe dat u het hiervoor doorgeeft.',
    'Laat het gegeven weg.',
  ],
  'niets-doorgegeven': ['Er is niets doorgegeven dat u kunt terughalen.', 'U hoeft niets te doen.'],
}
