/** What to do now, by the code of the next step. */
export const magDitVolgende: Readonly<Record<string, string>> = {
  'lees-wat-helpt': 'Lees bij elke reden wat er nodig is. Is dat er, stel dan uw vraag opnieuw.',
  'vraag-de-persoon-zelf': 'Vraag het aan de persoon zelf, of laat het weg.',
  'vraag-wie-het-doet': 'Vraag het aan de collega die deze taak heeft.',
  'gebeurt-het-toch':
    'Gebeurt het toch? Vraag de gemeente waarom, en op welk artikel. U kunt ook een klacht indienen.',
  'vraag-waarom':
    'U kunt altijd vragen waarom het gebeurt en op welk artikel. Gaat het over u, dan mag u weten wat er is opgeschreven.',
  'partij-vragen-onderzoek': 'Open het onderzoek en kies ‘Gegevens vragen aan een partij’.',
  'partij-vragen-triage': 'Open de melding en stel de vraag daar.',
  'partij-vragen-aanpak': 'Vraag het in een gesprek. Het antwoord komt in het portaal of bij de coördinator.',
  'partij-geeft-onderzoek': 'Antwoord in het portaal, of bel terug op een nummer dat u zelf opzocht.',
  'partij-geeft-triage': 'Antwoord in het portaal, of bel het meldpunt terug.',
  'partij-geeft-aanpak': 'Vertel het de coördinator in het portaal.',
  'partij-vragen-overleg': 'Vraag het tijdens het overleg, als iedereen die erbij is het mag horen.',
  'partij-geeft-overleg': 'Breng het tijdens het overleg in, per gegeven.',
  'geef-niets': 'Er wordt nu niets gegeven. Uit stilte volgt niets over de persoon.',
  doorgeven: 'Open het afgeronde onderzoek en kies ‘Gegevens doorgeven’.',
  'doorgeven-coordinator': 'Open het afgeronde onderzoek en draag de gekozen gegevens over.',
  'delen-in-aanpak': 'Open de aanpak en kies de organisatie en de gegevens.',
  hergebruik: 'Kies in het dossier de bron en schrijf de ene vraag op.',
  uitnodigen: 'Beleg het overleg en schrijf bij elke organisatie waarom zij nodig is.',
  'client-uitnodigen': 'Schrijf bij de cliënt op waarom hij er niet bij is, en wie het hem vertelt.',
  meenemen: 'Laat het aan het eind van het overleg vastleggen.',
  'vraag-zelf-of-meld':
    'Vraag de gemeente om hulp als het over u gaat. Gaat het over een ander, bel dan het meldpunt van de gemeente waar hij woont.',
  'meld-zvh-aan-college':
    'Overleg met de organisaties die meedoen, spreek de cliënt, en meld de gemeente dat het nodig lijkt. De gemeente beslist.',
  'onderzoek-vragen': 'Schrijf uw verzoek in het portaal.',
  'onderzoek-doen':
    'Spreek af waar het onderzoek over gaat. De persoon kan vragen stellen en altijd zeggen dat hij stopt.',
  'onderzoek-doen-zonder-verzoek':
    'Vertel de persoon dat er een onderzoek is, en betrek hem waar dat kan. Hulp aannemen blijft zijn eigen keuze.',
  'praat-eerst': 'Ga in gesprek met de persoon. Vraagt hij om hulp, dan kan een onderzoek.',
  'vraag-gezinslid': 'Vraag het gezinslid of het mee wil doen.',
  gezinslid: 'Leg vast wat nodig is, en vertel het het gezinslid.',
  melden: 'Bel het meldpunt van de gemeente waar de persoon woont.',
  'bel-112': 'Bel 112. Bij gedachten aan zelfdoding: bel 113.',
  'bel-andere-gemeente': 'Bel het meldpunt van de gemeente waar de persoon woont.',
  'melding-bewaren': 'Begin de triage met de knop op het gespreksscherm.',
  'alleen-tellen': 'Help de beller verder en tel het gesprek, zonder namen.',
  'melding-doorgeven': 'Kies wie het oppakt en geef alleen wat die nodig heeft.',
  'melding-doorzetten': 'Zet de melding door. Vanaf dan gelden de regels van die wet.',
  'melder-vertellen': 'Kies bij de melding een van de vaste zinnen.',
  'spreek-persoon': 'Vertel het in het contact met de persoon zelf.',
  'zeg-niets': 'Zeg de melder dat u er niets over kunt zeggen.',
  inzien: 'Open de zaak vanuit uw werkvoorraad.',
  'inzien-eigen': 'Vraag het aan wie u kent bij de gemeente, of schrijf een brief aan de gemeente.',
  'niet-vertellen': 'Leg de reden vast en de dag waarop u opnieuw kijkt.',
  'vertel-het': 'Vertel het nu, in een gesprek of met een brief.',
  'zvh-aanmelden':
    'Wie het onderzoek doet of de aanpak coördineert, zegt de gemeente dat het nodig lijkt. De gemeente beslist.',
  fraude: 'Vraag het niet en geef het niet. Voor handhaving gelden eigen wetten en eigen bronnen.',
  'bestanden-vergelijken':
    'Wacht op een vraag om hulp, een melding of een verzoek. Tellen zonder namen mag wel.',
  'preventief-delen':
    'Praat met de persoon zelf. Maakt u zich zorgen, doe dan een melding of vraag om een onderzoek.',
  notulen: 'Schrijf alleen de afspraken op: wie doet wat, en wanneer.',
  opnemen: 'Zet opname en uitschrijven uit. Schrijf alleen de afspraken op.',
  'alles-kopieren': 'Kies per gegeven wat nodig is en schrijf op waarom.',
  'toestemming-voor-alles':
    'Leg uit wat u gaat vragen en waarom. Vraag alleen toestemming aan wie een beroepsgeheim moet openen.',
  'partij-opdragen': 'Maak een afspraak. Die geldt als de organisatie ja zegt.',
  'hulp-opdringen':
    'Leg uit wat kan, en respecteer een nee. Dwang kan alleen met een besluit op een eigen wet.',
  'computer-beslist': 'Laat een mens beslissen en opschrijven waarom.',
}

