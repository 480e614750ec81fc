import type { HandelingTekst } from '../tekst.ts'

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
    gedaan: 'De vraag is vastgelegd.',
    daarna: 'Leg het antwoord vast als het er is. Herinneren hoeft niet.',
    stappen: {
      aan: 'Aan wie vraagt u dit?',
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
    velden: {
      inlichtingId: { label: 'Op welke vraag?' },
      datum: { label: 'Wanneer?' },
      gaf: {
        label: 'Kwam er een antwoord?',
        opties: { antwoord: 'Ja', 'geen-antwoord': 'Nee, of men wil niet antwoorden' },
      },
      wie: { label: 'Wie gaf het antwoord?' },
      tekst: { label: 'Wat was het antwoord?' },
      categorie: soortGegeven,
    },
  },
  'meldpunt.informeer-gemelde': {
    titel: 'De persoon vertellen over de melding',
    knop: 'Vastleggen',
    inleiding:
      'Wie is gemeld, hoort dat. Vertel wat er is gemeld, wat u ermee doet, hoe lang het blijft en welke rechten er zijn. Noem de melder niet als die verborgen wil blijven.',
    gedaan: 'Vastgelegd is dat de persoon van de melding weet.',
    velden: {
      datum: { label: 'Wanneer?' },
      hoe: {
        label: 'Hoe hoorde de persoon het?',
        opties: {
          gesprek: 'In een gesprek',
          brief: 'Met een brief',
          'via-ouders': 'Via de ouders',
          'via-vertegenwoordiger': 'Via de vertegenwoordiger',
        },
      },
    },
  },
  'meldpunt.stel-informeren-uit': {
    titel: 'Nog niet vertellen over de melding',
    knop: 'Uitstellen',
    inleiding:
      'Dat kan alleen als vertellen de hulp in gevaar brengt, of iemands veiligheid. U weegt dat iedere keer opnieuw. Het is geen standaard.',
    gedaan: 'Informeren wacht. De dag om het opnieuw te bezien staat bij de melding.',
    velden: {
      reden: {
        label: 'Waarom wacht u?',
        opties: {
          'hulp-in-gevaar': 'Anders komt de hulp niet op gang',
          veiligheid: 'Anders komt iemand in gevaar',
          'niet-bereikt': 'De persoon is niet te bereiken',
        },
      },
      toelichting: { label: 'Wat gebeurt er als u het nu vertelt?' },
      herzienOp: { label: 'Op welke dag kijkt u opnieuw?', uitleg: 'Binnen 31 dagen.' },
    },
  },
  'meldpunt.leg-instemming-vast': {
    titel: 'Vastleggen of de persoon instemt',
    knop: 'Vastleggen',
    inleiding:
      'Het gaat om hulp: mogen wij de melding doorgeven aan wie kan helpen? Voor de triage zelf is geen instemming nodig.',
    gedaan: 'Vastgelegd is wat de persoon vindt.',
    velden: {
      datum: { label: 'Wanneer?' },
      instemming: {
        label: 'Stemt de persoon in met doorgeven?',
        opties: { ja: 'Ja', nee: 'Nee' },
      },
      leeftijd: {
        label: 'Hoe oud is de persoon?',
        uitleg: 'Alleen als de geboortedatum niet bekend is.',
        opties: {
          'onder-12': 'Jonger dan 12 jaar',
          '12-tot-16': '12 tot en met 15 jaar',
          '16-tot-18': '16 of 17 jaar',
          volwassen: '18 jaar of ouder',
        },
      },
      door: {
        label: 'Wie zei dat?',
        uitleg:
          'Onder de 12 jaar wie het gezag heeft. Van 12 tot 16 jaar ook het kind. Vanaf 16 jaar de persoon zelf.',
        opties: {
          zelf: 'De persoon zelf',
          vertegenwoordiger: 'Wie voor de persoon spreekt',
          samen: 'De persoon, samen met wie voor de persoon spreekt',
        },
      },
      vertegenwoordigers: { label: 'Wie sprak voor de persoon?', uitleg: 'Kies iedereen die dit zei.' },
      kanNietZelf: { label: 'De persoon kan dit niet zelf beslissen' },
    },
  },
}
