/** The parts of a motivation, as a party and the college call them. */
export const onderdeelWoorden = {
  problemen: 'Problemen die blijven of terugkomen',
  hulp: 'Hulp die niet wordt gevraagd, aanvaard of niet werkt',
  teloorgang: 'Wat er dreigt',
  overlast: 'Overlast voor de omgeving',
  veiligheid: 'Veiligheid',
  bijdrage: 'Wat een gecoördineerde aanpak kan doen',
  'geboden-hulp': 'Hulp die al is geboden',
} as const

const oordeel = { aannemelijk: 'aannemelijk', 'niet-aannemelijk': 'niet aannemelijk' }
const uitkomst = { gestart: 'er start een onderzoek', 'niet-gestart': 'er start geen onderzoek' }
const pogingen = {
  gesprek: 'gesprek',
  huisbezoek: 'huisbezoek',
  telefoon: 'telefoon',
  brief: 'brief of bericht',
  'via-naaste': 'via familie of een naaste',
}

/** The codes of a request of a party in words. */
export const verzoekOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: {
    'verzoek-ontvangen': 'ontvangen, nog van niemand',
    'in-behandeling': 'wordt gewogen',
    'wacht-op-aanvulling': 'wacht op aanvulling van de partij',
    'verzoek-beslist': 'beslist',
    'verzoek-ingetrokken': 'teruggenomen door de partij',
    opstellen: 'nog niet verstuurd',
    ingediend: 'ontvangen door de gemeente',
    'aanvulling-gevraagd': 'aanvulling gevraagd',
    beslist: 'beslist',
    'verzoek-teruggenomen': 'teruggenomen',
  },
  dossiersoort: {
    'verzoeken-van-partijen': 'Verzoek van een partij',
    'verzoeken-van-ons': 'Ons verzoek',
  },
  verzoekonderdeel: onderdeelWoorden,
  verzoekcriterium: {
    'criterium-a': 'Ernstige problemen en weinig of geen hulp (a)',
    'criterium-1': 'Overlast voor de omgeving (1)',
    'criterium-2': 'Veiligheid van mensen of goederen (2)',
    'criterium-b': 'Een gecoördineerde aanpak kan helpen (b)',
  },
  'criterium-a': oordeel,
  'criterium-1': oordeel,
  'criterium-2': oordeel,
  'criterium-b': oordeel,
  'verzoek-beslist': uitkomst,
  beslist: uitkomst,
  poging: pogingen,
  hulpstand: {
    'vraagt-geen-hulp': 'Vraagt of aanvaardt geen hulp',
    'aanvaardt-selectief': 'Aanvaardt alleen een deel van de hulp',
    'hulp-niet-effectief': 'Aanvaardt hulp die niet werkt',
  },
  'verzoek-aangevuld': {
    ...onderdeelWoorden,
    persoon: 'Wie deze persoon is',
    pogingen: 'Wat de partij probeerde',
  },
  'persoon-geinformeerd': {
    gesprek: 'in een gesprek',
    brief: 'met een brief',
    'via-vertegenwoordiger': 'via de vertegenwoordiger',
  },
  'persoon-informeren-uitgesteld': {
    'hulp-in-gevaar': 'dan komt de hulp in gevaar',
    veiligheid: 'dan komt iemand in gevaar',
    'niet-bereikt': 'niet te bereiken',
  },
  verzoekgebeurtenis: {
    poging: 'De partij probeerde het',
    'criterium-a': 'Gewogen: ernstige problemen',
    'criterium-1': 'Gewogen: overlast',
    'criterium-2': 'Gewogen: veiligheid',
    'criterium-b': 'Gewogen: een gecoördineerde aanpak',
    'aanvulling-gevraagd': 'Aanvulling gevraagd',
    'verzoek-aangevuld': 'De partij vulde aan of veranderde iets',
    'verzoek-beslist': 'Beslist',
    'persoon-geinformeerd': 'De persoon weet van het verzoek',
    'persoon-informeren-uitgesteld': 'Vertellen wacht',
    'persoon-informeren-herzien': 'Opnieuw kijken of vertellen kan',
    'verzoek-weggehaald': 'Iets weggehaald dat niet klopte',
  },
}
