import type { HandelingTekst } from '../tekst.ts'
import { nogNietVertellen } from './nog-niet-vertellen.ts'

const oordeel = { aannemelijk: 'Ja, dat is aannemelijk', 'niet-aannemelijk': 'Nee, dat is niet aannemelijk' }
const waarom = (goed: string) => ({ goed, slecht: 'Akkoord.' })

/** The words of the acts of the college on a request of a party. */
export const verzoekHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'verzoek.bekijk-verzoek': {
    titel: 'Verzoek van een partij bekijken',
    knop: 'Openen',
    gedaan: 'Het verzoek is geopend.',
  },
  'verzoek.bekijk-brief': {
    titel: 'Brief over een verzoek bekijken',
    knop: 'Openen',
    gedaan: 'De brief is geopend.',
  },
  'verzoek.werkvoorraad': {
    titel: 'Werkvoorraad: verzoeken van partijen',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'verzoek.neem-verzoek-aan': {
    titel: 'Verzoek aannemen',
    knop: 'Aannemen',
    inleiding:
      'U beslist dan of er een onderzoek komt. Kent u de partij of de persoon van dichtbij? Laat het dan aan een collega.',
    gedaan: 'Het verzoek is nu van u.',
    daarna: 'Weeg voor iedere persoon wat de wet vraagt. Mist u iets? Vraag het de partij.',
  },
  'verzoek.vraag-aanvulling': {
    titel: 'De partij vragen om aanvulling',
    knop: 'Vraag versturen',
    inleiding:
      'Vraag alleen wat u nodig heeft om te beslissen. Bijvoorbeeld hoe vaak de partij het al probeerde, en welke hulp er was. De partij leest uw vraag in het portaal.',
    gedaan: 'Uw vraag staat in het portaal van de partij.',
    daarna: 'U krijgt bericht als de partij het aanvult. Zolang bent u niet te laat.',
    velden: {
      items: { label: 'Wat mist u?', rij: 'Vraag {nummer}', rijToevoegen: 'Nog een vraag' },
      betrokkeneId: { label: 'Over wie?' },
      wat: {
        label: 'Wat wilt u nog weten?',
        goed: 'Hoe vaak sprak u hem in het laatste half jaar, en wat zei hij?',
        slecht: 'Graag meer informatie.',
      },
    },
  },
  'verzoek.weeg-criteria': {
    titel: 'Wegen wat de wet vraagt',
    knop: 'Vastleggen',
    inleiding:
      'Neem het verzoek serieus, en begin niet lichtvaardig: de persoon vroeg hier niet om. Wat u hier schrijft, leest de persoon later.',
    gedaan: 'Uw weging is vastgelegd.',
    daarna: 'Is iedereen gewogen? Dan kunt u beslissen. U kunt een weging opnieuw doen.',
    stappen: {
      ernst: 'Ernstige problemen (onder a)',
      omgeving: 'Overlast (1) of veiligheid (2)',
      bijdrage: 'Kan een gecoördineerde aanpak helpen (onder b)',
    },
    velden: {
      betrokkeneId: { label: 'Over wie?' },
      a: {
        label: 'Zijn er langdurige of terugkerende problemen, met weinig of geen hulp, en dreigt teloorgang?',
        uitleg:
          'Ook als er wel hulp is, maar die niet werkt omdat niemand die hulp coördineert. Teloorgang is ook een lage kwaliteit van leven en welzijn.',
        opties: oordeel,
      },
      waaromA: {
        ...waarom('De woning is al drie jaar vervuild. Hij liet drie keer niemand binnen die wilde helpen.'),
        label: 'Waarom vindt u dat van de problemen en de hulp?',
      },
      overlast: {
        label: 'Heeft de omgeving lang of telkens weer overlast, hinder of problemen?',
        opties: oordeel,
      },
      waaromOverlast: {
        ...waarom('De buren klaagden vijf keer in een jaar. De partij noemt iedere klacht met de dag.'),
        label: 'Waarom vindt u dat van de overlast?',
      },
      veiligheid: {
        label: 'Is de veiligheid van mensen of goederen in het geding?',
        uitleg: 'Ook van de persoon zelf en van gezinsleden. Bijvoorbeeld brandgevaar of verwaarlozing.',
        opties: oordeel,
      },
      waaromVeiligheid: {
        ...waarom('De brandweer kwam twee keer. De gang staat nog steeds vol papier.'),
        label: 'Waarom vindt u dat van de veiligheid?',
      },
      b: { label: 'Kan een gecoördineerde aanpak de problemen oplossen of kleiner maken?', opties: oordeel },
      waaromB: {
        ...waarom('Schuldhulp en wijkverpleging werken nu langs elkaar heen. Samen kunnen zij hem bereiken.'),
        label: 'Waarom vindt u dat van de aanpak?',
      },
    },
  },
  'verzoek.beslis-verzoek': {
    titel: 'Beslissen over het verzoek',
    knop: 'Beslissen',
    inleiding:
      'Er start een onderzoek over wie aan alles voldoet: a, en 1 of 2, en b. Over anderen start er geen. Kies alleen wat het onderzoek nodig heeft. Wat u niet kiest, blijft hier en wordt vernietigd.',
    gedaan: 'Er is beslist.',
    daarna:
      'De partij hoort alleen of er een onderzoek start. Start er geen? Vertel dat ook aan de persoon. Start er wel een? Dan vertelt de toeleider het.',
    velden: {
      gegevens: {
        label: 'Wat gaat mee naar het onderzoek?',
        rij: 'Gegeven {nummer}',
        rijToevoegen: 'Nog een gegeven',
      },
      gegevenId: { label: 'Gegeven' },
      waarom: { label: 'Waarom heeft het onderzoek deze inhoud nodig?' },
      extraNoodzaak: {
        label: 'Waarom kan het niet zonder dit gevoelige gegeven?',
        uitleg: 'Alleen bij gezondheid, strafbare feiten, en gegevens van politie of justitie.',
      },
      noemtDelict: {
        label: 'Er staat in welk strafbaar feit het is',
        uitleg: 'Kies dit als het zo is. Dan kan het gegeven niet mee.',
      },
    },
  },
  'verzoek.heropen-verzoek': {
    titel: 'Verzoek opnieuw bekijken',
    knop: 'Opnieuw bekijken',
    inleiding: 'Voor als er bij vergissing geen onderzoek startte. De partij ziet dat u opnieuw kijkt.',
    gedaan: 'Het verzoek is weer open.',
    velden: { waarom: { label: 'Wat ging er mis?' } },
  },
  'verzoek.informeer-persoon': {
    titel: 'Vastleggen dat de persoon het weet',
    knop: 'Vastleggen',
    inleiding:
      'Vertel welke partij iets vroeg, wanneer en waarom, wat wij bewaren, tot wanneer, en welke rechten er zijn.',
    gedaan: 'Vastgelegd is dat de persoon het weet.',
    velden: {
      betrokkeneId: { label: 'Wie?' },
      datum: { label: 'Wanneer?' },
      hoe: {
        label: 'Hoe hoorde de persoon het?',
        opties: { gesprek: 'In een gesprek', 'via-vertegenwoordiger': 'Via de vertegenwoordiger' },
      },
    },
  },
  'verzoek.stuur-verzoekbrief': {
    titel: 'De persoon een brief sturen over het verzoek',
    knop: 'Brief versturen',
    inleiding:
      'De brief vertelt welke partij iets vroeg, wat er daarna gebeurde, wat wij bewaren en welke rechten er zijn. Over een kind onder de zestien gaat de brief naar de ouders of verzorgers.',
    gedaan: 'De brief is verstuurd.',
    velden: { betrokkeneId: { label: 'Aan wie?' } },
  },
  'verzoek.stel-informeren-uit': {
    titel: 'De persoon nog niet vertellen van het verzoek',
    knop: 'Uitstellen',
    inleiding:
      'Dat kan alleen als vertellen het doel ernstig in gevaar brengt, of iemands veiligheid. U weegt dat iedere keer opnieuw. Het is geen standaard.',
    gedaan: 'Vertellen wacht. De dag om opnieuw te kijken staat bij het verzoek.',
    velden: {
      betrokkeneId: { label: 'Wie?' },
      ...nogNietVertellen,
    },
  },
  'verzoek.verbeter-gebeurtenis': {
    titel: 'Een dag verbeteren',
    knop: 'Verbeteren',
    inleiding: 'Wat er stond, is daarna weg.',
    gedaan: 'Het is verbeterd.',
    velden: {
      gebeurtenisId: { label: 'Wat klopt niet?' },
      datum: { label: 'Welke dag moet er staan?' },
      reden: { label: 'Wat was er mis?' },
    },
  },
  'verzoek.haal-gebeurtenis-weg': {
    titel: 'Weghalen wat niet gebeurde',
    knop: 'Weghalen',
    gedaan: 'Het is weggehaald.',
    velden: {
      gebeurtenisId: { label: 'Wat moet weg?' },
      reden: { label: 'Waarom?', uitleg: 'Herhaal niet wat er stond.' },
    },
  },
}
