/** The words of what somebody gets who asks what is kept of him, in plain Dutch (B1). */
export const rechtenPakket = {
  bestanden:
    'Ook deze bestanden liggen er: {bestanden}. Wie erom vraagt, krijgt een kopie. De toeleider opent ze bij de zaak. Staat er iets in over een ander? Maak dat dan eerst onleesbaar.',
  titel: 'Wat er is bewaard',
  uitleg:
    'Dit krijgt wie het vroeg, zodra er is beslist. Van anderen staat er niets in, en nooit wie iets meldde.',
  delen: {
    onderzoek: 'Uit het onderzoek',
    coordinatie: 'Uit de aanpak',
    meldpunt: 'Uit een melding',
    oggz: 'Uit de bemoeizorg',
  } as Readonly<Record<string, string>>,
  kolommen: ['Wat', 'Van wie', 'Wanneer', 'Waarom', 'Wat krijgt hij?'],
  heel: 'Dit gegeven niet',
  woorden: 'Zonder: {woorden}',
  bevroren: 'Bevroren sinds {datum}: niemand gebruikt het',
  alles: 'Helemaal',
  leeg: 'Hier staat niets over deze persoon.',
  regel:
    '{aantal} keer laat het programma hier zelf iets weg: iemand vroeg om het geheim te houden, of er staat in wie het meldde.',
  opNaam:
    'Gevonden op naam en geboortedatum: {aantal}. Dat kan een ander zijn. Neem het alleen mee als u dat zeker weet.',
  opNaamKeuze: '{voornamen}, in dossier {nummer} ({waar})',
  laatWeg: 'Iets weglaten',
  brief: {
    onderwerp: 'Wat wij over u bewaren',
    begin: 'U vroeg wat wij over u bewaren. Hieronder leest u het.',
    deels:
      'Iets staat er niet bij. In ons besluit leest u waarom. Waar "[weggelaten]" staat, stonden woorden over een ander.',
    altijd:
      'Wat over een ander gaat, staat er niet bij. Dat geldt ook voor wat de wet geheim houdt, en voor wie iets meldde.',
    basis:
      'Wij bewaren uw naam en wat wij van uw geboortedatum, adres en burgerservicenummer weten. Ook bewaren wij wat wij met u afspraken, en onze brieven aan u.',
    basisNamens:
      'Wij bewaren de naam en wat wij van de geboortedatum, het adres en het burgerservicenummer weten. Ook bewaren wij de afspraken en onze brieven.',
    herkomst: 'Van {bron}, op {datum}.',
    nodig: 'Nodig, want: {waarom}',
    gegeven: 'Gegeven aan: {aan}.',
    bevroren: 'Wij gebruiken dit niet sinds {datum}.',
    bestanden: 'Ook deze bestanden bewaren wij: {bestanden}. U kunt van elk bestand een kopie krijgen.',
    gevraagd: 'Wij vroegen iets over u aan: {partijen}. Zij kregen daarbij uw naam.',
    niets: 'Wij vonden niets dat wij over u bewaren.',
    kopWaarvoor: 'Waarvoor wij dit gebruiken',
    waarvoor: {
      onderzoek: 'Om te onderzoeken welke hulp past.',
      coordinatie: 'Om de hulp samen te laten lopen.',
      meldpunt: 'Om een melding te beoordelen en door te geven.',
      oggz: 'Om hulp te bieden aan wie geen hulp vraagt.',
    } as Readonly<Record<string, string>>,
    kopBewaren: 'Hoe lang dit blijft',
    bewaren: {
      onderzoek: 'Het onderzoek: twee jaar na het einde.',
      coordinatie: 'De aanpak: twee jaar na het einde.',
      meldpunt: 'Een melding: ten hoogste een jaar.',
      oggz: 'De bemoeizorg: vijftien jaar na het einde.',
    } as Readonly<Record<string, string>>,
    weggelaten: '[weggelaten]',
    computer: 'Geen computer beslist over u: dat doen mensen.',
  },
} as const
