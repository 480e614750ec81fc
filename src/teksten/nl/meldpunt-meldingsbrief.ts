import type { HandelingTekst } from '../tekst.ts'
import { persoonWoorden } from './onderzoek-woorden/persoon.ts'
import { bekijkVerstrekkingenTekst } from './verstrekkingen.ts'

/** The letter that tells somebody that there was a melding about him (B1). It never names a citizen who called. */
export const meldingsbriefWoorden = {
  onderwerp: 'Er is een melding over u gedaan',
  overKind: 'Deze brief gaat over {naam}. Waar "u" staat, gaat het over {naam}.',
  namens: 'U krijgt deze brief omdat u {naam} vertegenwoordigt. Waar "u" staat, gaat het over {naam}.',
  aanGezag: 'Aan wie het gezag heeft over {naam}',
  begin: 'Op {op} belde iemand ons meldpunt, omdat die zich zorgen maakt over u.',
  professional: 'Dat was {naam}.',
  professionalVan: 'Dat was {naam} van {organisatie}.',
  verborgen:
    'Dat was een inwoner. Die wil niet dat u weet wie het was. Daarom staat de naam niet in deze brief.',
  inwoner: 'Dat was een inwoner. U kunt ons vragen wie het was.',
  naamloos: 'Die persoon zei niet wie het was.',
  kopDoen: 'Wat wij doen',
  doen: 'Wij gaan na of u hulp nodig heeft, en wie daarbij het best kan helpen. Dat is een taak van de gemeente ({wet}, artikel {nummer}).',
  keuze:
    'Hulp is uw keuze. Wij beslissen niet over u. Wij praten graag eerst met uzelf: bel ons, of zeg waar en wanneer u ons wilt spreken.',
  kopGegevens: 'Wat wij over u weten',
  gegevens: 'Dit schreven wij op, en van wie wij het hoorden. U mag lezen wat er precies staat.',
  punt: '{wat} (van: {bron})',
  kopAnderen: 'Wie er nog meer van weet',
  anderen: 'Deze instanties vroegen wij iets, of gaven wij iets door:',
  niemand: 'Wij vroegen nog niemand iets, en gaven nog niets door.',
  kopBereiken: 'Zo bereikt u ons',
  bel: 'Bel het meldpunt: {nummer}.',
  bewaren:
    'Wij bewaren de melding ten minste zes maanden, en uiterlijk tot {tot}. Daarna vernietigen wij haar.',
  alleenHier:
    'Bij de melding zelf kan alleen het meldpunt. Het college van de gemeente is verantwoordelijk voor uw gegevens.',
} as const

/** The words of sending that letter, and of who reads it in the place of the person. */
export const meldingsbriefHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.stuur-meldingsbrief': {
    titel: 'De persoon schrijven dat er een melding is',
    knop: 'Brief versturen',
    inleiding:
      'Wie is gemeld, hoort dat: wat er is gemeld, van wie u het weet, wie het nog meer weet en welke rechten er zijn. Een inwoner die belde staat nooit met naam in de brief. Is de persoon jonger dan twaalf, dan gaat de brief naar wie het gezag heeft. Een curator of mentor krijgt hem ook. U ziet de brief eerst.',
    gedaan: 'De brief is bewaard. Vandaag staat als de dag waarop de persoon het hoorde.',
    daarna:
      'Druk de brief af en stuur of geef hem. Staat er ‘Persoonlijk overhandigen’? Stuur hem dan niet met de post. Klopt er iets niet en is hij nog niet weg? Haal hem dan weg bij wat er gebeurde.',
    velden: {
      bereikbaar: {
        label: 'Hoe bereikt de persoon u?',
        uitleg: 'Het telefoonnummer, en wanneer u werkt.',
      },
    },
  },
  'meldpunt.bekijk-verstrekkingen': bekijkVerstrekkingenTekst,
  'meldpunt.bekijk-brief': {
    titel: 'Brief bekijken',
    knop: 'Openen',
    gedaan: 'De brief is geopend.',
    velden: { briefId: { label: 'Brief' } },
  },
  'meldpunt.voeg-melding-vertegenwoordiger-toe': {
    titel: 'Vastleggen wie voor de persoon spreekt',
    knop: 'Vastleggen',
    inleiding:
      'Een ouder met gezag of een voogd hoort van een melding over een kind. Een curator of mentor hoort het naast de persoon zelf.',
    gedaan: 'Vastgelegd is wie voor de persoon spreekt.',
    velden: {
      ...persoonWoorden,
      voornamen: { label: 'Voornamen of voorletters' },
      als: {
        label: 'Wat is deze persoon?',
        opties: {
          ouder: 'Ouder met gezag',
          voogd: 'Voogd',
          curator: 'Curator',
          mentor: 'Mentor',
        },
      },
      bewijsGezien: {
        label: 'Ik heb gezien dat dit zo is',
        uitleg: 'In het gezagsregister, of in de uitspraak. Bewaar geen kopie.',
      },
    },
  },
  'meldpunt.haal-melding-vertegenwoordiger-weg': {
    titel: 'Weghalen wie voor de persoon spreekt',
    knop: 'Weghalen',
    inleiding: 'Voor wie hier per ongeluk staat, of wie niet meer voor de persoon spreekt.',
    gedaan: 'Die persoon staat niet meer in de melding.',
    velden: { bandId: { label: 'Wie?' }, reden: { label: 'Waarom haalt u dit weg?' } },
  },
  'meldpunt.leg-veilig-contact-vast': {
    titel: 'Vastleggen hoe u de persoon veilig bereikt',
    knop: 'Vastleggen',
    inleiding: 'Leest of luistert er iemand mee? Leg dan vast hoe u de persoon bereikt zonder gevaar.',
    gedaan: 'Vastgelegd is hoe u deze persoon veilig bereikt.',
    koppen: { telefoon: 'Bellen en mailen', geenPostThuis: 'Post', tolk: 'Tolk en andere afspraken' },
    velden: {
      ...persoonWoorden,
      straat: {
        label: 'Straat van een ander postadres',
        uitleg: 'Alleen als post niet naar het woonadres mag.',
      },
      huisnummer: { label: 'Huisnummer van het postadres' },
      postcode: { label: 'Postcode van het postadres' },
      plaats: { label: 'Plaats van het postadres' },
      toelichting: { label: 'Waar moet u nog meer op letten?' },
    },
  },
}
