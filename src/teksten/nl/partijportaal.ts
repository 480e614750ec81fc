import type { HandelingTekst } from '../tekst.ts'
import { afwegingWoorden } from './afweging.ts'
import { burgemeestertaakWoorden } from './onderzoek-woorden/antwoord-naar-de-wet.ts'
import { alleenDeel, beslistDoor, categorie } from './partijportaal-velden.ts'
import { voorwaardeKoppen, voorwaardeWoorden } from './partijportaal-voorwaarden.ts'

const niveau = {
  label: 'Hoeveel vertelt u?',
  uitleg: 'Meer dan gevraagd mag niet, en staat er daarom niet (artikel 5.4.2 lid 2 (toelichting) Wmo 2015).',
  opties: { dat: 'Alleen dat iets zo is', proces: 'Hoe het loopt, niet waarover', inhoud: 'De inhoud' },
}
const waarom = {
  label: 'Waarom niet?',
  opties: { geweigerd: 'Zwaarwegende redenen', 'niets-bekend': 'Hierover is bij ons niets bekend' },
}

/** The words of the acts of the portal. */
export const portaalHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'partij.bekijk-vraag': { titel: 'Vraag bekijken', knop: 'Openen', gedaan: 'De vraag is geopend.' },
  'partij.werkvoorraad': {
    titel: 'Vragen aan uw organisatie',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'partij.beantwoord-vraag': {
    titel: 'Antwoord geven',
    knop: 'Antwoord versturen',
    hulp: afwegingWoorden.vanFormulier,
    inleiding: 'Geef per gegeven zo weinig als genoeg is. Geen gesprekken, geen diagnose en geen medicatie.',
    gedaan: 'Uw antwoord is verstuurd.',
    daarna: 'U kunt het zeven dagen verbeteren of intrekken.',
    stappen: { antwoord: 'Uw antwoord', voorwaarden: 'Voorwaarden, niet verplicht' },
    koppen: voorwaardeKoppen,
    velden: {
      items: { label: 'Per gegeven' },
      itemId: { label: 'Gegeven' },
      antwoord: {
        label: 'Uw antwoord',
        opties: {
          verstrekt: 'Ik geef dit antwoord',
          minder: 'Ik geef minder dan gevraagd',
          'niet-verstrekt': 'Hierover geef ik geen informatie',
        },
      },
      waarom,
      tekst: {
        label: 'Wat vertelt u?',
        uitleg: 'Alleen wat gevraagd is.',
        goed: 'Er loopt een traject, tot de zomer.',
        slecht: 'Mevrouw heeft een depressie.',
      },
      niveau,
      categorie,
      clientStemtIn: {
        label: 'Mijn cliënt vindt goed dat ik antwoord',
        uitleg: 'Dan hoeft u de stappen hieronder niet te zetten.',
      },
      stappenGezet: {
        label: 'Ik heb de stappen gezet, en antwoorden weegt zwaarder dan mijn geheim',
        uitleg:
          'Dat betekent: u vroeg om toestemming of kon dat niet. U overlegde zonder naam met een deskundige collega. Antwoorden is nodig voor goede zorg en om ernstige problemen te voorkomen of te beperken. U vertelt zo weinig mogelijk. En het is in het belang van uw cliënt, het gezin of mensen om hen heen. Uw aantekeningen blijven bij u.',
      },
      clientWeetHet: {
        label: 'Wanneer hoort uw cliënt dat u antwoordt?',
        opties: { vooraf: 'Vooraf, dat is gebeurd', achteraf: 'Achteraf, zo snel als het kan' },
      },
      clientWeetHetOp: { label: 'Op welke dag?' },
      ...voorwaardeWoorden,
      taak: burgemeestertaakWoorden,
      alleenTriage: {
        label: 'Alleen voor het meldpunt: niet doorgeven',
        uitleg: 'Ook niet aan wie de melding straks oppakt.',
      },
      beslistDoor,
    },
  },
  'partij.geef-geen-informatie': {
    titel: 'Geen informatie geven',
    knop: 'Geen informatie geven',
    hulp: afwegingWoorden.vanFormulier,
    inleiding: 'U beslist zelf. Het college vraagt niet door.',
    gedaan: 'Het college weet dat u geen informatie geeft.',
    daarna: 'Bedenkt u zich? U kunt zeven dagen alsnog antwoord geven, of dit intrekken.',
    velden: { waarom, beslistDoor },
  },
  'partij.vraag-te-bellen': {
    titel: 'Bel mij',
    knop: 'Vragen om te bellen',
    inleiding: 'De vraag blijft open. U kunt daarna hier antwoorden, of aan de telefoon.',
    gedaan: 'Het college weet dat u gebeld wilt worden.',
    velden: {
      telefoon: { label: 'Op welk nummer?' },
      wanneer: { label: 'Wanneer bent u te bereiken?', uitleg: 'Bijvoorbeeld: maandag tussen 9 en 12 uur.' },
    },
  },
  'partij.stuur-vraag-door': {
    titel: 'Doorsturen binnen uw organisatie',
    knop: 'Doorsturen',
    inleiding:
      'Is deze vraag niet voor u? Kies een collega, of zet haar terug in het postvak van uw organisatie.',
    gedaan: 'De vraag is doorgestuurd.',
    velden: {
      naar: { label: 'Aan wie?' },
    },
  },
  'partij.neem-vraag': {
    titel: 'Deze vraag nemen',
    knop: 'Nemen',
    gedaan: 'De vraag staat bij u.',
  },
  'partij.neem-vraag-over': {
    titel: 'Vraag van een collega overnemen',
    knop: 'Overnemen',
    gedaan: 'De vraag staat nu bij u. Uw collega krijgt bericht.',
    velden: {
      redenCode: {
        label: 'Waarom neemt u de vraag over?',
        opties: {
          afwezig: 'Mijn collega is er niet',
          'andere-taak': 'Dit hoort bij mijn werk',
          'op-verzoek': 'Mijn collega vroeg het',
        },
      },
    },
  },
  'partij.verbeter-antwoord': {
    titel: 'Antwoord verbeteren',
    knop: 'Verbeteren',
    inleiding:
      'Het college leest daarna alleen nog wat u nu schrijft. Wat er stond, is weg, ook waar het al was overgenomen.',
    gedaan: 'Uw antwoord is verbeterd.',
    velden: {
      antwoordId: { label: 'Welk antwoord?' },
      tekst: { label: 'Wat vertelt u?' },
      niveau,
      categorie,
      taak: burgemeestertaakWoorden,
      alleenDeel,
    },
  },
  'partij.trek-antwoord-in': {
    titel: 'Antwoord intrekken',
    knop: 'Intrekken',
    inleiding:
      'Het college houdt dan niets van uw antwoord. Kreeg een ander er iets van, dan laat het college weten dat het weg is. De vraag is dan afgelopen; klopte er alleen iets niet, verbeter het antwoord dan.',
    gedaan: 'Uw antwoord is ingetrokken.',
  },
}

/** The codes of the portal in words. */
export const portaalOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: {
    'vraag-open': 'wacht op uw antwoord',
    'vraag-bellen': 'het college belt u',
    'vraag-bij-collega': 'bij een collega',
    'vraag-beantwoord': 'beantwoord',
    'vraag-gesloten': 'niet meer nodig',
  },
  dossiersoort: { vragen: 'Vraag' },
  burgemeestertaak: burgemeestertaakWoorden.opties,
  antwoordsoort: {
    verstrekt: 'verstrekt',
    minder: 'minder verstrekt dan gevraagd',
    'niet-verstrekt': 'niet verstrekt',
    geweigerd: 'niet verstrekt om zwaarwegende redenen',
    'niets-bekend': 'niets bekend',
  },
  voorwaarde: {
    'eerst-vragen': 'eerst vragen',
    'niet-delen-met': 'niet met iedereen delen',
    'alleen-tot': 'alleen tot een dag',
    'alleen-delen-met': 'alleen met wie is gekozen',
    'alleen-deel': 'alleen een deel',
    'politie-of-justitie': 'alleen als de Wpg of de Wjsg het toelaat',
  },
}
