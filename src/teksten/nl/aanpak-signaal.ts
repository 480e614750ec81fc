import type { HandelingTekst } from '../tekst.ts'

const onderwerpen = {
  coordinator: 'De coördinator',
  aanpak: 'De aanpak: wat er gebeurt, of hoe',
  partij: 'Een partij die meedoet',
}

const afweging = {
  'zelfde-coordinator': 'De coördinator blijft',
  'andere-coordinator': 'Er komt een andere coördinator',
  'aanpak-aanpassen': 'De coördinator blijft, en de aanpak wordt aangepast',
}

/** Words for the closed lists of a signal, by the name of the field or list. */
export const signaalcodes = {
  onderwerp: onderwerpen,
  signaal: { coordinator: onderwerpen.coordinator, aanpak: onderwerpen.aanpak },
  afweging,
  'signaal-gewogen': afweging,
} as const

/** The letter that answers a signal (B1). */
export const signaalbriefWoorden = {
  onderwerp: 'Wat u zei over uw gecoördineerde aanpak',
  begin:
    'U zei dat u niet tevreden bent over uw coördinator of over uw aanpak. Het college heeft dat bekeken.',
  kopBesluit: 'Wat het college doet',
  afweging: {
    'zelfde-coordinator': 'Uw coördinator blijft dezelfde.',
    'andere-coordinator':
      'U krijgt een andere coördinator. U krijgt een brief van die coördinator met naam en telefoonnummer.',
    'aanpak-aanpassen': 'Uw coördinator blijft dezelfde. De aanpak wordt aangepast.',
  },
  kopVerder: 'Bent u het er niet mee eens?',
  verder: [
    'Zeg het ons. U kunt ook altijd stoppen met de aanpak.',
    'Deze brief is geen antwoord op een klacht volgens de wet. Een klacht indienen kan altijd nog.',
  ],
  bewaren: 'Wat u zei en dit antwoord bewaart het college tot twee jaar na het einde van de aanpak.',
} as const

/** What stands on the page about signals. */
export const signaalWoorden = {
  kop: 'Brieven over een signaal',
  uitleg: 'Druk de brief af en stuur hem, of geef hem als dat op de brief staat.',
  brief: 'Brief {nummer} van {aantal}',
} as const

/** The words of recording and weighing a signal. */
export const signaalHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.leg-signaal-vast': {
    titel: 'Klacht of signaal vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Is een cliënt of partij niet tevreden over de coördinator of de aanpak? Het college weegt dat, en kan een ander aanwijzen. Gaat het over een partij, dan hoort het bij die partij: wijs de weg. Wat er dan is gezegd, komt hier niet te staan. Wil de cliënt een klacht indienen volgens de wet? Dat kan altijd, bij de gemeente of bij de partij.',
    gedaan: 'Dit is vastgelegd.',
    daarna:
      'Gaat het over de coördinator of de aanpak? Dan weegt het college het. Een cliënt krijgt een brief.',
    velden: {
      wieZegtDit: {
        label: 'Wie zegt dit?',
        opties: { client: 'Een cliënt', partij: 'Een partij die meedoet' },
      },
      betrokkeneId: { label: 'Welke cliënt?' },
      partijId: { label: 'Welke partij?' },
      onderwerp: { label: 'Waarover gaat het?', opties: onderwerpen },
      overPartijId: { label: 'Over welke partij gaat het?' },
      tekst: {
        label: 'Wat is er, in de eigen woorden van wie het zegt?',
        uitleg: 'Niets over de hulp zelf.',
        goed: 'Ik kom er bij hem niet tussen. Ik wil liever een vrouw.',
        slecht: 'Cliënt is ontevreden.',
      },
      gewezen: { label: 'Ik heb gezegd waar dit bij die partij gemeld kan worden' },
    },
  },
  'gecoordineerde-aanpak.weeg-signaal': {
    titel: 'Signaal wegen',
    knop: 'Vastleggen',
    inleiding:
      'U weegt het signaal dat het langst wacht. Hoor ook de coördinator. Was het van een cliënt, dan krijgt die een brief; u ziet hem eerst.',
    gedaan: 'De afweging is vastgelegd.',
    daarna:
      'Druk de brief af en stuur hem: u vindt hem op deze bladzijde. Komt er een ander? Wijs die dan nu aan, of trek de aanwijzing in.',
    velden: {
      afweging: { label: 'Wat doet het college?', opties: afweging },
      reden: {
        label: 'Waarom?',
        uitleg: 'Dit staat in de brief. Schrijf het zo op dat de cliënt het begrijpt.',
        goed: 'U en de coördinator hebben het uitgesproken en willen verder.',
        slecht: 'Ongegrond.',
      },
      partijVerteld: { label: 'Ik heb de partij verteld wat het college doet, en waarom' },
    },
  },
  'gecoordineerde-aanpak.bekijk-signaalbrief': {
    titel: 'Brief over een signaal bekijken',
    knop: 'Brief bekijken',
    gedaan: 'De brief is geopend.',
    velden: { briefId: { label: 'Welke brief?' } },
  },
}

/** Why recording or weighing is not possible yet. */
export const redenenOverSignaal = {
  'signaal-zonder-tekst': {
    zin: 'Er staat niet wat er is.',
    helpt: 'Kies waarover het gaat, en schrijf op wat de cliënt of de partij zegt.',
  },
  'signaal-over-zichzelf': {
    zin: 'Een partij klaagt niet over zichzelf.',
    helpt: 'Kies over welke andere partij het gaat, of kies dat het over de aanpak gaat.',
  },
  'klacht-hoort-bij-partij': {
    zin: 'Wat over een partij gaat, hoort bij die partij.',
    helpt: 'Zeg waar het bij die partij gemeld kan worden, en bevestig dat.',
  },
  'geen-signaal-om-te-wegen': {
    zin: 'Er is geen signaal dat het college nog moet wegen.',
    helpt: 'U hoeft hier niets te doen.',
  },
  'partij-niet-verteld': {
    zin: 'Het signaal kwam van een partij, en zij weet nog niet wat het college doet.',
    helpt: 'Vertel het haar, en bevestig dat. Een partij krijgt hierover geen brief.',
  },
} as const
