import { dienstcodes } from './aanpak-diensten.ts'
import { overdrachtcodes } from './aanpak-overdracht.ts'
import { signaalcodes } from './aanpak-signaal.ts'
import { clientGestopt } from './aanpak-stoppen.ts'
import { zvhCodes, zvhGebeurtenisWoorden } from './aanpak-zvh.ts'

/** What a coordinator can notify to the college. */
const meldingen = {
  'aanpak-aanpassen': 'De aanpak moet anders',
  'problemen-opgelost': 'De problemen zijn opgelost',
  'zelf-verder': 'De cliënt kan zelf verder',
  'client-wil-stoppen': 'De cliënt wil stoppen',
  'geen-medewerking': 'De aanpak lukt niet zonder medewerking',
  verhuisd: 'De cliënt is verhuisd',
  overleden: 'De cliënt is overleden',
  'taak-niet-goed-mogelijk': 'Ik kan mijn taak niet goed doen',
  'zorg-en-veiligheidshuis': 'Het Zorg- en Veiligheidshuis lijkt nodig',
}

/** What the college hears because a client does not want a service any more. */
const metDienstmeldingen = {
  ...meldingen,
  'niet-meer-verplicht': 'De aanpak is niet meer verplicht. Gaat zij door?',
  'geen-aanpak-meer': 'Er is geen aanpak meer mogelijk',
}

/** How far a goal or an agreement is. */
const voortgang = {
  loopt: 'Het loopt',
  'loopt-vast': 'Het loopt vast',
  bereikt: 'Bereikt',
  losgelaten: 'Losgelaten',
}

/** What came of a talk. */
const samenspraak = {
  gesproken: 'We hebben de aanpak besproken',
  'wil-stoppen': 'De cliënt wil stoppen',
  'niet-gelukt': 'Het lukte niet elkaar te spreken',
}

/** What came of the agreement for when things go wrong again. */
const terugvalafspraak = {
  gemaakt: 'Er is een afspraak gemaakt',
  'client-wilde-niet': 'De cliënt wilde geen afspraak',
  'niet-mogelijk': 'Het was niet mogelijk',
}

/** Words for the codes of the closed lists of an aanpak, by the name of the field or list. */
export const aanpakCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  redenCode: meldingen,
  stand: voortgang,
  ...dienstcodes,
  ...overdrachtcodes,
  ...signaalcodes,
  voortgang,
  samenspraak,
  'client-gestopt': clientGestopt,
  terugvalafspraak,
  'melding-aan-college': metDienstmeldingen,
  'melding-ingetrokken': metDienstmeldingen,
  'gever-gevraagd': { mag: 'dat mag', 'mag-niet': 'dat mag niet' },
  'vraag-aan-gever': {
    gevraagd: 'nog geen antwoord, dus nee',
    mag: 'dat mag',
    'mag-niet': 'dat mag niet',
    vervallen: 'niet meer nodig',
  },
  'melding-beantwoord': { voortgezet: 'gaat verder zoals het was', aangepast: 'gaat aangepast verder' },
  wie: { partij: 'Een partij', betrokkene: 'De cliënt of iemand uit de omgeving', college: 'De gemeente' },
  gever: { college: 'Het college, dat u dit gegeven gaf', zvh: 'Zorg- en Veiligheidshuis' },
  ...zvhCodes,
  werkgever: { college: 'gemeente', onbekend: 'onbekend', weg: 'werkt hier niet meer' },
  hoedanigheid: { client: 'cliënt' },
  staat: {
    aangewezen: 'wacht op de coördinator',
    teruggegeven: 'coördinator gezocht',
    'in-uitvoering': 'aanpak loopt',
    'einde-gemeld': 'einde gemeld',
    beeindigd: 'aanpak beëindigd',
  },
  afspraakstaat: {
    voorgesteld: 'voorstel, wacht op ja',
    aanvaard: 'afgesproken',
    geweigerd: 'partij zei nee',
    gedaan: 'gedaan',
    'lukt-niet': 'lukt niet',
    ingetrokken: 'ingetrokken',
  },
  vernietiging: {
    gevraagd: 'gevraagd om het te vernietigen',
    vernietigd: 'vernietigd',
    'niet-vernietigd': 'niet vernietigd',
  },
  doelstaat: { loopt: 'wordt aan gewerkt', bereikt: 'bereikt', losgelaten: 'losgelaten' },
  gebeurtenis: {
    ...zvhGebeurtenisWoorden,
    samenspraak: 'Overleg',
    'uitnodiging-beantwoord': 'Geantwoord op een afspraak',
    terugbelverzoek: 'Gevraagd om te bellen, in Mijn omgeving',
    'dienst-antwoord': 'Wat de cliënt over een dienst zei',
    'stoppen-bevestigd': 'Brief gestuurd over het stoppen',
    'coordinator-meegedeeld': 'Brief gestuurd over wie coördinator is',
    'client-gestopt': 'Doet niet meer mee',
    overleden: 'Overleden',
    voortgang: 'Voortgang',
    'melding-aan-college': 'Melding',
    'melding-ingetrokken': 'Melding ingetrokken',
    'spoed-gemeld': 'Aan het college gemeld dat hulp niet kan wachten',
    'melding-beantwoord': 'Antwoord van het college',
    terugvalafspraak: 'Afspraak voor als het weer misgaat',
    'coordinator-vervangen': 'Andere coördinator',
    'wordt-achttien': 'Wordt achttien',
    'achttien-geregeld': 'Geregeld wat nodig is voor de achttiende verjaardag',
    'evaluatie-afgesproken': 'Evaluatie afgesproken',
    evaluatie: 'Evaluatie',
    signaal: 'Klacht of signaal',
    'signaal-doorverwezen': 'Klacht of signaal over een partij: naar die partij gewezen',
    'signaal-gewogen': 'Signaal gewogen',
    'overdracht-aangeboden': 'Overdracht aangeboden door de partij',
    'vernietiging-verklaard': 'Verklaring van vernietiging',
    'overdracht-aan-college': 'Gegevens overgedragen aan het college',
    'gebeurtenis-weggehaald': 'vastlegging weggehaald, want het is niet gebeurd',
    'gever-gevraagd': 'Gevraagd of een gegeven gedeeld mag worden',
    'vraag-aan-gever': 'In het portaal gevraagd of een gegeven gedeeld mag worden',
  },
}
