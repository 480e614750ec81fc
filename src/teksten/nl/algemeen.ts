import type { VeldTekst } from '../tekst.ts'

/** Words that belong to no chapter: the frame of every page, faults at a field, what happens when something is off. */
export const algemeen = {
  product: 'Samenspraak',
  gemeente: 'Gemeente {naam}',
  naarInhoud: 'Naar de inhoud',
  werkvoorraad: 'Werkvoorraad',
  mijnRol: 'Uw rol',
  wisselRol: 'Wissel van rol',
  uitloggen: 'Uitloggen',
  navigatie: 'Hoofdmenu',
  opslaan: 'Opslaan',
  verder: 'Verder naar controleren',
  wijzigen: 'Wijzigen',
  nietsIngevuld: 'Niets ingevuld',
  terug: 'Terug naar het dossier',
  terugNaarTeam: 'Terug naar het team',
  alVerstuurd: {
    kop: 'Dit formulier was al verstuurd, met iets anders erin',
    tekst: 'Wat u nu typte, staat hier nog en is niet verstuurd. Kijk het na en druk opnieuw op de knop.',
  },
  terugNaarWerk: 'Terug naar de werkvoorraad',
  foutTitel: 'Fout: {titel}',
  magNietTitel: 'Mag niet: {titel}',
  annuleren: 'Niet doorgaan',
  controleer: 'Controleer wat u gaat doen',
  controleerUitleg: 'Kijk of alles klopt. Daarna kunt u het niet meer ongemerkt veranderen.',
  nietVerplicht: 'niet verplicht',
  foutenKop: 'Er klopt nog iets niet',
  dag: 'Dag',
  maand: 'Maand',
  jaar: 'Jaar',
  kies: 'Kies',
  goed: 'Goed voorbeeld',
  slecht: 'Niet zo',
  rijToevoegen: 'Gegeven toevoegen',
  rijWeghalen: 'Weghalen',
  rij: 'Gegeven {nummer}',
  watMoet: 'Wat moet nu',
  watKan: 'Wat kan nu',
  voorWie: 'Voor',
  watMagNiet: 'Wat mag niet, en wat zou helpen',
  nietsMoet: 'Er is nu niets dat moet.',
  nietsKan: 'U kunt hier nu niets doen.',
  allesMag: 'Er is nu niets dat u hier niet mag.',
  alleHandelingen: 'Alle handelingen',
  eenBevroren:
    'Eén gegeven is bevroren ({wet} {nummer}): niemand leest of gebruikt het. Is het toch nodig? Vraag het aan wie verzoeken over rechten behandelt.',
  aantalBevroren:
    '{aantal} gegevens zijn bevroren ({wet} {nummer}): niemand leest of gebruikt ze. Zijn ze toch nodig? Vraag het aan wie verzoeken over rechten behandelt.',
  filterHandelingen: 'Filter op een deel van de tekst',
  handelingenGefilterd: '{shown} van {total} regels',
  toelichtingWet: 'Toelichting op de wet',
  streeftermijn: 'streeftermijn',
  helpt: 'Wat helpt',
  omdat: 'Mag niet, omdat',
  artikel: 'Artikel',
  gedaanKop: 'Gedaan',
  watNu: 'Hoe gaat het verder',
  alGedaan: 'Dit had u al gedaan. Het is één keer vastgelegd.',
  magNu: 'Dit mag nu niet',
  watUTypte: 'Wat u typte: kopieer het als u het wilt bewaren',
  openen: 'Openen',
  bellen: 'Bellen',
  vandaagDoen: 'Vandaag doen',
  dezeWeek: 'Deze week',
  later: 'Later',
  zonderDag: 'Zonder vaste dag',
  mijnZaken: 'Mijn zaken',
  filter: 'Filter op een deel van naam, straat, plaats of nummer',
  gefilterd: '{shown} van {total} zaken',
  laatstGesproken: 'laatste contact {wanneer}',
  volgendeAfspraak: 'afspraak op {dag}',
  nietGesproken: 'nog geen contact vastgelegd',
  nietsVandaag: 'Vandaag loopt er geen termijn af.',
  sessieTitel: 'Uw sessie eindigt bijna',
  sessieEindigt:
    'Over twee minuten wordt u uitgelogd. Druk op Enter om verder te werken. Wat u typt, blijft staan.',
  sessieAfgelopenOm:
    'Over twee minuten is uw sessie voorbij en die kan niet langer. Sla nu op wat u heeft getypt.',
  sessieVoorbij:
    'Uw sessie is voorbij. Druk gewoon op de knop onder het formulier: na het inloggen staat uw tekst klaar.',
  sessieMislukt: 'Verlengen lukte niet. Probeer het nog eens, of sla op wat u heeft getypt.',
  sessieVerlengen: 'Verder werken',
  sluiten: 'Sluiten',
  nietOpgeslagen: 'Wat u heeft getypt, is nog niet opgeslagen.',
  stap: 'Stap {nummer} van {totaal}',
  volgende: 'Verder',
  vorige: 'Vorige stap',
  wasBezig: 'U was hier al mee bezig',
  wasBezigUitleg: 'Wat u typte, staat er nog. Wij bewaren het een half uur, alleen voor u.',
  wasBezigConcept:
    'Wat u typte, is bewaard op {moment}. Alleen u kunt het lezen. Het verdwijnt als u het verstuurt, en anders na {datum}.',
  mijnBerichten: 'Mijn berichten',
  agendapunt: 'Afspraak Samenspraak',
  conceptWeg: 'Concept weggooien',
  conceptLater: 'Bewaar en ga later verder',
  conceptBewaard: 'Wat u typt, is bewaard als concept. Alleen u kunt het lezen.',
  conceptMislukt: 'Bewaren lukt nu niet. Wat u typt, blijft op deze pagina staan.',
  opnieuwBeginnen: 'Opnieuw beginnen',
  formulierWeg: 'Dit formulier is er niet meer',
  formulierWegUitleg:
    'Wat u typte, bewaren wij een half uur. Kijk in het dossier of het al is vastgelegd, of begin opnieuw.',
} as const

