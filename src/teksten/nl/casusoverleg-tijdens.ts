import { burgemeestertaken } from '../../wet/burgemeester.ts'
import type { HandelingTekst, VeldTekst } from '../tekst.ts'
import { beslistDoor, categorie } from './partijportaal-velden.ts'

const woordenVelden: Readonly<Record<string, VeldTekst>> = {
  tekst: {
    label: 'Wat brengt u in?',
    uitleg:
      'Alleen wat nodig is voor dit overleg. Geen diagnose en geen medicatie. Na het sluiten is het hier weg.',
    goed: 'Hij is tot maart herstellende.',
    slecht: 'Hij is in maart geopereerd en slikt medicijnen.',
  },
  niveau: {
    label: 'Hoeveel vertelt u?',
    uitleg: 'Zo weinig als genoeg is.',
    opties: { dat: 'Alleen dat iets zo is', proces: 'Hoe het loopt, niet waarover', inhoud: 'De inhoud' },
  },
  waaromVerder: { label: 'Waarom is minder niet genoeg?' },
  categorie,
  taak: {
    label: 'Uit welke taak weet u dit?',
    opties: { ...burgemeestertaken, andere: 'Een andere taak' },
  },
  clientStemtIn: {
    label: 'Mijn cliënt vindt goed dat ik dit hier zeg',
    uitleg: 'Uw cliënt kan ook nee zeggen.',
  },
  stappenGezet: {
    label: 'Zonder toestemming: ik heb de zeven stappen gezet',
    uitleg:
      'Alleen als de problemen van deze persoon ernstig zijn, toestemming niet kon, en u dit nodig vindt voor goede zorg.',
  },
  nietVoor: {
    label: 'Wie mag dit niet zien?',
    uitleg: 'Wie u hier kiest ziet dit niet op zijn scherm. Zegt u het hardop, dan hoort wie er is het wel.',
  },
}
const ingebrachtId = { label: 'Wat u inbracht' }

const uitDossier: HandelingTekst = {
  titel: 'Een gegeven inbrengen in het casusoverleg',
  knop: 'Inbrengen',
  inleiding:
    'Eén gegeven per keer, alleen als het overleg het nodig heeft. Wat wie het gaf eraan verbond, geldt ook daar. Wie het niet mag weten, ziet het niet.',
  gedaan: 'Dit is ingebracht. Het staat in het overleg tot het sluit.',
  velden: {
    overlegId: { label: 'In welk overleg?' },
    gegevenId: { label: 'Welk gegeven?' },
    waarom: {
      label: 'Waarom is dit in het overleg nodig?',
      goed: 'Zonder dit is niet te kiezen wie wanneer begint.',
      slecht: 'Voor een compleet beeld.',
    },
  },
}

/** The words of the acts while a conference is held. */
export const tijdensHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.breng-in-casusoverleg': uitDossier,
  'gecoordineerde-aanpak.breng-in-casusoverleg': uitDossier,
  'casusoverleg.open-casusoverleg': {
    titel: 'Casusoverleg openen',
    knop: 'Openen',
    inleiding:
      'Daarna kan iedereen die is uitgenodigd binnenkomen en iets inbrengen. U ziet en deelt alleen zolang het overleg open is. Niemand neemt iets op.',
    gedaan: 'Het casusoverleg is open, en u bent binnen.',
  },
  'casusoverleg.kom-binnen': {
    titel: 'Binnenkomen',
    knop: 'Binnenkomen',
    inleiding:
      'De anderen zien uw naam. U ziet wat is ingebracht zolang u binnen bent. Neem niets op, ook niet met een programma dat meeschrijft.',
    gedaan: 'U bent binnen.',
    velden: {
      deelnemerId: {
        label: 'Voor welke partij komt u?',
        uitleg:
          'Van uw organisatie zijn twee partijen uitgenodigd. Wat u inbrengt, is van de partij die u kiest.',
      },
      functie: { label: 'Uw functie', uitleg: 'Zo weten de anderen wie u bent.' },
    },
  },
  'casusoverleg.ga-weg': {
    titel: 'Weggaan',
    knop: 'Weggaan',
    inleiding:
      'U ziet daarna niets meer van wat is ingebracht. U kunt terugkomen zolang het overleg open is.',
    gedaan: 'U bent weggegaan.',
  },
  'casusoverleg.noteer-aanwezig': {
    titel: 'Opschrijven wie er zonder scherm is',
    knop: 'Is binnen',
    inleiding: 'Een cliënt, wie voor hem spreekt, of iemand van een partij die geen scherm bij zich heeft.',
    gedaan: 'Dit is opgeschreven.',
    velden: {
      deelnemerId: { label: 'Wie is binnen?' },
      naam: { label: 'Naam', uitleg: 'Alleen voor iemand van een partij. Van een cliënt is de naam bekend.' },
    },
  },
  'casusoverleg.noteer-weg': {
    titel: 'Opschrijven wie weggaat',
    knop: 'Is weg',
    inleiding: 'Wie weg is, ziet vanaf dat moment niets meer.',
    gedaan: 'Dit is opgeschreven.',
    velden: { aanwezigheidId: { label: 'Wie gaat weg?' } },
  },
  'casusoverleg.bekijk-afspraken': {
    titel: 'Afspraken op een groot scherm',
    knop: 'Openen',
    gedaan: 'De afspraken zijn geopend.',
  },
  'casusoverleg.breng-in': {
    titel: 'Iets inbrengen',
    knop: 'Inbrengen',
    inleiding:
      'U kiest zelf of u iets inbrengt, en wat. Wie binnen is ziet het, tot het overleg sluit. Daarna is het weg, behalve wat een ander met uw ja meeneemt.',
    gedaan: 'Dit is ingebracht.',
    daarna: 'U kunt het verbeteren of terughalen zolang het overleg open is.',
    velden: {
      betrokkeneId: { label: 'Over wie?' },
      ...woordenVelden,
      waarvoor: {
        label: 'Waarom is dit hier nodig?',
        goed: 'Om te kiezen wie wanneer begint.',
        slecht: 'Voor een compleet beeld.',
      },
      alleenTot: {
        label: 'Neemt iemand het mee: alleen te gebruiken tot en met',
        uitleg: 'Bijvoorbeeld 1 7 2027.',
      },
      beslistDoor,
    },
  },
  'casusoverleg.verbeter-ingebracht': {
    titel: 'Verbeteren wat u inbracht',
    knop: 'Verbeteren',
    inleiding: 'Iedereen leest daarna alleen nog wat u nu schrijft.',
    gedaan: 'Dit is verbeterd.',
    velden: { ingebrachtId, ...woordenVelden },
  },
  'casusoverleg.haal-terug': {
    titel: 'Terughalen wat u inbracht',
    knop: 'Terughalen',
    inleiding: 'Het is dan meteen weg, voor iedereen. U hoeft niet te zeggen waarom.',
    gedaan: 'Dit is teruggehaald.',
    velden: { ingebrachtId },
  },
  'casusoverleg.haal-uit-overleg': {
    titel: 'Uit het overleg halen wat u inbracht',
    knop: 'Uit het overleg halen',
    inleiding: 'Niemand ziet het hier dan nog. In uw dossier blijft het staan.',
    gedaan: 'Dit is uit het overleg gehaald.',
    velden: { ingebrachtId },
  },
}
