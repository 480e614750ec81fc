import type { HandelingTekst } from '../../tekst.ts'
import { bekijkVerstrekkingenTekst } from '../verstrekkingen.ts'
import { gegevenWoorden } from './gegeven.ts'
import { persoonWoorden } from './persoon.ts'
import { sluitvelden } from './termijnen.ts'
import {
  kanNietZelfWoorden,
  namensBijPogingWoorden,
  namensWieWoorden,
  namensWoorden,
} from './vertegenwoordiging.ts'

const bronnenVanGesprek = {
  'betrokkene-zelf': 'Van de persoon zelf',
  'andere-betrokkene': 'Van iemand anders in dit dossier',
  'eigen-waarneming': 'Ik zag of hoorde het zelf',
}

/** Acts around people: who takes part, how to reach them, and what was said. */
export const contactHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.aanwijzingen': {
    titel: 'Onderzoeken die wachten op een coördinator',
    knop: 'Openen',
    gedaan: 'De lijst is geopend.',
  },
  'onderzoek.sluit-eerste-contact': {
    titel: 'Eerste contact afsluiten zonder onderzoek',
    knop: 'Afsluiten',
    inleiding: 'De meeste vragen hebben geen onderzoek nodig. De cliënt kan altijd opnieuw om hulp vragen.',
    gedaan: 'Het eerste contact is afgesloten, zonder onderzoek.',
    daarna:
      'Droeg u een vraag over? Geef dan alleen wat voor die vraag nodig is. Over vier weken worden deze gegevens vernietigd.',
    velden: {
      reden: {
        label: 'Waarom komt er geen onderzoek?',
        opties: {
          'vraag-beantwoord': 'De vraag is beantwoord',
          doorverwezen: 'De cliënt is doorverwezen',
          'enkelvoudige-vraag': 'Het is één vraag, zonder andere problemen',
          'client-ziet-af': 'De cliënt wil het niet',
          overleden: 'De persoon die om hulp vroeg is overleden',
          'partij-kan-verzoek-doen': 'De cliënt vraagt zelf niets, en een partij kan om een onderzoek vragen',
        },
      },
      toelichting: { label: 'Wat is er afgesproken?' },
      vraag: { ...sluitvelden.vraag, uitleg: 'Alleen als daarop nog niet is beslist.' },
      aan: sluitvelden.aan,
    },
  },
  'onderzoek.leg-veilig-contact-vast': {
    titel: 'Veilig contact vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Vraag hoe u deze persoon kunt bereiken zonder dat dit gevaar geeft. Wat hier eerder stond, verdwijnt.',
    gedaan: 'Vastgelegd is hoe u deze persoon veilig bereikt.',
    koppen: { telefoon: 'Bellen en mailen', geenPostThuis: 'Post', tolk: 'Tolk en andere afspraken' },
    velden: {
      betrokkeneId: { label: 'Om wie gaat het?' },
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
  'onderzoek.verbeter-persoon': {
    titel: 'Naam, nummer of adres verbeteren',
    knop: 'Verbeteren',
    inleiding:
      'Vul alleen in wat anders moet. Wat u leeg laat, blijft zoals het is. De oude gegevens verdwijnen.',
    gedaan: 'De gegevens zijn verbeterd.',
    koppen: { bsn: 'Wie is het', straat: 'Adres', wisBsn: 'Waarom' },
    velden: {
      betrokkeneId: { label: 'Van wie kloppen de gegevens niet?' },
      ...persoonWoorden,
      wisBsn: { label: 'Haal het burgerservicenummer weg' },
      reden: { label: 'Wat klopte er niet?' },
    },
  },
  'onderzoek.vraag-gezinslid': {
    titel: 'Gezinslid vragen mee te doen',
    knop: 'Vraag vastleggen',
    inleiding:
      'Meedoen is een keuze. Pas als het gezinslid ja zegt, is die ook cliënt. Bij nee vraagt u het niet nog eens.',
    gedaan: 'De vraag is vastgelegd.',
    daarna: 'Leg het antwoord vast als u dat heeft.',
    velden: {
      betrokkeneId: { label: 'Wie vraagt u?' },
      aanleiding: {
        label: 'Waarom vraagt u dit?',
        goed: 'De schulden zijn van jullie samen.',
        slecht: 'Het hele gezin heeft hulp nodig.',
      },
    },
  },
  'onderzoek.leg-antwoord-gezinslid-vast': {
    titel: 'Antwoord van een gezinslid vastleggen',
    knop: 'Vastleggen',
    gedaan: 'Het antwoord is vastgelegd.',
    daarna: 'Zei het gezinslid ja? Spreek de reikwijdte dan opnieuw af, met alle cliënten.',
    velden: {
      betrokkeneId: { label: 'Wie antwoordde?' },
      antwoord: {
        label: 'Wat was het antwoord?',
        opties: { 'stemt-in': 'Ja, doet mee', weigert: 'Nee, doet niet mee' },
      },
      door: {
        label: 'Wie gaf dit antwoord?',
        uitleg: 'Onder 12 jaar de ouders, van 12 tot 16 jaar het kind en de ouders, daarna de persoon zelf.',
      },
      vertegenwoordigers: namensWoorden,
      kanNietZelf: kanNietZelfWoorden,
    },
  },
  'onderzoek.leg-gesprek-vast': {
    titel: 'Gesprek vastleggen',
    knop: 'Gesprek vastleggen',
    inleiding:
      'Leg vast dat u elkaar sprak. Een notitie is alleen voor u en verdwijnt na 14 dagen. Wat nodig is voor het onderzoek, legt u vast als gegevens.',
    gedaan: 'Het gesprek is vastgelegd.',
    daarna: 'Staat er in uw notitie nog iets dat nodig is? Leg het vast als gegeven.',
    koppen: {
      met: 'Het gesprek',
      onderdeel: 'Gegevens voor het onderzoek vastleggen',
      andereVraag: 'Gegevens bij een tweede vraag (als die er zijn)',
      nietTonenAan: 'Bij al deze gegevens',
    },
    velden: {
      met: { label: 'Met wie sprak u?' },
      namens: namensWieWoorden,
      vorm: { label: 'Hoe sprak u elkaar?' },
      notitie: { label: 'Uw notitie', uitleg: 'De cliënt kan de notitie opvragen zolang die bestaat.' },
      bron: {
        label: 'Van wie komen deze gegevens?',
        opties: bronnenVanGesprek,
      },
      ...gegevenWoorden,
      onderdeel: {
        label: 'Welke vraag beantwoorden deze gegevens?',
      },
      noodzaak: {
        label: 'Waarom zijn deze gegevens nodig?',
        uitleg: 'Dit geldt voor alle gegevens bij deze vraag.',
        goed: 'Nodig om te weten welke hulp bij schulden past.',
        slecht: 'Voor het dossier.',
      },
      gegevens: { label: 'Gegevens uit dit gesprek' },
      andereVraag: {
        label: 'De tweede vraag',
        uitleg: 'Zei iemand ook iets dat een andere vraag beantwoordt? Die vraag heeft een eigen reden.',
        rij: 'Tweede vraag',
        rijToevoegen: 'Tweede vraag toevoegen',
      },
      andereBron: {
        label: 'Komen deze gegevens van iemand anders?',
        uitleg: 'Alleen als het niet dezelfde is als bij de eerste vraag.',
        opties: bronnenVanGesprek,
      },
      gegevensAndereVraag: { label: 'Gegevens bij de tweede vraag' },
    },
  },
  'onderzoek.bekijk-verstrekkingen': bekijkVerstrekkingenTekst,
  'onderzoek.bekijk-wie-keek': {
    titel: 'Bekijken wie keek',
    knop: 'Openen',
    gedaan: 'U ziet wie keek.',
  },
  'onderzoek.bekijk-overzicht': {
    titel: 'Overzicht voor de cliënt',
    knop: 'Openen',
    gedaan: 'U ziet wat de cliënt mag zien.',
  },
  'onderzoek.bekijk-notities': {
    titel: 'Mijn notities',
    knop: 'Openen',
    gedaan: 'Uw notities zijn geopend.',
  },
  'onderzoek.leg-contactpoging-vast': {
    titel: 'Contactpoging vastleggen',
    knop: 'Vastleggen',
    gedaan: 'De contactpoging is vastgelegd.',
    daarna: 'Lukte het niet? Probeer het later nog eens, op de manier die veilig is.',
    velden: {
      betrokkeneId: { label: 'Wie wilde u bereiken?' },
      namens: namensBijPogingWoorden,
      kanaal: { label: 'Hoe?' },
      resultaat: { label: 'Wat kwam eruit?' },
    },
  },
}