/** What is wrong with a field, and what to do; `{veld}` is its label, `{n}` its limit. */
export const fouten: Readonly<Record<string, string>> = {
  verplicht: 'Vul in: {veld}.',
  'verplicht-vraag': 'Geef antwoord op de vraag: {veld}',
  'geen-tekst': 'Typ tekst bij ‘{veld}’.',
  'te-kort': 'Schrijf bij ‘{veld}’ ten minste {n} tekens.',
  'te-lang': 'Schrijf bij ‘{veld}’ ten hoogste {n} tekens.',
  'te-veel': 'Vul bij ‘{veld}’ ten hoogste {n} regels in.',
  'vreemd-teken': 'Bij ‘{veld}’ staat een teken dat niet kan. Typ de tekst opnieuw.',
  'geen-datum': 'Vul bij ‘{veld}’ een dag in die bestaat, bijvoorbeeld 6 12 2026.',
  'geen-tijd': 'Vul bij ‘{veld}’ een tijd in, bijvoorbeeld 14:00.',
  'geen-weblink': 'Vul bij ‘{veld}’ een adres in dat begint met https://',
  kies: 'Maak een keuze bij ‘{veld}’.',
  'geen-getal': 'Vul een getal in, zonder andere tekens.',
  'geen-bsn': 'Controleer het burgerservicenummer. Het heeft negen cijfers en klopt nu niet.',
  'geen-testbsn': 'In deze proefomgeving mag alleen een test-bsn worden gebruikt.',
  'geen-postcode': 'Vul een postcode in zoals 1234 AB.',
  'geen-telefoonnummer': 'Vul een telefoonnummer in, met alleen cijfers, spaties of een plus.',
  'geen-mailadres': 'Vul een e-mailadres in zoals naam@voorbeeld.nl.',
  'bsn-of-naam-met-geboortedatum': 'Vul een burgerservicenummer in, of een naam met geboortedatum.',
  'handeling-bezet': 'Deze handeling is al voor iets anders gebruikt. Laad de pagina opnieuw.',
  ongeldig: 'Controleer wat u heeft ingevuld bij ‘{veld}’.',
}

/** Fields that mean the same in every act. */
export const velden: Readonly<Record<string, VeldTekst>> = {
  bladzijde: { label: 'Welke bladzijde?' },
  datum: {
    label: 'Op welke dag was dit?',
    uitleg: 'Was het niet vandaag? Vul dan de dag in, bijvoorbeeld 6 12 2026.',
  },
  betrokkeneId: { label: 'Over wie gaat dit?' },
  noodzaak: {
    label: 'Waarom is dit nodig?',
    uitleg: 'Schrijf het zo op dat de cliënt het begrijpt.',
    goed: 'Nodig om te weten of begeleiding bij schulden nu past.',
    slecht: 'Voor het dossier.',
  },
  motivering: { label: 'Waarom kiest u dit?', uitleg: 'Schrijf het zo op dat de cliënt het begrijpt.' },
  toelichting: { label: 'Toelichting' },
  alleenTellen: { label: 'Alleen tellen, zonder namen' },
  telTot: { label: 'Tot en met welke dag tellen' },
  zoek: { label: 'Deel van een naam, straat, plaats of nummer' },
  gedaan: { label: 'Wat u net deed' },
}

export const wieZiet = {
  client: 'De cliënt ziet deze tekst.',
  gemelde: 'De persoon over wie dit gaat, kan deze tekst lezen.',
  toeleiders: 'Alleen de toeleider van dit onderzoek ziet deze tekst. De cliënt kan de tekst opvragen.',
  coordinator: 'Alleen de coördinator ziet deze tekst. De cliënt kan de tekst opvragen.',
  partij: 'De partij en de cliënt zien deze tekst.',
  gevraagde: 'Wie u het vraagt, leest deze tekst. De persoon over wie dit gaat, kan hem ook lezen.',
  college: 'De beslisser van het college ziet deze tekst. De cliënt kan de tekst opvragen.',
  'niemand-anders': 'Alleen u ziet deze tekst.',
} as const

/** Pages for what is off. */
export const foutpaginas = {
  400: {
    titel: 'Dit verzoek klopt niet',
    tekst:
      'Er ging iets mis met wat uw browser stuurde. Ga terug, laad de pagina opnieuw en probeer het nog eens.',
  },
  403: {
    titel: 'Dit mag niet in uw rol',
    tekst: 'Uw rol mag dit niet. Wissel van rol als u een andere rol heeft, of vraag een collega.',
  },
  404: {
    titel: 'Niet gevonden',
    tekst:
      'Deze pagina is er niet, of u mag haar niet zien. Controleer het adres of ga naar uw werkvoorraad.',
  },
  409: {
    titel: 'Iemand anders heeft dit dossier veranderd',
    tekst: 'Wat u typte, staat nog hieronder. Kijk wat er veranderde en ga dan verder.',
  },
  429: { titel: 'Te veel pogingen', tekst: 'Wacht een minuut en probeer het opnieuw.' },
  500: {
    titel: 'Er ging iets mis',
    tekst:
      'Het is niet gelukt en er is niets half opgeslagen. Probeer het opnieuw. Blijft het misgaan? Bel uw beheerder en noem het nummer hieronder.',
  },
} as const
