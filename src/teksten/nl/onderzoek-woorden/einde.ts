import type { HandelingTekst } from '../../tekst.ts'
import { coordinatorVerklaringVelden } from '../coordinator-verklaring.ts'
import { eigenRegieHandelingen } from './eigen-regie.ts'
import { mensenOpties } from './mensen-codes.ts'
import { kanNietZelfWoorden } from './vertegenwoordiging.ts'

/** Acts at the end: completed, withdrawn, and over to a coordinator. */
export const eindeHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...eigenRegieHandelingen,
  'onderzoek.rond-onderzoek-af': {
    titel: 'Onderzoek afronden',
    knop: 'Afronden',
    inleiding: 'Afronden kan als alle vragen zijn beantwoord en iedere cliënt de uitkomst op papier heeft.',
    gedaan: 'Het onderzoek is afgerond.',
    daarna:
      'Komt er een aanpak? Vraag dan of de cliënten instemmen. Zonder aanpak worden de gegevens na twee jaar vernietigd.',
    velden: {
      motiveringTermijn: {
        label: 'Waarom duurde het langer dan zes weken?',
        uitleg: 'Alleen als de zes weken voorbij zijn.',
      },
      tegenBelang: {
        label: 'Van welk kind krijgt geen ouder of voogd de uitkomst?',
        uitleg: 'Alleen als zo’n brief het kind schaadt. Een kind vanaf 12 jaar krijgt zelf wel een brief.',
      },
      motiveringTegenBelang: {
        label: 'Waarom schaadt die brief het kind?',
        uitleg: 'Alleen als u een kind kiest. Dit leest alleen de gemeente.',
      },
    },
  },
  'onderzoek.leg-overlijden-vast': {
    titel: 'Overlijden vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Alleen de dag wordt bewaard. Er gaat geen brief naar wie is overleden. Open vragen aan partijen, papieren en afspraken met deze persoon vervallen. Andere cliënten gaan gewoon door.',
    gedaan: 'Het overlijden is vastgelegd. Wat nog liep over deze persoon, is gesloten.',
    daarna:
      'Is er geen andere cliënt? Sluit dan de zaak af. Klopt het overlijden niet? Verbeter dan de dag, of haal het weg.',
    velden: {
      betrokkeneId: { label: 'Wie is overleden?' },
      datum: { label: 'Op welke dag?' },
    },
  },
  'onderzoek.stop-voor-client': {
    titel: 'Stoppen voor één cliënt',
    knop: 'Brief versturen en stoppen',
    inleiding:
      'Een cliënt mag altijd stoppen. Het onderzoek gaat door voor de anderen. Deze cliënt krijgt een eigen brief. Vragen over deze cliënt die nog bij een partij liggen, vervallen: de partij krijgt een brief zonder inhoud. Afspraken met deze cliënt en gevraagde papieren vervallen ook.',
    gedaan: 'Deze cliënt doet niet meer mee. De brief staat bij Brieven.',
    daarna:
      'Ook een partij bij wie nog een vraag over deze cliënt lag, krijgt een brief. Spreek de reikwijdte opnieuw af met wie verder meedoet.',
    velden: {
      betrokkeneId: {
        label: 'Welke cliënt stopt?',
        uitleg: 'Hier staat ook wie later nee zei of uit het gezin ging, en nog geen brief heeft.',
      },
      vertegenwoordigers: {
        label: 'Wie zei dat namens de cliënt?',
        uitleg: 'Alleen als de cliënt wil stoppen. Leeg als de cliënt het zelf zei.',
      },
      kanNietZelf: kanNietZelfWoorden,
      reden: { label: 'Waarom stopt deze cliënt?', opties: mensenOpties.stopreden },
      toelichting: { label: 'Wat schrijft u daarover aan deze cliënt?' },
      clientGeinformeerd: {
        label: 'De cliënt krijgt een brief',
        uitleg: 'Dit hoeft niet als de cliënt is overleden of niet te bereiken is.',
      },
      spoed: {
        label: 'Wat gebeurt er met de hulp die niet kan wachten?',
        uitleg:
          'Alleen als daarover voor deze cliënt nog niet is beslist. Na een overlijden vervalt de melding.',
        opties: {
          'college-beslist': 'Het college beslist daar nog over',
          'client-wil-niet-meer': 'De cliënt wil die hulp niet meer',
        },
      },
    },
  },
  'onderzoek.trek-onderzoek-in': {
    titel: 'Onderzoek stoppen',
    knop: 'Onderzoek stoppen',
    inleiding:
      'Een cliënt mag altijd stoppen. Elke cliënt krijgt een eigen brief. Vragen die nog bij een partij liggen, vervallen: zij krijgt een brief zonder inhoud. Hulp waar een cliënt al ja tegen zei, gaat door.',
    gedaan: 'Het onderzoek is gestopt. De brieven staan bij Brieven.',
    daarna:
      'Ook een partij bij wie nog een vraag lag, krijgt een brief. Een vraag onder een andere wet loopt door tot daarop is beslist. Over twee jaar worden deze gegevens vernietigd; had het onderzoek niet mogen beginnen, dan over twee weken.',
    velden: {
      reden: {
        label: 'Waarom stopt het onderzoek?',
        opties: {
          'client-stopt': 'De cliënt wil niet verder',
          verhuisd: 'De cliënt is verhuisd',
          overleden: 'De cliënt is overleden',
          'niet-bereikbaar': 'De cliënt is niet te bereiken',
          'ten-onrechte-gestart': 'Het onderzoek had niet moeten beginnen',
        },
      },
      vanWie: {
        label: 'Voor welke cliënten geldt dat?',
        uitleg:
          'Kruis iedere cliënt aan die stopt of is verhuisd. Doet een ander nog mee? Gebruik dan: Stoppen voor één cliënt. Is er maar één cliënt, dan mag dit leeg blijven.',
      },
      vertegenwoordigers: {
        label: 'Wie zei dat namens de cliënt?',
        uitleg: 'Alleen als de cliënt wil stoppen. Leeg als de cliënt het zelf zei.',
      },
      kanNietZelf: kanNietZelfWoorden,
      toelichting: {
        label: 'Wat schrijft u daarover aan wie om hulp vroeg?',
        uitleg:
          'Een gezinslid dat meedeed, leest dit niet en leest ook de reden niet. Na een overlijden leest niemand dit. Is de cliënt niet te bereiken? Schrijf dan op wat u heeft geprobeerd.',
      },
      clientGeinformeerd: {
        label: 'De cliënt krijgt een brief dat het onderzoek stopt',
        uitleg: 'Dit hoeft niet als de cliënt is overleden of niet te bereiken is.',
      },
      overledenId: { label: 'Wie is overleden?', uitleg: 'Aan wie is overleden gaat nooit een brief.' },
      berichtAan: {
        label: 'Krijgt een vertegenwoordiger bericht?',
        uitleg: 'Alleen na een overlijden. Laat leeg als niemand een brief krijgt.',
      },
    },
  },
  'onderzoek.wijs-coordinator-aan': {
    titel: 'Coördinator aanwijzen',
    knop: 'Aanwijzen',
    inleiding:
      'Met de aanwijzing ontstaat het dossier van de aanpak. Daarin staat wie meedoet en welke hulp is afgesproken. Verder gaat er niets mee uit het onderzoek.',
    gedaan: 'De coördinator is aangewezen.',
    daarna:
      'De coördinator aanvaardt de aanwijzing of geeft die terug. De toeleider kan nu gegevens overdragen.',
    velden: {
      kandidaat: {
        label: 'Wat voor persoon wordt coördinator?',
        uitleg: 'Een cliënt of iemand uit zijn omgeving kan het niet zijn.',
      },
      coordinatorId: { label: 'Wie wordt coördinator?' },
      partijen: { label: 'Welke partijen doen mee aan de aanpak?' },
      overlegdMet: { label: 'Met welke cliënten is hierover overlegd?' },
      overlegdMetPartijen: {
        label: 'Met de partijen is hierover overlegd',
        uitleg: 'Alleen als er partijen meedoen.',
      },
      motiveringOverleg: {
        label: 'Waarom niet met iedereen?',
        uitleg: 'Alleen als u niet met iedereen heeft overlegd.',
      },
      motiveringZonderInstemming: {
        label: 'Waarom begint de aanpak zonder ja van iedere cliënt?',
        uitleg:
          'Alleen als een cliënt nee zei of nog geen antwoord gaf. Hulp begint pas als de cliënt daar ja tegen zegt.',
        goed: 'Drie partijen bellen haar nu los van elkaar. Zij wil daar nog niet over praten.',
        slecht: 'Dat is beter.',
      },
      ...coordinatorVerklaringVelden,
    },
  },
  'onderzoek.draag-gegevens-over': {
    titel: 'Gegevens overdragen aan de coördinator',
    knop: 'Overdragen',
    inleiding:
      'Kies per gegeven of de coördinator het nodig heeft, en schrijf op waarom. Alles overdragen is bijna nooit nodig.',
    gedaan: 'De gegevens zijn overgedragen.',
    daarna: 'De coördinator ziet alleen deze gegevens, met uw reden. De cliënt kan dat ook zien.',
    velden: {
      gegevens: { label: 'Wat draagt u over?' },
      gegevenId: { label: 'Gegeven' },
      reden: {
        label: 'Waarom heeft de coördinator dit nodig?',
        goed: 'Om afspraken te plannen naast de behandeling.',
        slecht: 'Handig om te weten.',
      },
      waaromBijzonder: {
        label: 'Waarom kan het niet zonder dit bijzondere gegeven?',
        uitleg: 'Alleen bij bijvoorbeeld gezondheid of straf.',
      },
      waaromAlles: {
        label: 'Waarom is alles nodig?',
        uitleg: 'Alleen als u alle gegevens van het onderzoek overdraagt.',
      },
    },
  },
}
