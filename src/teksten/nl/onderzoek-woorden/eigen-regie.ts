import type { HandelingTekst } from '../../tekst.ts'
import { aanpakCodes } from './aanpak-codes.ts'
import { gegevenWoorden } from './gegeven.ts'
import { namensWieWoorden, namensWoorden } from './vertegenwoordiging.ts'

/** Acts around who coordinates: own direction, and a proposed aanpak that does not begin. */
export const eigenRegieHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-eigen-regie-vast': {
    titel: 'Eigen regie vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'De cliënt mag de hulp zelf op elkaar afstemmen. Een gezinslid, mantelzorger of vertegenwoordiger mag dat ook doen. Er komt dan geen coördinator en geen dossier van de aanpak. Alle cliënten zeggen dit samen.',
    gedaan: 'De verklaring is vastgelegd.',
    daarna:
      'Het college beoordeelt nu of het aannemelijk is dat dit lukt. De cliënten krijgen daarover een brief.',
    velden: {
      betrokkeneId: {
        label: 'Wie gaat de hulp op elkaar afstemmen?',
        uitleg: 'Staat deze persoon er niet bij? Voeg hem dan eerst toe aan dit onderzoek.',
      },
      verklaardDoor: { label: 'Welke cliënten hebben dit zelf gezegd?' },
      vertegenwoordigers: {
        ...namensWoorden,
        label: 'Welke vertegenwoordigers hebben dit voor een cliënt gezegd?',
      },
      namens: namensWieWoorden,
      kunnenNietZelf: {
        label: 'Welke cliënten onder de 18 kunnen dit niet zelf beslissen?',
        uitleg: 'Dan zegt alleen wie de cliënt vertegenwoordigt het.',
      },
      diegeneWil: {
        label: 'Wie gaat afstemmen, wil dit zelf ook',
        uitleg: 'Alleen nodig als die persoon het niet zelf verklaarde.',
      },
      hoe: {
        label: 'Wat zeggen zij over hoe zij het gaan doen?',
        uitleg: 'Het college leest dit bij de beoordeling. De cliënt hoeft hier niets over te zeggen.',
        goed: 'Hij belt nu ook al met de begeleider en met schuldhulp.',
        slecht: 'Komt wel goed.',
      },
      datum: { label: 'Op welke dag zeiden zij dit?' },
    },
  },
  'onderzoek.beoordeel-eigen-regie': {
    titel: 'Eigen regie beoordelen',
    knop: 'Vastleggen en brief versturen',
    inleiding:
      'U beoordeelt of het aannemelijk genoeg is dat het afstemmen lukt en geen nieuwe problemen geeft. Bij ja komt er geen coördinator en wisselt het college voor de afstemming geen gegevens uit. Elke cliënt krijgt een eigen brief.',
    gedaan: 'Het oordeel is vastgelegd. De brieven zijn verstuurd en staan bij Brieven.',
    daarna: 'Vindt u het niet aannemelijk? Dan vraagt de toeleider of de cliënten instemmen met een aanpak.',
    velden: {
      oordeel: { label: 'Vindt u het aannemelijk dat dit lukt?' },
      motivering: {
        label: 'Waarom vindt u dat?',
        uitleg:
          'Let op het aantal partijen en op wat er speelt. Iedere cliënt leest dit: noem niets dat een ander niet mag weten.',
        goed: 'Er zijn twee hulpverleners. U regelt de afspraken met hen nu ook al.',
        slecht: 'Lijkt ons prima.',
      },
      herziening: {
        label: 'Ik kom terug op een eerder oordeel',
        uitleg: 'Alleen als er al een oordeel is. De cliënten krijgen een nieuwe brief.',
      },
    },
  },
  'onderzoek.trek-eigen-regie-in': {
    titel: 'Eigen regie intrekken',
    knop: 'Intrekken',
    inleiding:
      'Zegt één cliënt dat hij toch een coördinator wil? Dan is eigen regie voorbij, want zij verklaarden het samen. Loopt het afstemmen vast? Dan vraagt de cliënt om een nieuw onderzoek.',
    gedaan: 'Eigen regie is ingetrokken.',
    daarna:
      'Vraag nu of de cliënten instemmen met de aanpak. Daarna kan het college een coördinator aanwijzen.',
    velden: {
      betrokkeneId: { label: 'Wie zei dit?' },
      reden: {
        label: 'Waarom wordt eigen regie ingetrokken?',
        opties: aanpakCodes.codes['eigen-regie-ingetrokken'],
      },
      datum: { label: 'Op welke dag?' },
    },
  },
  'onderzoek.neem-eerder-gegeven-over': {
    titel: 'Gegeven uit een eerder onderzoek gebruiken',
    knop: 'Gebruiken',
    inleiding:
      'Was er eerder een onderzoek met deze cliënt, en wordt dat nog bewaard? Dan hoeft de cliënt niet alles opnieuw te vertellen. U kiest één gegeven per keer en schrijft op waarom u het nu nodig heeft. U ziet hier alleen waar het over gaat, en alleen onderwerpen die bij dit onderzoek horen.',
    gedaan: 'Het gegeven staat nu in dit onderzoek.',
    daarna: 'Vraag de cliënt of het nog klopt. Klopt het niet meer? Verbeter het dan.',
    velden: {
      betrokkeneId: { label: 'Over wie gaat het?' },
      gegevenId: {
        label: 'Welk gegeven gebruikt u?',
        uitleg: 'Staat er niets? Dan is er niets dat u mag gebruiken. Vraag het aan de cliënt.',
      },
      vraagId: gegevenWoorden.vraagId,
      dienstId: gegevenWoorden.dienstId,
      waaromDienst: gegevenWoorden.waaromDienst,
      noodzaak: {
        label: 'Waarom is dit nu nodig?',
        goed: 'Het afstemmen loopt vast. Wij moeten weten welke hulp bij de post past.',
        slecht: 'Handig om erbij te hebben.',
      },
      extraNoodzaak: {
        label: 'Waarom kan het niet zonder dit bijzondere gegeven?',
        uitleg: 'Alleen bij een bijzonder gegeven.',
      },
      motiveringNiveau: {
        label: 'Waarom is minder niet genoeg?',
        uitleg: 'Alleen als er meer staat dan dat iets zo is.',
      },
    },
  },
  'onderzoek.zie-af-van-aanpak': {
    titel: 'Afzien van de voorgestelde aanpak',
    knop: 'Vastleggen en brief versturen',
    inleiding:
      'Kan de voorgestelde aanpak niet beginnen? Leg dan vast waarom. De taak om een coördinator aan te wijzen vervalt. Elke cliënt krijgt een eigen brief.',
    gedaan: 'Vastgelegd is dat de aanpak niet begint.',
    daarna: 'Wil de cliënt het later toch? Dan kunt u hierop terugkomen zolang het onderzoek wordt bewaard.',
    velden: {
      reden: {
        label: 'Waarom begint de aanpak niet?',
        opties: aanpakCodes.codes['aanpak-afgezien'],
      },
      toelichting: {
        label: 'Wat schrijft u daarover aan wie om hulp vroeg?',
        uitleg: 'Een gezinslid dat meedeed, leest dit niet en leest ook de reden niet.',
      },
      clientGeinformeerd: {
        label: 'De cliënten krijgen een brief dat de aanpak niet begint',
        uitleg: 'Dit hoeft niet als de cliënt is overleden of niet te bereiken is.',
      },
      overledenId: { label: 'Wie is overleden?', uitleg: 'Aan wie is overleden gaat nooit een brief.' },
    },
  },
  'onderzoek.hervat-aanpak': {
    titel: 'Terugkomen op het afzien van de aanpak',
    knop: 'Vastleggen',
    inleiding: 'Wil de cliënt de aanpak toch, of klopte de reden niet? Dan is een coördinator weer nodig.',
    gedaan: 'Vastgelegd is dat de aanpak toch kan beginnen.',
    daarna: 'Stemmen de cliënten in? Wijs dan een coördinator aan.',
    velden: { reden: { label: 'Waarom komt u hierop terug?' } },
  },
}
