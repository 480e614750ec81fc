import type { HandelingTekst } from '../../tekst.ts'
import { bestandOpties } from './bestanden.ts'
import { gegevenWoorden } from './gegeven.ts'

const { tekst: _, ...overGegeven } = gegevenWoorden

const stuksoort = {
  inkomen: 'Bewijs van inkomen',
  bankafschrift: 'Bankafschrift',
  schulden: 'Overzicht of brieven van schulden',
  'huur-of-hypotheek': 'Huurcontract of papieren van de hypotheek',
  'besluit-van-ander': 'Besluit van een andere organisatie',
  'plan-van-hulpverlener': 'Plan van een hulpverlener',
  schoolverslag: 'Verslag van school',
  'ander-stuk': 'Een ander papier',
}

/** What a client is told of the budget, and acts on papers he is asked to bring (2.3.2 lid 6 and 7). */
export const stukHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.wijs-op-pgb': {
    titel: 'Wijzen op het persoonsgebonden budget',
    knop: 'Vastleggen',
    inleiding:
      'Bij hulp uit de Wmo 2015 of de Jeugdwet mag de cliënt vragen om geld waarmee hij zelf hulp inkoopt. Zeg wat dat vraagt: zelf hulp zoeken, afspraken op papier zetten, de hulp aansturen en laten zien waar het geld aan opging. De gemeente kijkt of dat lukt. Wie dat niet wil, krijgt hulp van een aanbieder die de gemeente betaalt.',
    gedaan: 'U heeft gewezen op het persoonsgebonden budget.',
    daarna: 'De cliënt hoeft nu nog niet te kiezen. In de brief met de uitkomst staat het ook.',
    velden: {
      betrokkeneId: { label: 'Wie heeft u gewezen op het persoonsgebonden budget?' },
      gevolgenUitgelegd: {
        label: 'Ik heb in gewone woorden uitgelegd wat een budget vraagt en wat de gevolgen zijn.',
      },
    },
  },
  'onderzoek.vraag-stukken': {
    titel: 'Papieren vragen aan de cliënt',
    knop: 'Vraag versturen',
    inleiding:
      'Vraag alleen wat nodig is voor een vraag van dit onderzoek, wat u niet zelf kunt krijgen en wat de cliënt met gewone moeite wel kan krijgen. Elk papier heeft een eigen reden. Een vaste lijst vragen mag niet.',
    gedaan: 'De vraag om papieren is verstuurd.',
    daarna:
      'De cliënt krijgt een lijst met bij elk papier waarom het nodig is. De brief staat bij Brieven. Het onderzoek gaat door, ook als een papier er nog niet is.',
    koppen: { stukken: 'Welke papieren, en waarom' },
    velden: {
      betrokkeneId: { label: 'Aan welke cliënt vraagt u dit?' },
      stukken: {
        label: 'Welke papieren vraagt u?',
        rij: 'Papier {nummer}',
        rijToevoegen: 'Papier toevoegen',
      },
      soort: { label: 'Wat voor papier is het?', opties: stuksoort },
      omschrijving: {
        label: 'Welk papier precies?',
        uitleg: 'Alleen nodig als het niet in de lijst staat.',
        goed: 'De brief van de woningbouw van november.',
        slecht: 'Alle post.',
      },
      onderdeel: { label: 'Bij welke vraag van het onderzoek hoort dit?' },
      thema: { label: 'Bij welk onderwerp hoort het?' },
      waaromNodig: {
        label: 'Waarom is dit papier nodig?',
        goed: 'Om te weten welke schulden het eerst moeten.',
        slecht: 'Standaard bij schulden.',
      },
      waaromNietZelf: {
        label: 'Waarom kunt u dit niet zelf krijgen?',
        goed: 'De gemeente heeft deze brieven niet en mag ze niet opvragen.',
        slecht: 'Dat kost tijd.',
      },
      kanClient: { label: 'De cliënt kan dit papier met gewone moeite krijgen.' },
      uiterlijk: {
        label: 'Wanneer heeft u het graag?',
        uitleg: 'Dit is een streefdatum. Er gebeurt niets als het later wordt.',
      },
    },
  },
  'onderzoek.leg-stuk-vast': {
    titel: 'Papier gezien of ontvangen',
    knop: 'Gezien of ontvangen',
    inleiding:
      'Leg vast dat u het papier zag of kreeg. Het papier zelf komt niet in het programma. Schrijf alleen op wat u eruit nodig heeft.',
    gedaan: 'Vastgelegd is dat u het papier heeft gezien of ontvangen.',
    velden: {
      ...overGegeven,
      stukId: { label: 'Welk papier?' },
      hoe: {
        label: 'Hoe kreeg u het?',
        opties: { ontvangen: 'Op papier ontvangen', gezien: 'Gezien en teruggegeven' },
      },
      tekst: { label: 'Wat bleek eruit dat u nodig heeft?', uitleg: 'Laat dit leeg als er niets uit bleek.' },
      noodzaak: { label: 'Waarom is dat nodig?', uitleg: 'Vul dit in als u opschrijft wat eruit bleek.' },
    },
  },
  'onderzoek.trek-stuk-in': {
    titel: 'Een papier hoeft niet meer',
    knop: 'Hoeft niet meer',
    inleiding: 'De cliënt krijgt een brief dat dit papier niet meer nodig is.',
    gedaan: 'De cliënt hoeft dit papier niet meer te geven.',
    velden: {
      stukId: { label: 'Welk papier hoeft niet meer?' },
      reden: {
        label: 'Waarom hoeft het niet meer?',
        opties: {
          'niet-meer-nodig': 'Het is niet meer nodig',
          'op-andere-manier': 'Wij weten het op een andere manier',
          'lukt-niet': 'De cliënt kan het niet krijgen',
          vergissing: 'Wij hadden het niet moeten vragen',
        },
      },
    },
  },
  'onderzoek.heropen-stuk': {
    titel: 'Papier was toch niet gezien of ontvangen',
    knop: 'Verbeteren',
    inleiding:
      'Het papier staat daarna weer open. Legde u ook vast wat eruit bleek? Verbeter dat gegeven dan apart.',
    gedaan: 'Het papier staat weer open.',
    velden: {
      stukId: { label: 'Welk papier?' },
      reden: { label: 'Wat klopte er niet?' },
    },
  },
}

/** Words for the kinds of papers and how they stand. */
export const stukOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...bestandOpties,
  stuksoort,
  stukstaat: {
    gevraagd: 'gevraagd',
    ontvangen: 'op papier ontvangen',
    gezien: 'gezien en teruggegeven',
    ingetrokken: 'hoeft niet meer',
  },
}
