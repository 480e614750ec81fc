import { wetten } from '../../../wet/domeinen.ts'
import { ingangen } from '../../../wet/ingangen.ts'
import type { HandelingTekst } from '../../tekst.ts'
import { informerenHandelingen, redenenOmTeWachtenWoorden } from './informeren.ts'
import { termijnGebeurtenissen, termijnOpties } from './termijnen.ts'
import { zvhOnderzoekHandelingen } from './zvh.ts'

const wetnamen = Object.fromEntries(Object.entries(wetten).map(([code, { naam }]) => [code, naam]))

const tolk = { 'met-tolk': 'Met een tolk', 'geen-tolk-nodig': 'Zonder tolk, die was niet nodig' }

const waarom = {
  gezondheid: 'De gezondheid laat het nu niet toe',
  veiligheid: 'Het is nu niet veilig',
  'wil-niet-spreken': 'De cliënt wil nu niet met ons spreken',
  'niet-te-bereiken': 'De cliënt is nu niet te bereiken',
}

const inburgeringsplicht = { plicht: 'Moet inburgeren', 'geen-plicht': 'Hoeft niet (meer) in te burgeren' }

/** The fields that ask how an onderzoek began. */
export const ingangWoorden = {
  ingang: {
    label: 'Hoe kwam dit bij u?',
    uitleg: 'Dit bepaalt welke regels gelden. Was het advies, zonder verzoek? Laat dit dan leeg.',
  },
  wet: {
    label: 'Onder welke wet valt de vraag?',
    uitleg: 'Alleen nodig als de cliënt al hulp heeft. Anders volgt de wet uit uw antwoord hierboven.',
  },
} as const

/** Acts around how an onderzoek began, and by which procedure it goes. */
export const ingangHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.start-onderzoek-na-intake': {
    titel: 'Onderzoek starten na de brede intake',
    knop: 'Onderzoek starten',
    inleiding:
      'Blijkt bij de brede intake dat er meer speelt? Dan start u een onderzoek. Niemand hoeft daarom te vragen, ook geen partij. Vraagt de nieuwkomer zelf om hulp? Leg dat dan vast als verzoek.',
    gedaan: 'Het onderzoek is gestart.',
    daarna:
      'Vertel de cliënt dat er een onderzoek is, zo nodig met een tolk. Wijs op de gratis cliëntondersteuning.',
    velden: {
      feiten: {
        label: 'Wat zag of hoorde u bij de intake?',
        uitleg: 'Schrijf feiten op, geen oordeel. Schrijf niets op over afkomst of geloof.',
        goed: 'Zij slaapt slecht en heeft de huur van twee maanden niet betaald.',
        slecht: 'Getraumatiseerd.',
      },
      samenhang: {
        label: 'Waarom denkt u dat de problemen samenhangen?',
        goed: 'Door de zorgen over geld slaapt zij slecht, en dan lukt de taalles niet.',
        slecht: 'Er is veel aan de hand.',
      },
      verderDan: {
        label: 'Welke hulp is nodig naast de inburgering en de bijstand?',
        goed: 'Hulp bij schulden.',
        slecht: 'Meer begeleiding.',
      },
      datum: { label: 'Op welke dag begint het onderzoek?' },
    },
  },
  'onderzoek.merk-aan-als-verzoek': {
    titel: 'Vastleggen dat de nieuwkomer zelf om hulp vraagt',
    knop: 'Vastleggen',
    inleiding:
      'Vraagt de nieuwkomer bij de intake zelf om hulp? Dan gaat het onderzoek in samenspraak. De zes weken lopen vanaf de dag van die vraag.',
    gedaan: 'De vraag is vastgelegd als verzoek van de cliënt.',
    daarna: 'Wijs op de gratis cliëntondersteuning. Daarna kunt u het onderzoek op verzoek starten.',
    velden: {
      wet: { label: 'Onder welke wet valt de vraag?' },
      vraag: { label: 'Wat vraagt de nieuwkomer?', goed: 'Hulp bij schulden.', slecht: 'Alles.' },
      verzochtOp: { label: 'Op welke dag vroeg de nieuwkomer dit?' },
    },
  },
  'onderzoek.informeer-over-onderzoek': {
    titel: 'Vertellen dat er een onderzoek is',
    knop: 'Vastleggen',
    inleiding:
      'De cliënt vroeg niet om dit onderzoek. Vertel dus dat het er is, waarom, en wat er gebeurt. Spreekt de cliënt geen Nederlands? Gebruik een tolk.',
    gedaan: 'Vastgelegd is dat u dit heeft verteld.',
    daarna: 'Betrek de cliënt zo veel mogelijk. Spreek samen af waar het onderzoek over gaat.',
    velden: {
      betrokkeneId: { label: 'Aan wie heeft u dit verteld?' },
      tolk: {
        label: 'Was er een tolk bij?',
        uitleg: 'Leg niet vast waar iemand vandaan komt.',
        opties: tolk,
      },
      ondersteuning: { label: 'Ik heb gewezen op de gratis cliëntondersteuning' },
    },
  },
  ...informerenHandelingen,
  ...zvhOnderzoekHandelingen,
  'onderzoek.betrek-client-niet': {
    titel: 'Cliënt nu niet betrekken',
    knop: 'Vastleggen',
    inleiding:
      'Alleen als het onderzoek er niet bij gebaat is. U kunt dan wel een vertegenwoordiger of mantelzorger betrekken. Kies een dag waarop u opnieuw kijkt.',
    gedaan: 'Vastgelegd is dat de cliënt nu niet meedoet, en waarom.',
    daarna: 'Op de dag die u koos staat dit in uw werkvoorraad. Dat is een streeftermijn.',
    velden: {
      betrokkeneId: { label: 'Om wie gaat het?' },
      waarom: { label: 'Waardoor kan de cliënt nu niet meedoen?', opties: waarom },
      motivering: {
        label: 'Waarom helpt het om de cliënt nu niet te betrekken?',
        goed: 'Zij is opgenomen. De arts vraagt om rust tot volgende week.',
        slecht: 'Niet handig.',
      },
      herzienOp: { label: 'Op welke dag kijkt u opnieuw?', uitleg: 'Uiterlijk over vier weken.' },
    },
  },
  'onderzoek.betrek-client-weer': {
    titel: 'Cliënt weer betrekken',
    knop: 'Vastleggen',
    gedaan: 'De cliënt doet weer mee.',
    daarna: 'Vertel wat er tot nu toe is gebeurd, en bespreek waar het onderzoek over gaat.',
    velden: {
      betrokkeneId: { label: 'Wie doet weer mee?' },
      datum: { label: 'Vanaf welke dag?' },
    },
  },
  'onderzoek.verbeter-ingang': {
    titel: 'Verbeteren hoe het bij u kwam',
    knop: 'Verbeteren',
    inleiding:
      'Dit bepaalt welke regels gelden. Loopt het onderzoek al, dan verandert de procedure niet meer.',
    gedaan: 'Het is verbeterd.',
    daarna: 'Kijk of de termijnen en de rest van het dossier nog kloppen.',
    velden: {
      ...ingangWoorden,
      reden: { label: 'Wat was er verkeerd?', goed: 'De vraag ging over schulden.', slecht: 'Fout.' },
    },
  },
  'onderzoek.leg-inburgeringsplicht-vast': {
    titel: 'Vastleggen of iemand moet inburgeren',
    knop: 'Vastleggen',
    inleiding:
      'Leg alleen vast of de plicht er is. Waar iemand vandaan komt of wat iemand gelooft, hoort hier niet.',
    gedaan: 'Vastgelegd is of deze persoon moet inburgeren.',
    velden: {
      betrokkeneId: { label: 'Om wie gaat het?' },
      inburgeringsplicht: {
        label: 'Moet deze persoon inburgeren?',
        uitleg: 'Volgens de Wet inburgering 2021.',
      },
      datum: { label: 'Vanaf welke dag weet u dit?' },
    },
  },
}

