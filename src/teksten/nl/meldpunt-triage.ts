import type { HandelingTekst } from '../tekst.ts'
import { burgemeestertaakWoorden } from './onderzoek-woorden/antwoord-naar-de-wet.ts'

const soortGegeven = {
  label: 'Wat voor gegeven is dit?',
  opties: { gewoon: 'Gewoon', gezondheid: 'Gezondheid', strafrechtelijk: 'Strafrechtelijk' },
}

/** The words of the triage. */
export const meldpuntTriage: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.leg-contact-gemelde-vast': {
    titel: 'Contact met de persoon vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Probeer eerst de persoon zelf te bereiken, voordat u anderen iets vraagt. Kan dat niet, schrijf dan op waarom.',
    gedaan: 'Het contact is vastgelegd.',
    velden: {
      datum: { label: 'Wanneer?' },
      uitkomst: {
        label: 'Heeft u de persoon gesproken?',
        opties: {
          gesproken: 'Ja',
          'niet-bereikt': 'Geprobeerd, niet bereikt',
          'niet-geprobeerd': 'Niet geprobeerd',
        },
      },
      toelichting: {
        label: 'Toelichting',
        uitleg: 'Heeft u het niet geprobeerd? Dan moet hier staan waarom.',
      },
    },
  },
  'meldpunt.leg-melding-gegeven-vast': {
    titel: 'Gegeven vastleggen',
    knop: 'Vastleggen',
    inleiding: 'Alleen wat u nodig heeft om de melding te beoordelen. Geen diagnose en geen score.',
    gedaan: 'Het gegeven is vastgelegd.',
    velden: {
      bron: {
        label: 'Van wie weet u dit?',
        opties: {
          'betrokkene-zelf': 'De persoon zelf',
          melder: 'De melder',
          'eigen-waarneming': 'Zelf gezien of gehoord',
          'eerdere-melding': 'Een eerdere melding in deze gemeente',
        },
      },
      tekst: { label: 'Wat weet u?' },
      noodzaak: { label: 'Waarom is dit nodig voor de triage?' },
      categorie: soortGegeven,
      waaromBijzonder: { label: 'Waarom kan het niet zonder dit gegeven?' },
    },
  },
  'meldpunt.vraag-inlichting': {
    titel: 'Iemand om inlichtingen vragen',
    knop: 'Vragen',
    inleiding:
      'Wie u vraagt mag antwoorden, maar hoeft niet. Ook uw vraag vertelt al iets over de persoon: vraag zo weinig mogelijk.',
    gedaan: 'De vraag is gesteld.',
    daarna:
      'Werkt de partij met het portaal? Dan leest zij de vraag daar, en staat haar antwoord vanzelf in de melding. Anders verstuurt u de brief, en legt u het antwoord vast als u dat heeft. Herinneren hoeft niet.',
    stappen: {
      aan: 'Een partij, een gemeente of de burgemeester',
      vraag: 'Wat vraagt u, en waarom?',
      vertelt: 'Wat vertelt u zelf?',
    },
    velden: {
      aan: {
        label: 'Aan wie vraagt u dit?',
        opties: {
          partij: 'Een partij',
          gemeente: 'Een andere gemeente',
          burgemeester: 'De burgemeester',
        },
      },
      partijId: { label: 'Welke partij?' },
      gemeente: {
        label: 'Welke gemeente?',
        uitleg: 'Een gemeente of een plaats. U ziet in de brief aan welke gemeente u het vraagt.',
      },
      vraag: { label: 'Wat wilt u weten?' },
      waarom: { label: 'Waarom is dat nodig voor de triage?' },
      vertelt: { label: 'Wat vertelt u zelf?', uitleg: 'Zo min mogelijk. Meestal alleen over wie het gaat.' },
      niveau: {
        label: 'Hoeveel wilt u weten?',
        opties: {
          dat: 'Alleen of de persoon bekend is',
          proces: 'Of er hulp loopt, niet waarover',
          inhoud: 'De inhoud',
        },
      },
      waaromMeer: { label: 'Waarom is weten dat iemand bekend is niet genoeg?' },
    },
  },
  'meldpunt.hergebruik-eigen-gegeven': {
    titel: 'Een eigen gegeven van de gemeente gebruiken',
    knop: 'Vastleggen',
    inleiding:
      'De gemeente mag voor de triage gebruiken wat zij voor een andere wet al weet. Eén bron en één vraag tegelijk. Neem alleen over wat nodig is, en nooit alles.',
    gedaan: 'Het gegeven is vastgelegd, met de bron en de vraag.',
    velden: {
      bron: { label: 'Uit welke bron?' },
      vraag: { label: 'Welke vraag stelde u aan de bron?' },
      tekst: { label: 'Wat stond daar dat nodig is?' },
      noodzaak: { label: 'Waarom is dit nodig voor de triage?' },
      categorie: soortGegeven,
      waaromBijzonder: { label: 'Waarom kan het niet zonder dit gegeven?' },
    },
  },
  'meldpunt.leg-inlichting-vast': {
    titel: 'Antwoord op een vraag vastleggen',
    knop: 'Vastleggen',
    gedaan: 'Het antwoord is vastgelegd.',
    koppen: { verzekerdeStemtIn: 'Alleen bij een zorgkantoor (Wlz)' },
    velden: {
      inlichtingId: { label: 'Op welke vraag?' },
      datum: { label: 'Wanneer?' },
      gaf: {
        label: 'Kwam er een antwoord?',
        opties: { antwoord: 'Ja', 'geen-antwoord': 'Nee' },
      },
      wie: { label: 'Wie gaf het antwoord?' },
      dat: {
        label: 'Is de persoon bekend?',
        uitleg: 'U vroeg niet meer dan dat. Hoort u meer? Schrijf dat niet op.',
        opties: {
          bekend: 'De persoon is bekend',
          loopt: 'Er loopt nu iets',
          'loopt-niet': 'Er loopt nu niets',
          'niet-bekend': 'De persoon is niet bekend',
          'zegt-niet': 'Men zegt het niet. Bij een beroepsgeheim ook: niet bekend',
        },
      },
      tekst: {
        label: 'Wat was het antwoord?',
        uitleg: 'Alleen als u meer vroeg dan of de persoon bekend is.',
      },
      categorie: soortGegeven,
      waaromBijzonder: { label: 'Waarom kan het niet zonder dit gegeven?' },
      taak: burgemeestertaakWoorden,
      verzekerdeStemtIn: {
        label: 'De persoon vindt uitdrukkelijk goed dat het zorgkantoor dit vertelt',
        uitleg: 'Zonder dat mag een zorgkantoor hier niets vertellen.',
      },
    },
  },
}
