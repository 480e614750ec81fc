/** The words of the overview that a client gets of his onderzoek: short sentences, B1 and plainer where it can be. */
export const overzichtWoorden = {
  onderwerp: 'Overzicht van ons onderzoek',
  link: 'Overzicht om mee te geven',
  inleiding: 'Dit is wat wij vandaag over u bewaren in ons onderzoek. U mag dit blad houden.',
  moet: {
    kop: 'Wat moet u nu doen?',
    niets: 'Niets. Wij nemen contact met u op.',
    voorbij: 'Niets. Ons onderzoek is klaar.',
    afspraak: 'U heeft een afspraak op {datum} om {tijd}.',
    stuk: 'Lever dit in: {wat}. Liefst voor {datum}.',
  },
  nu: {
    kop: 'Wat gebeurt er nu?',
    staten: {
      'eerste-contact': 'Wij kijken samen met u of een onderzoek nodig is.',
      loopt: 'Wij onderzoeken samen met u welke hulp past.',
      afgerond: 'Ons onderzoek is klaar. U kreeg de uitkomst op papier.',
      'niet-gestart': 'Wij zijn geen onderzoek begonnen.',
      ingetrokken: 'Ons onderzoek is gestopt.',
    },
    klaar: 'Uiterlijk {datum} hoort u de uitkomst.',
  },
  wie: {
    kop: 'Wie helpt u?',
    behandelaar: '{naam}, gemeente {gemeente}. Bel gerust als u iets wilt weten.',
  },
  gevraagd: {
    kop: 'Wat is er over u gevraagd?',
    niets: 'Wij hebben niemand iets over u gevraagd.',
    vraag: '{datum}: aan {partij}. Wij vroegen: {wat}. Waarom: {waarom} {stand}',
    grond: 'Wij mogen dit vragen van de wet ({wet}, artikel {nummer}). Wij vragen alleen wat nodig is.',
    standen: {
      gegeven: 'Het antwoord staat hieronder.',
      open: 'Wij wachten nog, of wij bekijken het antwoord nog.',
      ingetrokken: 'Wij trokken de vraag in.',
      'niet-verstrekt': 'Niet verstrekt.',
    },
  },
  gegevens: {
    kop: 'Welke gegevens staan er over u?',
    niets: 'Er staan nog geen gegevens over u.',
    gegeven: '{tekst} (van: {bron}, {datum}) Waarom: {waarom}',
    zelf: 'uzelf',
    ander: 'iemand anders',
  },
  gedeeld: {
    kop: 'Met wie is iets gedeeld?',
    niets: 'Wij gaven niets over u aan een ander.',
    verderNiets: 'Wij gaven verder niets over u aan een ander.',
    gift: '{datum}: {wat} Aan: {aan}.',
    overleg: '{partij}, in een casusoverleg',
    vraag: 'In een vraag staat altijd om wie het gaat. Zo weet de ander over wie wij iets vragen.',
  },
  keek: {
    kop: 'Wie keek in uw gegevens?',
    niets: 'De laatste dagen keek niemand.',
    regel: '{datum}: {rol}, {aantal} keer.',
    uitleg:
      'Zij deden dat voor ons onderzoek. Namen van medewerkers staan er niet bij. Dit zijn de laatste dagen. Wilt u meer dagen zien? Vraag het ons.',
  },
  fout: {
    kop: 'Klopt er iets niet?',
    tekst:
      'Zeg het ons. Wij verbeteren het, of wij zetten erbij wat u ervan vindt. Bent u het niet eens met hoe wij werken? Dien dan een klacht in.',
  },
} as const
