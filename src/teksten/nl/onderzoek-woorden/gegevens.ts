import type { HandelingTekst } from '../../tekst.ts'
import { gegevenWoorden } from './gegeven.ts'

/** Acts on gegevens: mended, used again, identity, and a part where nothing was found. */
export const gegevensHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.verbeter-gegeven': {
    titel: 'Gegeven verbeteren',
    knop: 'Verbeteren',
    inleiding:
      'De nieuwe tekst komt in de plaats van de oude. De oude tekst verdwijnt. Wat u leeg laat, blijft zoals het is.',
    gedaan: 'Het gegeven is verbeterd. De oude tekst is weg.',
    daarna: 'Heeft iemand anders het gegeven gekregen? Laat die weten dat het is verbeterd.',
    velden: {
      gegevenId: { label: 'Welk gegeven klopt niet?' },
      reden: { label: 'Wat klopte er niet?' },
      ...gegevenWoorden,
      tekst: {
        label: 'Wat moet er staan?',
        goed: 'Er zijn schulden bij vier schuldeisers.',
        slecht: 'Zie vorige keer.',
      },
      weerTonen: {
        label: 'Wie het eerst niet mocht zien, mag het nu wel zien',
        uitleg: 'Behalve wie u hierboven kiest.',
      },
      betrokkeneId: {
        label: 'Gaat het over iemand anders?',
        uitleg: 'Alleen als het over de verkeerde persoon ging.',
      },
    },
  },
  'onderzoek.hergebruik-gegeven': {
    titel: 'Eigen gegeven hergebruiken',
    knop: 'Hergebruiken',
    inleiding:
      'De gemeente heeft soms al wat u nodig heeft. Gebruik één bron voor één vraag, en neem niet meer over dan het antwoord.',
    gedaan: 'Het gegeven is overgenomen.',
    daarna: 'De cliënt kan zien uit welke bron het komt en waarom.',
    velden: {
      bronnen: {
        label: 'Uit welke bron?',
        uitleg: 'Kies één bron. Voor een andere bron doet u dit opnieuw.',
      },
      vraag: {
        label: 'Welke vraag beantwoordt de bron?',
        goed: 'Loopt er nu bijzondere bijstand?',
        slecht: 'Alles over het inkomen.',
      },
      ...gegevenWoorden,
    },
  },
  'onderzoek.leg-onderdeel-zonder-bevinding-vast': {
    titel: 'Vastleggen dat er niets is gevonden',
    knop: 'Vastleggen',
    inleiding: 'U heeft dit onderzocht en vond niets. Ook dat hoort bij het onderzoek.',
    gedaan: 'Vastgelegd is dat u hier niets vond.',
    velden: {
      onderdeel: { label: 'Bij welke vraag vond u niets?' },
      toelichting: { label: 'Hoe heeft u dat onderzocht?' },
    },
  },
  'onderzoek.stel-identiteit-vast': {
    titel: 'Identiteit vaststellen',
    knop: 'Vastleggen',
    inleiding: 'Kijk naar het document en geef het terug. Maak geen kopie en schrijf geen nummer op.',
    gedaan: 'De identiteit is vastgesteld.',
    velden: {
      betrokkeneId: { label: 'Wiens identiteit stelt u vast?' },
      document: { label: 'Welk document zag u?' },
    },
  },
}
