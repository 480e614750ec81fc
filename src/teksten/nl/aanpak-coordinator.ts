import type { HandelingTekst } from '../tekst.ts'
import { afspraakHandelingen } from './aanpak-afspraken.ts'
import { aanpakCodes } from './aanpak-codes.ts'
import { samenspraakWoorden } from './aanpak-samenspraak.ts'
import { zvhMeldvelden } from './aanpak-zvh.ts'

const opties = (lijst: string) => ({ opties: aanpakCodes[lijst] ?? {} })

const dag = { label: 'Op welke dag was dit?', uitleg: 'Bijvoorbeeld 6 12 2026.' }

/** The words of what a coordinator does while his task runs. */
export const coordinatorHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...afspraakHandelingen,
  'gecoordineerde-aanpak.leg-doel-vast': {
    titel: 'Doel vastleggen',
    knop: 'Doel vastleggen',
    inleiding:
      'Leg samen met de cliënt vast wat er bereikt moet worden. Doet een gezinslid niet mee? Dan komt er voor die persoon geen doel.',
    gedaan: 'Het doel is vastgelegd.',
    daarna: 'Maak nu afspraken over wie wat doet.',
    velden: {
      tekst: {
        label: 'Wat wil de cliënt bereiken?',
        uitleg: 'In de eigen woorden van de cliënt.',
        goed: 'Over een jaar wil ik van mijn schulden af zijn.',
        slecht: 'Financiële stabilisatie en acceptatie van de situatie.',
      },
      betrokkeneIds: { label: 'Van wie is dit doel?' },
      ...samenspraakWoorden,
    },
  },
  'gecoordineerde-aanpak.leg-voortgang-vast': {
    titel: 'Voortgang vastleggen',
    knop: 'Voortgang vastleggen',
    inleiding:
      'Alleen hoe ver een doel of afspraak is. Wat er in de hulp gebeurt, blijft in het dossier van de hulpverlener.',
    gedaan: 'De voortgang is vastgelegd.',
    velden: {
      overId: { label: 'Waarover gaat het?' },
      stand: {
        label: 'Hoe staat het ervoor?',
        uitleg: 'Bereikt en losgelaten kunnen alleen bij een doel.',
        ...opties('voortgang'),
      },
      tekst: {
        label: 'Wat wilt u erbij zeggen?',
        goed: 'Het plan voor de schulden ligt klaar.',
        slecht: 'De medicatie slaat nog niet aan.',
      },
    },
  },
  'gecoordineerde-aanpak.leg-samenspraak-vast': {
    titel: 'Overleg vastleggen',
    knop: 'Overleg vastleggen',
    inleiding:
      'U bespreekt de aanpak met de cliënt waar dat nodig is en kan. Alleen de uitkomst komt in het dossier.',
    gedaan: 'Het overleg is vastgelegd.',
    daarna:
      'Wil de cliënt stoppen? Praat daarover en meld het aan het college. Niemand kan de cliënt dwingen.',
    velden: {
      betrokkeneId: { label: 'Met wie heeft u gesproken?' },
      uitkomst: { label: 'Wat kwam eruit?', ...opties('samenspraak') },
      waarom: { label: 'Waarom lukte het niet?', uitleg: 'Alleen nodig als het niet lukte.' },
    },
  },
  'gecoordineerde-aanpak.leg-antwoord-gever-vast': {
    titel: 'Antwoord van een gever vastleggen: mag een gegeven verder?',
    knop: 'Antwoord vastleggen',
    inleiding:
      'Wie dit gegeven gaf, wilde eerst gevraagd worden. Leg vast of deze partij het mag krijgen. De gever beslist zelf; een nee is definitief.',
    gedaan: 'Het antwoord is vastgelegd.',
    daarna: 'Was het antwoord ja? Dan kunt u dit gegeven delen met deze partij.',
    velden: {
      gegevenId: { label: 'Over welk gegeven gaat het?' },
      partijId: { label: 'Welke partij zou het krijgen?' },
      antwoord: { label: 'Wat was het antwoord?', opties: { mag: 'Ja, dat mag', 'mag-niet': 'Nee' } },
      doorWie: { label: 'Wie zei dat?', uitleg: 'De functie is genoeg.' },
      op: dag,
    },
  },
  'gecoordineerde-aanpak.deel-met-partij': {
    titel: 'Delen met een partij',
    knop: 'Delen',
    inleiding:
      'Geef één partij wat zij nodig heeft voor haar afspraak, en niet meer. Bij elk gegeven hoort een eigen reden. Werkt zij met het portaal, dan leest zij het daar.',
    gedaan: 'Er staat nu wat u met de partij heeft gedeeld.',
    daarna: 'De cliënt kan zien wat u heeft gedeeld, met wie en waarom.',
    velden: {
      partijId: { label: 'Met welke partij?', uitleg: 'Alleen partijen die iets doen in deze aanpak.' },
      gegevens: { label: 'Wat deelt u?' },
      gegevenId: { label: 'Welk gegeven?' },
      reden: {
        label: 'Waarom heeft deze partij dit nodig?',
        uitleg: 'Schrijf het zo op dat de cliënt het begrijpt.',
        goed: 'Nodig om het plan voor de schulden te laten passen bij het inkomen.',
        slecht: 'Voor een compleet beeld.',
      },
      waaromBijzonder: {
        label: 'Waarom kan het niet zonder dit bijzondere gegeven?',
        uitleg: 'Alleen bij een gegeven over gezondheid, straf, politie, geloof of afkomst.',
      },
    },
  },
  'gecoordineerde-aanpak.meld-aan-college': {
    titel: 'Melden aan het college',
    knop: 'Melden',
    inleiding:
      'Meld het als de aanpak anders moet of klaar is, of als u uw taak niet goed kunt doen. Het college beslist.',
    gedaan: 'De melding is bij het college.',
    daarna: 'Het college reageert. Tot die tijd gaat uw taak door.',
    velden: {
      redenCode: { label: 'Wat meldt u?', ...opties('melding-aan-college') },
      toelichting: {
        label: 'Licht toe',
        uitleg: 'Schrijf alleen op wat het college nodig heeft om te beslissen.',
        goed: 'Alle doelen zijn bereikt. Mevrouw wil zelf verder.',
        slecht: 'Zie het hele verslag.',
      },
      ...zvhMeldvelden,
    },
  },
  'gecoordineerde-aanpak.leg-terugvalafspraak-vast': {
    titel: 'Afspraak voor als het weer misgaat',
    knop: 'Vastleggen',
    inleiding:
      'Spreek voor het einde met de cliënt af wat te doen als het weer misgaat. Wil de cliënt dat niet? Leg dat dan vast.',
    gedaan: 'De afspraak is vastgelegd.',
    daarna: 'Zijn de doelen klaar? Meld het aan het college, dat beslist over het einde.',
    velden: {
      uitkomst: { label: 'Is er een afspraak?', ...opties('terugvalafspraak') },
      tekst: {
        label: 'Wat is de afspraak, of waarom is zij er niet?',
        goed: 'Opent zij een week geen post, dan belt zij de wijkconsulent.',
        slecht: 'Cliënt is geïnformeerd.',
      },
    },
  },
}
