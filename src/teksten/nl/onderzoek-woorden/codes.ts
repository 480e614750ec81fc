import { bronnen } from '../../../wet/bronnen.ts'
import { categorieen, niveauNamen } from '../../../wet/categorieen.ts'
import { wetten } from '../../../wet/domeinen.ts'
import { gezinsrelaties } from '../../../wet/gezinsrelaties.ts'
import { taken } from '../../../wet/taken.ts'
import { themas } from '../../../wet/themas.ts'
import { aanpakCodes } from './aanpak-codes.ts'
import { afleidingen } from './afleidingen.ts'
import { briefsoorten } from './brieven.ts'
import { doorgeefOntvangers } from './doorgeven.ts'
import { eerdereAanpakCodes, gegevenBronnen } from './eerdere-aanpak.ts'
import { geverCodes } from './gever.ts'
import { gewezenOp } from './gewezen-op.ts'
import { aanleidingen, ingangGebeurtenissen, ingangOpties } from './ingang.ts'
import { mensenOpties } from './mensen-codes.ts'
import { mijnCodes } from './mijn.ts'
import { spoedOpties } from './spoed.ts'
import { stukOpties } from './stukken.ts'
import { verdeelOpties } from './verdelen.ts'
import { wmoOpties } from './wmo.ts'
import { zvhOnderzoekCodes, zvhOnderzoekGebeurtenissen } from './zvh.ts'

