/** The page for everyone about the meldpunt: how it is reached, and what happens with a melding (2.2.5, 5.5.1 - 5.5.4). */
export const meldpuntOpenbaar = {
  titel: 'Maakt u zich zorgen over iemand?',
  intro:
    'Of gaat het niet goed met uzelf? Bel dan het meldpunt. Een medewerker luistert en denkt met u mee. U hoeft niet zeker te weten wat er aan de hand is.',
  acuut: {
    kop: 'Is er nu gevaar?',
    regels: [
      'Bel 112 als iemand nu in gevaar is.',
      'Denkt iemand aan zelfmoord? Bel 113, dag en nacht.',
      'Is er geweld thuis, of wordt een kind mishandeld? Bel Veilig Thuis: 0800-2000, gratis, dag en nacht.',
    ],
    crisisdienst: 'Is iemand ernstig in de war? Bel de crisisdienst: {nummer}.',
  },
  kiesGemeente: {
    kop: 'Waar woont de persoon?',
    uitleg: 'Het gaat om de gemeente van de persoon over wie u zich zorgen maakt. Die helpt u verder.',
    elders: 'Staat de gemeente er niet bij? Bel dan die gemeente zelf.',
  },
  gemeente: 'Gemeente {naam}',
  bellen: 'Het meldpunt bellen',
  telefoon: 'Telefoon',
  landelijk: 'Landelijk nummer',
  openTot: 'Nu open, tot {tot} uur',
  dicht: 'Nu gesloten',
  openingstijden: 'Openingstijden',
  dag: 'Dag',
  open: 'Open',
  gesloten: 'gesloten',
  tijd: '{van} tot {tot} uur',
  feestdagen: 'Op feestdagen kan het meldpunt gesloten zijn.',
  eigen: 'De gemeente doet dit zelf.',
  namens: '{naam} doet dit namens de gemeente.',
  nietIngericht:
    'Het nummer van het meldpunt staat hier nog niet. Bel het gewone nummer van de gemeente en vraag naar het meldpunt.',
  daarna: {
    kop: 'Wat gebeurt er met uw melding?',
    regels: [
      'Een medewerker vraagt wat er aan de hand is. Helpt dat gesprek u al verder? Dan bewaren wij niets.',
      'Is er meer nodig? Dan bekijkt het meldpunt wie kan helpen. Vanaf dat moment bewaren wij uw melding.',
      'De medewerker praat zo veel mogelijk eerst met de persoon zelf.',
      'De persoon hoort van ons dat er een melding is. Dat is binnen een maand. Soms wachten wij langer, bijvoorbeeld als iemand daardoor gevaar loopt.',
      'Wij geven gegevens door als de persoon dat goed vindt, of als de wet het toestaat.',
      'Is het nodig? Dan hoort u van ons of de melding is opgepakt. Is dat voor iemand niet veilig, dan vertellen wij u niets.',
      'Wij vertellen nooit welke hulp iemand krijgt.',
      'Wij vernietigen de melding na een half jaar tot een jaar.',
    ],
  },
  naam: {
    kop: 'Moet u uw naam zeggen?',
    regels: [
      'Wij vragen uw naam en hoe wij u kunnen bereiken.',
      'Belt u als inwoner? Dan mag u vragen dat de persoon uw naam niet hoort.',
      'Belt u voor uw werk? Dan hoort de persoon wie de melding deed.',
    ],
  },
  anders: 'Een andere gemeente kiezen',
} as const
