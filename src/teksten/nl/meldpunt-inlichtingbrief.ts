/** The letter with a question for a triage (B1): to a party, another municipality or the mayor. It does not say who called. */
export const inlichtingbriefWoorden = {
  onderwerp: 'Vraag om inlichtingen voor een melding ({wet}, artikel {nummer})',
  begin:
    'Bij ons meldpunt is een melding gedaan over iemand die misschien hulp nodig heeft. Wij gaan na wie daarbij het best kan helpen.',
  kopOver: 'Over wie gaat het',
  kopVraag: 'Onze vraag',
  kopWaarom: 'Waarom wij dit vragen',
  kopNiveau: 'Hoeveel wij vragen',
  niveaus: {
    dat: 'Alleen of u deze persoon kent. Wij vragen niet waarvan, en niet waarover het gaat.',
    proces: 'Alleen of er hulp loopt, en tot wanneer. Wij vragen niet waarover het gaat.',
    inhoud: 'Ook waarover het gaat, maar niet meer dan hierboven staat.',
  },
  kopVertelt: 'Wat u moet weten om te kunnen antwoorden',
  kopMag: 'Wat u mag',
  mag: 'U mag antwoorden, zo nodig ook als u een geheimhoudingsplicht heeft ({wet}, artikel {nummer}). U hoeft het niet. U weegt dat zelf af. Weigeren mag zonder reden.',
  geenTermijn: 'Er is geen termijn, en wij sturen geen herinnering.',
} as const