/** The words of the page and the answers. */
export const magDitWoorden = {
  titel: 'Mag dit?',
  menu: 'Mag dit?',
  intro:
    'Mag de gemeente of een organisatie dit met gegevens van iemand? Beantwoord een paar korte vragen. Noem geen namen: die zijn niet nodig.',
  concept: 'De wet is nog niet in werking. Dit antwoord volgt de tekst van het wetsvoorstel.',
  vraagTitel: 'Mag dit? Vraag {nummer}',
  meerKop: 'Om welk gegeven gaat het?',
  verder: 'Verder',
  opnieuw: 'Opnieuw beginnen',
  kiesEerst: 'Kies een antwoord bij: {vraag}',
  foutenKop: 'Er klopt nog iets niet',
  uwAntwoorden: 'Uw antwoorden',
  wijzig: 'Wijzigen',
  waarom: 'Waarom',
  waarOpLetten: 'Waar u op let',
  waarOpTeLetten: 'Dit geldt voor wie het doet',
  volgendeStap: 'Volgende stap',
  watZouHelpen: 'Wat helpt',
  artikelen: 'De artikelen',
  wieDoetDit: 'Dit doet: {rollen}.',
  delen: 'Het adres van deze bladzijde kunt u delen. Er staan alleen uw keuzes in, geen namen.',
  opDag: 'Dit is het antwoord naar het recht van {dag}.',
  naarMagDit: 'Mag dit? Lees de uitleg',
  antwoorden: {
    ja: 'Ja',
    'ja-mits': 'Ja, mits',
    nee: 'Nee',
    zelf: 'U beslist zelf',
  },
  zelfDoorPartij: 'De organisatie beslist zelf',
  dagOngeldig: 'Vraag een dag als jjjj-mm-dd, vanaf {dag}.',
  antwoordOngeldig: 'Kies een van: {opties}.',
  vraagOntbreekt: 'Beantwoord ook: {vraag} Kies een van: {opties}.',
  vraagOnbekend: 'Deze vraag bestaat niet. In openapi.json staat welke er zijn.',
  api: {
    ongeldig: {
      title: 'De vraag klopt niet',
      detail: 'Bij elk veld staat wat u kunt doen.',
    },
    onvolledig: {
      title: 'Er ontbreekt nog een antwoord',
      detail: 'Vul de genoemde velden aan en vraag het opnieuw.',
    },
    teVaak: {
      title: 'Te veel vragen',
      detail: 'Wacht even en vraag het dan opnieuw. Bewaar een antwoord: het blijft voor die dag hetzelfde.',
    },
    samenvatting: 'Mag dit? Het oordeel van de wet over een vraag zonder persoonsgegevens',
    beschrijving:
      'Openbaar, zonder aanmelden. Vraag en antwoord bevatten alleen codes. Ontbreekt er een antwoord, dan zegt 400 welke vraag nog komt.',
    dag: 'De dag waarvan het recht geldt; vandaag als u niets zegt',
  },
} as const
