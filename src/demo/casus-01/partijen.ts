import type { Stap } from '../stap.ts'
import { nee, type Rolbezetting, stap, vraagAan } from './stappen.ts'

const schuldvraag = {
  onderdeel: 'c',
  thema: 'schulden',
  vraag: 'Welke schuldregelingen liepen er eerder?',
  waarom: 'Om te weten of een nieuwe regeling kans heeft.',
  items: [
    {
      gegeven: 'Of er een schuldregeling was, en tot wanneer',
      waaromNodig: 'Om te weten of een nieuwe regeling kans heeft.',
      waaromNietMinder: 'Alleen dat er een regeling was, zegt niet of een nieuwe kan.',
      niveau: 'proces',
      motiveringNiveau: 'Zonder het verloop is niet te zeggen wat nu past.',
    },
  ],
}

const ggzVraag = {
  onderdeel: 'b',
  thema: 'gezondheid',
  vraag: 'Loopt er een behandeling, en tot wanneer?',
  waarom: 'Om te weten of begeleiding bij schulden nu past.',
  items: [
    {
      gegeven: 'Of er een traject loopt, en tot wanneer',
      waaromNodig: 'Om te weten of begeleiding bij schulden nu past.',
      waaromNietMinder: 'Zonder einddatum is geen afspraak te plannen.',
      niveau: 'proces',
      motiveringNiveau: 'Zonder het verloop is niet te zeggen wat nu past.',
    },
  ],
}

/** Day 8 to 16: own data used again, and one party at a time asked one question. */
export const partijen = ({ gemeente }: Rolbezetting): readonly Stap[] => [
  stap(
    8,
    'Hergebruik: lopende bijzondere bijstand uit de eigen uitvoering van de Participatiewet.',
    'hergebruik-gegeven',
    {
      bronnen: ['participatiewet'],
      vraag: 'Loopt er nu bijzondere bijstand?',
      betrokkeneId: '{client}',
      onderdeel: 'b',
      thema: 'inkomen',
      tekst: 'Er loopt bijzondere bijstand voor de kosten van bewindvoering.',
      noodzaak: 'Nodig om te weten welke hulp bij het inkomen al loopt.',
      categorie: 'gewoon',
      niveau: 'dat',
    },
    { onthoud: { gegevenId: 'bijstand' } },
  ),
  stap(
    9,
    'Mag niet: alle partijen in één keer bevragen.',
    'vraag-gegevens-aan-partij',
    vraagAan(gemeente, ['schuldhulp', 'wijkteam'], schuldvraag),
    nee({ 'een-partij-per-keer': 'stap-voor-stap', 'partij-buiten-reikwijdte': 'partijen-betrekken' }),
  ),
  stap(
    9,
    'Gegevensverzoek aan de schuldhulporganisatie: welke regelingen liepen er eerder?',
    'vraag-gegevens-aan-partij',
    vraagAan(gemeente, ['schuldhulp'], schuldvraag),
    { onthoud: { verzoekId: 'verzoek-schuldhulp' } },
  ),
  stap(
    9,
    'Mag niet: de ggz-behandelaar bevragen zonder toestemming van cliënt.',
    'vraag-gegevens-aan-partij',
    vraagAan(gemeente, ['ggz'], ggzVraag),
    nee({ 'geheimhouder-zonder-toestemming': 'verstrekken-door-geheimhouder' }),
  ),
  stap(
    9,
    'Gegevensverzoek aan de ggz-behandelaar, met toestemming van cliënt.',
    'vraag-gegevens-aan-partij',
    vraagAan(gemeente, ['ggz'], { ...ggzVraag, toestemming: true }),
    { onthoud: { verzoekId: 'verzoek-ggz' } },
  ),
  stap(13, 'Antwoord van de schuldhulporganisatie: procesinformatie.', 'leg-antwoord-partij-vast', {
    verzoekId: '{verzoek-schuldhulp}',
    antwoord: 'verstrekt',
    beslistDoor: 'Een consulent schuldhulp',
    datum: '{dag}',
    noodzaak: 'Nodig om te weten of een nieuwe regeling kans heeft.',
    gegevens: [
      {
        tekst: 'Er liep eerder een schuldregeling; die is na een half jaar gestopt.',
        categorie: 'gewoon',
        niveau: 'proces',
        motiveringNiveau: 'Zonder het verloop is niet te zeggen wat nu past.',
      },
    ],
  }),
  stap(
    14,
    'Mag niet: de ggz-behandelaar rappelleren.',
    'rappelleer-partij',
    { verzoekId: '{verzoek-ggz}' },
    nee({ 'geheimhouder-niet-rappelleren': 'verstrekken-door-geheimhouder' }),
  ),
  stap(
    16,
    'Antwoord van de ggz: het traject loopt tot de zomer; geen inhoud.',
    'leg-antwoord-partij-vast',
    {
      verzoekId: '{verzoek-ggz}',
      antwoord: 'verstrekt',
      beslistDoor: 'De behandelaar',
      datum: '{dag}',
      noodzaak: 'Nodig om te weten of begeleiding bij schulden nu past.',
      gegevens: [
        {
          tekst: 'Er loopt een traject, tot de zomer.',
          categorie: 'gezondheid',
          extraNoodzaak: 'Zonder dit is niet te bepalen hoeveel zij nu aankan.',
          niveau: 'proces',
          motiveringNiveau: 'De einddatum bepaalt wanneer andere hulp kan beginnen.',
        },
      ],
    },
    { onthoud: { 'gegevenIds.0': 'ggz-traject' } },
  ),
]