const namen = (tabel: Readonly<Record<string, { readonly naam: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(tabel).map(([code, { naam }]) => [code, naam]))

const eigenBronnen = Object.fromEntries(Object.entries(bronnen).map(([code, [{ naam }]]) => [code, naam]))

const onderdeel = {
  aanleiding: 'De aanleiding van het onderzoek',
  a: 'a. Welke problemen zijn er?',
  b: 'b. Welke hulp loopt er nu?',
  c: 'c. Welke hulp is eerder geprobeerd?',
  d: 'd. Wat is er nodig?',
  steun: 'Kan deze persoon de cliënt steunen?',
}

const vorm = {
  thuis: 'Bij de cliënt thuis',
  kantoor: 'Op kantoor',
  elders: 'Ergens anders',
  telefoon: 'Aan de telefoon',
  videobellen: 'Met videobellen',
}

const resultaat = {
  bereikt: 'Gesproken',
  'niet-bereikt': 'Niet bereikt',
  'bericht-achtergelaten': 'Bericht achtergelaten',
  'belt-terug': 'Belt terug',
}

const document = {
  paspoort: 'Paspoort',
  identiteitskaart: 'Identiteitskaart',
  verblijfsdocument: 'Verblijfsdocument',
  rijbewijs: 'Rijbewijs',
}

const conclusie = {
  'aanpak-verplicht': 'Meervoudige problematiek: een gecoördineerde aanpak is verplicht',
  'aanpak-wenselijk': 'Meervoudige problematiek: een gecoördineerde aanpak mag, en is wenselijk',
  'aanpak-niet-wenselijk': 'Meervoudige problematiek: een gecoördineerde aanpak mag, maar is niet nodig',
  'geen-aanpak-mogelijk': 'Meervoudige problematiek, maar een gecoördineerde aanpak is niet mogelijk',
  'geen-meervoudige-problematiek': 'Geen meervoudige problematiek',
}

const brief = {
  'eigen-brief': 'Een eigen brief',
  'gezamenlijke-brief': 'Een brief voor meer cliënten samen',
}

const antwoord = { 'stemt-in': 'stemt in', weigert: 'stemt niet in' }
const verklaring = { aanvaard: 'zegt ja', geweigerd: 'zegt nee' }

/** What happened, and per kind of event the words for its code. */
const gebeurtenissen = {
  ...zvhOnderzoekCodes,
  gebeurtenis: {
    'eerste-contact': 'eerste contact',
    aanleiding: 'aanleiding',
    ...ingangGebeurtenissen,
    ...zvhOnderzoekGebeurtenissen,
    ...gewezenOp,
    'onderwerp-wmo': 'vraag van de Wmo 2015 nagegaan',
    'persoonlijk-plan-ontvangen': 'persoonlijk plan ontvangen',
    contactpoging: 'contact gezocht',
    ...mijnCodes.gebeurtenis,
    gesprek: 'gesprek',
    gespreksafspraak: 'afspraak voor een gesprek',
    contactpersoon: 'contactpersoon bij een partij',
    'identiteit-vastgesteld': 'identiteit vastgesteld',
    'gezinslid-gevraagd': 'gezinslid gevraagd mee te doen',
    'gezinslid-stemt-in': 'gezinslid doet mee',
    'gezinslid-weigert': 'gezinslid doet niet mee',
    'client-gestopt': 'cliënt gestopt',
    overleden: 'overleden',
    'toestemming-ingetrokken': 'toestemming voor een beroepsgeheim ingetrokken',
    'jeugdhulp-verlengd': 'jeugdhulp na de 18',
    'onderdeel-zonder-bevinding': 'onderzocht, niets gevonden',
    conclusie: 'conclusie',
    'uitkomst-meegedeeld': 'uitkomst gestuurd',
    'uitkomst-aan-vertegenwoordiger': 'uitkomst gestuurd aan de vertegenwoordiger',
    'uitkomst-over-client': 'uitkomst verteld aan wie deze cliënt vertegenwoordigt',
    'uitkomst-onthouden': 'uitkomst niet gestuurd aan wie gezag heeft, in het belang van het kind',
    'uitkomst-ingetrokken': 'uitkomst ingetrokken',
    'gebeurtenis-weggehaald': 'vastlegging weggehaald, want het is niet gebeurd',
    'persoon-weggehaald': 'persoon weggehaald',
    'band-weggehaald': 'relatie of vertegenwoordiging weggehaald',
    'dienst-weggehaald': 'dienst weggehaald',
    'bestand-weggehaald': 'bestand weggehaald',
    'instemming-aanpak': 'antwoord op de aanpak',
    'dienst-verklaring': 'antwoord op een dienst',
    ...geverCodes.gebeurtenis,
    ...aanpakCodes.gebeurtenis,
  },
  'eerste-contact': namen(taken),
  aanleiding: aanleidingen,
  contactpoging: resultaat,
  ...mijnCodes.codes,
  gesprek: vorm,
  gespreksafspraak: vorm,
  'identiteit-vastgesteld': document,
  'client-gestopt': mensenOpties.stopreden,
  'jeugdhulp-verlengd': mensenOpties.verlenging,
  'onderdeel-zonder-bevinding': onderdeel,
  'uitkomst-meegedeeld': brief,
  'uitkomst-aan-vertegenwoordiger': brief,
  'instemming-aanpak': antwoord,
  'dienst-verklaring': verklaring,
  ...geverCodes.codes,
  ...aanpakCodes.codes,
}

/** Words for codes of closed lists, by the name of the field or list. */
export const onderzoekOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dossiersoort: { onderzoeken: 'Onderzoek', aanpakken: 'Aanpak', meldingen: 'Melding' },
  ...eerdereAanpakCodes,
  taak: namen(taken),
  wet: namen(wetten),
  ...{ binnen: namen(themas), gesloten: namen(themas), themas: namen(themas) },
  ...{ thema: namen(themas), categorie: namen(categorieen) },
  niveau: niveauNamen,
  bron: { ...gegevenBronnen, ...eigenBronnen },
  onderdeel,
  hoedanigheid: {
    verzoeker: 'vraagt om hulp',
    gezinslid: 'gezinslid',
    vertegenwoordiger: 'vertegenwoordiger',
    kantoor: 'kantoor dat vertegenwoordigt',
    mantelzorger: 'mantelzorger',
    netwerk: 'uit het netwerk',
  },
  staat: {
    'eerste-contact': 'eerste contact',
    loopt: 'onderzoek loopt',
    afgerond: 'afgerond',
    'niet-gestart': 'geen onderzoek gestart',
    ingetrokken: 'onderzoek gestopt',
  },
  bronnen: eigenBronnen,
  relatie: namen(gezinsrelaties),
  vorm,
  resultaat,
  document,
  conclusie,
  brief,
  antwoord,
  door: {
    zelf: 'de persoon zelf',
    ouders: 'de ouders, of wie het gezag heeft of vertegenwoordigt',
    'zelf-en-ouders': 'de persoon en de ouders samen',
  },
  kanaal: { telefoon: 'Telefoon', mail: 'E-mail', bezoek: 'Bezoek', brief: 'Brief' },
  wijze: { mondeling: 'Mondeling', schriftelijk: 'Schriftelijk', aanvraag: 'Met een aanvraag' },
  verzoekstaat: {
    verzonden: 'wacht op antwoord',
    beantwoord: 'beantwoord',
    geweigerd: 'geen informatie gegeven',
    ingetrokken: 'ingetrokken',
  },
  dienststaat: { voorgesteld: 'voorgesteld', aanvaard: 'cliënt zegt ja', geweigerd: 'cliënt zegt nee' },
  ontvanger: {
    coordinator: 'De coördinator',
    client: 'De cliënt zelf',
    'later-onderzoek': 'Het latere onderzoek van deze cliënt',
    gezin: 'Iemand uit het gezin, in de brief met de uitkomst',
    brief: '{naam}, in de brief met de uitkomst',
    ...doorgeefOntvangers,
  },
  briefsoort: briefsoorten,
  ...stukOpties,
  ...spoedOpties,
  ...aanpakCodes.opties,
  ...verdeelOpties,
  ...afleidingen,
  ...mensenOpties,
  ...ingangOpties,
  ...wmoOpties,
  ...gebeurtenissen,
}
