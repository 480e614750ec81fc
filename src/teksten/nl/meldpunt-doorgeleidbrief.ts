/** The letter with a melding that is passed on to a party (B1). It does not say who called. */
export const doorgeleidbriefWoorden = {
  onderwerp: 'Wilt u deze melding oppakken? ({wet}, artikel {nummer})',
  begin:
    'Bij ons meldpunt is een melding gedaan over iemand die misschien hulp nodig heeft. Wij denken dat u daarbij het best kunt helpen.',
  kopOver: 'Over wie gaat het',
  kopGegevens: 'Wat u daarvoor moet weten',
  kopGrond: 'Waarom wij dit mogen geven',
  gronden: {
    instemming: 'Deze persoon weet van de melding en vindt goed dat u dit van ons krijgt.',
    'mijdt-hulp': 'Deze persoon vraagt geen hulp of mijdt die. De gemeente zoekt contact (bemoeizorg).',
    'juridisch-akkoord':
      'Deze persoon heeft hier niet mee ingestemd. Een jurist van de gemeente heeft gezegd dat het mag.',
  },
  kopAntwoord: 'Laat ons weten of u dit oppakt',
  antwoord:
    'De melding blijft bij ons open tot u haar heeft aangenomen. Kunt u niet helpen? Geef haar dan terug en zeg waarom. Vernietig dan wat u van ons kreeg.',
  doen: 'Neemt u haar aan? Dan bent u verantwoordelijk voor deze gegevens. Hulp is de keuze van de persoon zelf.',
} as const