/** Why an onderzoek began. */
export const aanleidingen = {
  'client-vertelt': 'de cliënt vertelde het',
  'eigen-waarneming': 'eigen waarneming',
  'lopende-dienst': 'vraag bij een dienst die al loopt',
  'meerdere-verzoeken': 'meer verzoeken om hulp',
  'brede-intake': 'brede intake van de inburgering',
  'verzoek-van-partij': 'gemotiveerd verzoek van een partij',
} as const

/** What happened, in words: how an onderzoek began, and by which procedure it goes. */
export const ingangGebeurtenissen = {
  inburgeringsplicht: 'inburgering',
  'nieuwkomer-vraagt': 'de nieuwkomer vraagt zelf om hulp',
  'over-onderzoek-geinformeerd': 'verteld dat er een onderzoek is',
  'onderzoek-informeren-uitgesteld': 'nog niet verteld wat wij vastleggen',
  'onderzoek-informeren-herzien': 'opnieuw kijken of vertellen kan',
  'client-niet-betrokken': 'cliënt nu niet betrokken, opnieuw bekijken',
  'client-betrokken': 'cliënt weer betrokken',
  ...termijnGebeurtenissen,
} as const

/** Words for the codes of how an onderzoek began. */
export const ingangOpties = {
  ingang: Object.fromEntries(Object.entries(ingangen).map(([code, [{ naam }]]) => [code, naam])),
  inburgeringsplicht,
  tolkBijInformeren: tolk,
  'over-onderzoek-geinformeerd': { ...tolk, 'met-brief': 'Met een brief' },
  'onderzoek-informeren-uitgesteld': redenenOmTeWachtenWoorden,
  'client-niet-betrokken': waarom,
  'nieuwkomer-vraagt': wetnamen,
  ...termijnOpties(wetnamen),
  procedure: {
    'in-samenspraak': 'in samenspraak (2.3a.1)',
    'zonder-verzoek-van-client': 'zonder verzoek van de cliënt (2.3a.4 lid 2 tot en met 7)',
  },
} as const
