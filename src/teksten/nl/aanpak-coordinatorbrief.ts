import type { HandelingTekst } from '../tekst.ts'

/** The letter that says who is coordinator (B1): about one client, with nothing of the others who take part. */
export const coordinatorbriefWoorden = {
  onderwerp: 'Wie uw coördinator is',
  begin: 'U doet mee aan een gecoördineerde aanpak. Uw coördinator is {naam}. Die werkt voor {werkgever}.',
  beginAnder:
    'U doet mee aan een gecoördineerde aanpak. Het college heeft een andere coördinator aangewezen. Uw coördinator is nu {naam}. Die werkt voor {werkgever}.',
  gemeente: 'de gemeente',
  kopBereiken: 'Zo bereikt u uw coördinator',
  kopTaak: 'Wat de coördinator doet',
  taak: [
    'De coördinator volgt hoe het gaat, maakt met u afspraken en stemt met u en met de partijen die meedoen af wie wat doet. De coördinator beslist niet over uw hulp. Dat doet de partij die de hulp geeft.',
    'Meedoen is uw keuze. Wilt u stoppen of iets anders? Zeg het tegen de coördinator. Past het niet tussen u en de coördinator? Dan kunt u het college om een ander vragen.',
  ],
  kopGegevens: 'Wat de coördinator over u weet',
  gegevens:
    'De coördinator gebruikt alleen gegevens die nodig zijn om de aanpak uit te voeren. De coördinator ziet het onderzoek niet. De wet noemt dit in artikel {nummer} van de {wet}.',
  gekregen: 'Uit het onderzoek kreeg de coördinator dit over u:',
  nietsGekregen: 'Uit het onderzoek kreeg de coördinator nu niets over u.',
  punt: '{wat} (van: {bron})',
  delen:
    'Een partij die meedoet, krijgt alleen wat zij nodig heeft voor haar afspraak. De coördinator schrijft op welke partij wat kreeg. U mag dat zien.',
  college:
    'Het college is verantwoordelijk voor de gegevens van de aanpak. Wilt u zien wat er in de aanpak over u staat? Vraag het aan het college.',
  bewaren:
    'Wat er in de aanpak over u staat, wordt bewaard tot twee jaar na het einde van de aanpak. Dan wordt het vernietigd. U krijgt een brief als de aanpak eindigt.',
} as const

/** The words of sending that letter. */
export const coordinatorbriefHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.stuur-coordinatorbrief': {
    titel: 'Aan een cliënt schrijven wie de coördinator is',
    knop: 'Brief versturen',
    inleiding:
      'Iedere cliënt krijgt een brief met uw naam, hoe hij u bereikt, en wie verantwoordelijk is voor zijn gegevens. Is hij jonger dan twaalf, dan gaat de brief naar wie het gezag heeft. Heeft hij een curator, mentor of gemachtigde, dan krijgt die ook een brief. U ziet alle brieven eerst.',
    gedaan: 'De brief is bewaard. Vandaag staat als de dag waarop de cliënt dit hoorde.',
    daarna:
      'Druk de brief af en stuur of geef hem. U vindt hem bij Voortgang en gesprekken. Klopt er iets niet en is hij nog niet weg? Haal hem dan daar weg.',
    velden: {
      betrokkeneId: { label: 'Aan wie schrijft u?' },
      bereikbaar: {
        label: 'Hoe bereikt de cliënt u?',
        uitleg: 'Bijvoorbeeld uw telefoonnummer, uw mailadres en de dagen waarop u werkt.',
      },
    },
  },
}
