import type { HandelingTekst } from '../../tekst.ts'
import { burgemeestertaakWoorden, zonderToestemmingWoorden } from './antwoord-naar-de-wet.ts'
import { onderzoekOpties } from './codes.ts'
import { gegevenWoorden, uitlegNiveaus } from './gegeven.ts'
import { kanNietZelfWoorden, namensWoorden } from './vertegenwoordiging.ts'

/** What a party must or may, by the kind of rules on secrecy it answers under. */
export const regimeWoorden = {
  plicht: 'Deze partij moet antwoorden, tenzij zij vindt dat zwaarwegende redenen dat tegenhouden.',
  geheim: 'Deze partij heeft een beroepsgeheim. Zij mag antwoorden, zij hoeft niet.',
  'politie-justitie':
    'Voor deze partij geldt een eigen wet. Zij mag alleen antwoorden als die wet dat toelaat.',
  wjsg: 'Deze partij moet antwoorden, voor zover de Wjsg dat toelaat, tenzij zij vindt dat zwaarwegende redenen dat tegenhouden.',
  'eigen-weging': 'Deze partij weegt zelf af of zij antwoordt.',
} as const

/** Acts towards parties: a question, its answer, a reminder, a withdrawal. */
export const partijHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.vraag-gegevens-aan-partij': {
    titel: 'Gegevens vragen aan een partij',
    knop: 'Vraag versturen',
    inleiding:
      'U stelt één partij één vraag, over één cliënt. Bij elke partij staat of zij een beroepsgeheim heeft: dan mag zij antwoorden, maar zij hoeft niet.',
    gedaan: 'De vraag is verstuurd.',
    daarna:
      'Werkt de partij met het portaal? Dan leest zij de vraag daar en komt haar antwoord in dit onderzoek. Anders legt u het antwoord vast als u dat heeft. De brief staat bij Verzoeken aan partijen. Heeft de partij een beroepsgeheim? Dan is er geen plicht om te antwoorden en gaat er geen herinnering uit.',
    stappen: {
      'aan-wie': 'Aan wie, en over wie?',
      vraag: 'Wat vraagt u, en waarom?',
      niveau: 'Hoeveel vraagt u per gegeven?',
      delen: 'Wat vertelt u zelf, en met wie deelt u?',
    },
    koppen: { items: 'Welke gegevens, en waarom' },
    velden: {
      partijen: {
        label: 'Aan welke partij?',
        uitleg:
          'Kies er één. Een andere partij vraagt u daarna, met een eigen vraag; er mogen meer vragen tegelijk open staan. U ziet alleen partijen die met de cliënt zijn afgesproken en op de lijst staan.',
      },
      betrokkeneId: { label: 'Over welke cliënt?' },
      onderdeel: { label: 'Bij welke vraag van het onderzoek hoort dit?' },
      thema: gegevenWoorden.thema,
      vraagId: gegevenWoorden.vraagId,
      vraag: {
        label: 'Wat wilt u weten?',
        goed: 'Loopt er een behandeling, en tot wanneer?',
        slecht: 'Graag alles wat u weet.',
      },
      waarom: {
        label: 'Waarvoor heeft u het antwoord nodig?',
        goed: 'Om te bepalen of begeleiding bij schulden nu past.',
        slecht: 'Voor het onderzoek.',
      },
      items: { label: 'Welke gegevens vraagt u?' },
      gegeven: { label: 'Gegeven' },
      waaromNodig: {
        label: 'Waarom is dit nodig?',
        goed: 'Een eerdere regeling kan een nieuwe in de weg staan.',
        slecht: 'Voor een compleet beeld.',
      },
      waaromNietMinder: {
        label: 'Waarom kan het niet met minder?',
        goed: 'Alleen dat er een regeling was, zegt niet of een nieuwe kan.',
        slecht: 'Dit is al weinig.',
      },
      niveau: {
        label: 'Hoeveel vraagt u?',
        uitleg: 'Is minder genoeg om uw vraag te beantwoorden? Kies dan minder.',
        uitlegOpties: uitlegNiveaus,
      },
      motiveringNiveau: {
        label: 'Waarom is minder niet genoeg?',
        uitleg: 'U vraagt meer dan alleen of iets zo is.',
        goed: 'Zonder einddatum is niet te zeggen wanneer de hulp kan beginnen.',
        slecht: 'Meer weten is beter.',
      },
      vertelt: {
        label: 'Wat vertelt u zelf, naast naam en geboortedatum?',
        uitleg: 'Alleen wat de partij moet weten om te antwoorden. Laat het liefst leeg.',
      },
      waaromVertelt: {
        label: 'Waarom moet de partij dat weten?',
        uitleg: 'Alleen als u zelf iets vertelt. De partij leest dit niet.',
        goed: 'Zonder dit weet zij niet over welke regeling het gaat.',
        slecht: 'Handig voor de partij.',
      },
      nietGedeeld: { label: 'Ik deel het antwoord met niemand buiten dit onderzoek' },
      gedeeldMet: {
        label: 'Met wie deelt u het antwoord?',
        uitleg: 'Laat dit leeg als u het met niemand deelt.',
      },
      besprokenMetClient: { label: 'Ik heb met de cliënt besproken dat ik dit vraag' },
      overJeugdhulp: {
        label: 'Het antwoord is nodig om over jeugdhulp te beslissen',
        uitleg: 'Dan moet de jeugdhulp antwoorden, ook zonder toestemming.',
      },
      toestemming: {
        label: 'De cliënt vindt het goed dat deze partij antwoordt',
        uitleg: 'Nodig bij een beroepsgeheim.',
      },
      toestemmingDoor: {
        label: 'Wie gaf die toestemming?',
        uitleg: 'Onder 12 jaar de ouders, van 12 tot 16 jaar het kind en de ouders, daarna de persoon zelf.',
        opties: { ...onderzoekOpties.door },
      },
      toestemmingNamens: namensWoorden,
      toestemmingKanNietZelf: kanNietZelfWoorden,
    },
  },
  'onderzoek.leg-antwoord-partij-vast': {
    titel: 'Antwoord van een partij vastleggen',
    knop: 'Antwoord vastleggen',
    inleiding:
      'Leg alleen vast wat u vroeg. Geeft de partij geen informatie? Dan is dat een antwoord, en u vraagt niet door.',
    gedaan: 'Het antwoord is vastgelegd.',
    daarna: 'Voorwaarden van de partij gaan met de gegevens mee.',
    koppen: {
      verzoekId: 'Het antwoord',
      noodzaak: 'Wat u vastlegt',
      eerstVragen: 'Voorwaarden van de partij',
    },
    velden: {
      verzoekId: { label: 'Op welke vraag is dit het antwoord?' },
      antwoord: {
        label: 'Wat antwoordt de partij?',
        opties: {
          verstrekt: 'Zij geeft wat u vroeg',
          'deels-verstrekt': 'Zij geeft minder dan u vroeg',
          geweigerd: 'Zij geeft geen informatie',
        },
      },
      beslistDoor: { label: 'Wie besliste dat bij de partij?', uitleg: 'De functie is genoeg.' },
      ...zonderToestemmingWoorden,
      taak: burgemeestertaakWoorden,
      ...gegevenWoorden,
      noodzaak: {
        label: 'Waarom zijn deze gegevens nodig?',
        uitleg: 'Dit geldt voor alle gegevens hieronder.',
        goed: 'Nodig om te weten of een nieuwe regeling kans heeft.',
        slecht: 'Omdat de partij het gaf.',
      },
      gegevens: { label: 'Wat vertelde de partij?', uitleg: 'Eén ding per regel.' },
      itemId: {
        label: 'Op welk gevraagd gegeven is dit het antwoord?',
        uitleg: 'Zo blijft het bij wat u per gegeven vroeg. Vroeg u één ding? Laat dit dan leeg.',
      },
      tekst: {
        label: 'Gegeven',
        goed: 'Er loopt een traject, tot de zomer.',
        slecht: 'Mevrouw heeft een depressie.',
      },
      eerstVragen: { label: 'Voorwaarde: eerst de partij vragen voordat u verder deelt' },
      nietNaarCoordinator: { label: 'Voorwaarde: niet delen met de coördinator' },
      nietDelenMet: { label: 'Voorwaarde: niet delen met deze partijen' },
      alleenCoordinator: {
        label: 'Voorwaarde: alleen delen met de coördinator, en met wie u hieronder kiest',
      },
      alleenDelenMet: { label: 'Voorwaarde: alleen delen met deze partijen' },
      alleenDeel: {
        label: 'Welk deel mag verder?',
        uitleg: 'Alleen als de partij zegt dat maar een deel verder mag. Schrijf dat deel over.',
      },
      alleenTot: { label: 'Voorwaarde: alleen te gebruiken tot en met', uitleg: 'Bijvoorbeeld 1 7 2027.' },
    },
  },
  'onderzoek.trek-verzoek-in': {
    titel: 'Vraag aan een partij intrekken',
    knop: 'Intrekken',
    inleiding: 'De partij hoeft dan niet meer te antwoorden.',
    gedaan: 'De vraag is ingetrokken.',
    velden: { verzoekId: { label: 'Welke vraag?' }, reden: { label: 'Waarom trekt u de vraag in?' } },
  },
  'onderzoek.trek-toestemming-in': {
    titel: 'Toestemming om een partij met beroepsgeheim te vragen is ingetrokken',
    knop: 'Intrekking vastleggen',
    inleiding:
      'Wie toestemming gaf, mag die altijd intrekken en hoeft niet te zeggen waarom. Alle open vragen over deze persoon aan deze partij vervallen. De partij leest alleen dat de vraag vervalt.',
    gedaan: 'De toestemming is ingetrokken en de vraag is vervallen.',
    daarna: 'Wat de partij al vertelde, blijft staan. Voor een nieuwe vraag is nieuwe toestemming nodig.',
    velden: {
      verzoekId: { label: 'Bij welke vraag?' },
      vertegenwoordigers: {
        label: 'Wie trok de toestemming in namens deze persoon?',
        uitleg: 'Laat leeg als de persoon het zelf zei. Eén vertegenwoordiger is genoeg.',
      },
      kanNietZelf: kanNietZelfWoorden,
      datum: { label: 'Op welke dag?' },
    },
  },
  'onderzoek.rappelleer-partij': {
    titel: 'Partij herinneren aan een vraag',
    knop: 'Herinnering versturen',
    inleiding: 'Alleen een partij die moet antwoorden, krijgt een herinnering.',
    gedaan: 'De herinnering is vastgelegd.',
    velden: { verzoekId: { label: 'Aan welke vraag herinnert u?' } },
  },
}
