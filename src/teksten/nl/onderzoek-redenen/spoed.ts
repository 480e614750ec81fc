type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around help that cannot wait. */
export const spoedRedenen: Readonly<Record<string, RedenTekst>> = {
  'geen-spoed-gemeld': [
    'Er is niets gemeld dat niet kan wachten.',
    'Meld eerst wat er nu moet zijn, en waarom.',
  ],
  'geen-tijdelijke-voorziening': ['Er loopt geen tijdelijke voorziening.', 'U hoeft niets te doen.'],
  'onbekende-spoed': ['Deze melding hoort niet bij dit dossier.', 'Kies een melding uit dit dossier.'],
  'spoed-afgewezen-zonder-grond': [
    'Er staat niet op welke grond u niets verstrekt.',
    'Kies waarom er nu geen tijdelijke hulp komt.',
  ],
  'spoed-al-beslist': [
    'Hierover is al beslist.',
    'Klopt het besluit niet? Beëindig de voorziening met een nieuw besluit.',
  ],
  'spoed-alleen-door-client': [
    'Alleen de cliënt zelf kan zeggen dat hij deze hulp niet meer wil.',
    'Laat het college beslissen over de hulp die niet kan wachten.',
  ],
  'spoed-al-gemeld': ['Voor deze persoon staat al een melding open.', 'Beslis eerst over die melding.'],
  'spoed-bij-stoppen': [
    'Voor deze cliënt staat nog een melding open dat hulp niet kan wachten.',
    'Kies of het college daarover nog beslist, of dat de cliënt die hulp niet meer wil.',
  ],
  'spoed-dagen-kloppen-niet': [
    'De dagen kloppen niet met elkaar.',
    'De eerste dag ligt op of na de melding, en de laatste dag niet voor de eerste.',
  ],
  'spoed-einde-na-overlijden': [
    'De reden van het einde past niet bij wat in het dossier staat over een overlijden.',
    'Is de persoon overleden? Leg dat eerst vast en kies dan die reden. Klopt het overlijden niet? Haal het dan weg.',
  ],
  'spoed-loopt-niet': ['Deze tijdelijke voorziening loopt niet.', 'Kies een voorziening die nu loopt.'],
  'spoed-niet-gemotiveerd': [
    'Er staat niet waarom u dit besluit.',
    'Schrijf in gewone woorden op waarom. De cliënt leest het.',
  ],
  'spoed-niet-namens-college': [
    'Alleen het college beslist over een tijdelijke voorziening.',
    'Heeft u mandaat? Geef dat aan. Laat anders iemand beslissen die namens het college beslist.',
  ],
  'spoed-onbeslist': [
    'Er is spoed gemeld en daarover is nog niet beslist.',
    'Laat eerst beslissen over de tijdelijke voorziening, of haal een melding weg die niet klopt. Is de persoon overleden? Dan vervalt de melding.',
  ],
  'spoed-zonder-uitleg': [
    'Er staat niet wat er nu moet zijn, of waarom het niet kan wachten.',
    'Schrijf beide in een zin op.',
  ],
  'spoed-zonder-voorziening': [
    'Er staat niet wat de cliënt krijgt, vanaf wanneer en tot wanneer.',
    'Vul in wat u verstrekt, met de eerste en de laatste dag.',
  ],
}
