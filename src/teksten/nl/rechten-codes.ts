import { vertegenwoordigerNamen, vertegenwoordigers } from '../../wet/vertegenwoordiging.ts'
import { rechtNaam, weigergrondNaam } from './rechten.ts'
import { rechtenBevriezen } from './rechten-bevriezen.ts'
import { hooruitkomstNaam } from './rechten-horen.ts'

/** As whom somebody can ask. */
export const rechtDoor: Readonly<Record<string, string>> = {
  zelf: 'De persoon zelf',
  ...Object.fromEntries(vertegenwoordigerNamen.map((code) => [code, vertegenwoordigers[code].naam])),
}

/** What a request can be about. */
export const waaroverNaam: Readonly<Record<string, string>> = {
  onderzoek: 'Het onderzoek',
  'aanpak-bij-college': 'De aanpak, met een coördinator van de gemeente',
  'aanpak-bij-partij': 'De aanpak, met een coördinator van een partij',
  meldpunt: 'Het meldpunt',
  alles: 'Alles wat er is',
}

/** How it was established who asks. */
export const hoeVastgesteldNaam: Readonly<Record<string, string>> = {
  aangemeld: 'Aangemeld met DigiD',
  legitimatie: 'Een legitimatiebewijs laten zien',
  bekend: 'U kent deze persoon',
  teruggebeld: 'Gebeld op het nummer dat wij al hadden',
}

/** Why somebody may not ask this. */
export const waaromNietNaam: Readonly<Record<string, string>> = {
  'niet-vast-te-stellen': 'Wij weten niet zeker wie het is',
  'te-jong': 'Is nog geen twaalf',
  'kan-niet-zelf': 'Kan niet goed wegen wat dit voor hem betekent',
  'kan-zelf': 'De persoon kan het zelf vragen',
  'geen-gezag': 'Heeft geen gezag, of is niet de vertegenwoordiger',
  'geen-volmacht': 'Heeft geen volmacht van wie het mag vragen',
}

/** What was decided. */
export const beslissingNaam: Readonly<Record<string, string>> = {
  toegewezen: 'Wij doen wat er is gevraagd',
  gedeeltelijk: 'Wij doen een deel',
  afgewezen: 'Wij doen het niet',
}

/** The words of its lists. */
export const rechtenOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dossiersoort: { 'verzoeken-over-rechten': 'Verzoek over rechten' },
  staat: {
    'recht-gevraagd': 'gevraagd',
    'recht-beslist': 'beslist',
    'recht-ingetrokken': 'teruggenomen',
    'recht-afgerond': 'afgerond',
  },
  recht: rechtNaam,
  rechtdoor: rechtDoor,
  waarover: waaroverNaam,
  rechtgebeurtenis: {
    'ontvangst-bevestigd': 'Ontvangst bevestigd',
    'vrager-vastgesteld': 'Vastgesteld wie dit vraagt',
    'vrager-mag-niet': 'Mag dit niet vragen',
    'recht-doorgestuurd': 'Doorgestuurd naar de partij',
    'antwoord-verlengd': 'Meer tijd genomen',
    gehoord: 'Horen',
    'recht-beslist': 'Beslist',
    'recht-uitgevoerd': 'Gedaan wat is toegewezen',
    'ontvangers-ingelicht': 'Wie het kreeg is ingelicht',
    'verklaring-erbij': 'Wat de persoon zelf zegt, staat erbij',
    'gegeven-bevroren': 'Gegeven bevroren',
    'gebruik-toegestaan': 'Bevroren gegeven een paar dagen toch gebruikt',
    'bevriezing-opgeheven': 'Gegeven wordt weer gebruikt',
    'ding-weggelaten': 'Iets weggelaten uit de kopie',
    'dossier-erbij': 'Dossier meegenomen na controle wie het is',
  },
  'vrager-vastgesteld': hoeVastgesteldNaam,
  'vrager-mag-niet': waaromNietNaam,
  gehoord: hooruitkomstNaam,
  'recht-beslist': beslissingNaam,
  'ding-weggelaten': weigergrondNaam,
  'gegeven-bevroren': rechtenBevriezen.gronden,
  'gebruik-toegestaan': rechtenBevriezen.gebruik,
  'bevriezing-opgeheven': { 'eerder-bevroren': 'bevroren met een eerder verzoek' },
}

/** What must be done on a request about rights. */
export const rechtenPlichten: Readonly<Record<string, string>> = {
  'ontvangst-bevestigen': 'Bevestig dat het verzoek is ontvangen',
  'recht-doorsturen': 'Stuur door wat voor de partij is',
  'vrager-vaststellen': 'Stel vast wie dit vraagt',
  horen: 'Hoor wie bezwaar maakt of een klacht heeft, of leg vast waarom dat niet hoeft',
  'recht-beslissen': 'Beslis op het verzoek',
  'gegevens-bevriezen': 'Bevries de gegevens waarover het gaat',
  'bevriezing-opheffen': 'Hef op wat nog is bevroren',
  'recht-uitvoeren': 'Doe wat is toegewezen, en leg dat vast',
  'recht-afronden': 'Rond het verzoek af',
}
