import type { HandelingTekst } from '../tekst.ts'
import { trekDoorzettingInTekst, zetDoorTekst } from './doorzetten-vanuit.ts'

/** The words of handing over, ending and mending bemoeizorg. */
export const oggzEindeWoorden: Readonly<Record<string, HandelingTekst>> = {
  'oggz.draag-over': {
    titel: 'Overdragen aan wie verder helpt',
    knop: 'Overdragen',
    inleiding:
      'Kies wie verder kan helpen, en alleen de gegevens die daarvoor nodig zijn. De bemoeizorg blijft open tot die het overneemt.',
    gedaan: 'De bemoeizorg is overgedragen.',
    daarna: 'Leg vast wanneer zij is overgenomen, of geweigerd.',
    stappen: {
      naar: 'Waar gaat het heen?',
      wie: 'Aan wie draagt u het over?',
      gegevens: 'Wat geeft u door?',
    },
    velden: {
      naar: {
        label: 'Waar gaat het heen?',
        opties: { partij: 'Naar een partij', 'eigen-taak': 'Naar een andere taak van de gemeente' },
      },
      partijId: { label: 'Welke partij?' },
      taak: { label: 'Welke taak?' },
      grond: { label: 'Op grond waarvan mag dit?' },
      akkoordVan: { label: 'Welke jurist is akkoord?', uitleg: 'Een ander dan uzelf.' },
      gegevens: { label: 'Wat geeft u door?', rij: 'Gegeven {nummer}', rijToevoegen: 'Nog een gegeven' },
      gegevenId: { label: 'Gegeven' },
      reden: { label: 'Waarom is dit nodig om te helpen?' },
    },
  },
  'oggz.zet-door': zetDoorTekst({
    gedaan: 'Het is doorgezet. Hier staat alleen nog dat het is doorgezet, en wanneer.',
    daarna: 'De bemoeizorg gaat door tot u haar stopt of overdraagt.',
  }),
  'oggz.trek-doorzetting-in': trekDoorzettingInTekst,
  'oggz.vraag-overname-na': {
    titel: 'Navragen of het is overgenomen',
    knop: 'Vastleggen',
    inleiding: 'Nog niet overgenomen? Leg vast dat u het vroeg. Na drie werkdagen vraagt u het opnieuw.',
    gedaan: 'Vastgelegd is dat u het navroeg.',
    velden: { datum: { label: 'Wanneer?' }, toelichting: { label: 'Wat hoorde u?' } },
  },
  'oggz.leg-overname-vast': {
    titel: 'Vastleggen dat het is overgenomen',
    knop: 'Vastleggen',
    inleiding: 'Pas als iemand het echt overneemt, stopt de bemoeizorg.',
    gedaan: 'Het is overgenomen. De bemoeizorg is gestopt.',
    velden: { datum: { label: 'Wanneer?' }, wie: { label: 'Wie zei dat?' } },
  },
  'oggz.leg-weigering-vast': {
    titel: 'Vastleggen dat overnemen is geweigerd',
    knop: 'Vastleggen',
    gedaan: 'De bemoeizorg gaat door.',
    daarna: 'Zoek wie het wel kan overnemen.',
    velden: { datum: { label: 'Wanneer?' }, waarom: { label: 'Waarom?' } },
  },
  'oggz.trek-overdracht-in': {
    titel: 'Overdracht intrekken',
    knop: 'Intrekken',
    inleiding: 'Voor als het naar de verkeerde ging. Vraag daar om alles te vernietigen.',
    gedaan: 'De overdracht is ingetrokken. De bemoeizorg gaat door.',
    velden: { waarom: { label: 'Wat ging er mis?' } },
  },
  'oggz.leg-ontvanger-ingelicht-vast': {
    titel: 'Vastleggen dat de ontvanger weet dat iets is verbeterd of ingetrokken',
    knop: 'Vastleggen',
    gedaan: 'Vastgelegd is dat de ontvanger het weet.',
    velden: { verstrekkingId: { label: 'Wie heeft u het verteld, en waarover?' } },
  },
  'oggz.beeindig-bemoeizorg': {
    titel: 'Bemoeizorg stoppen',
    knop: 'Stoppen',
    inleiding: 'Neemt iemand het over? Draag het dan over.',
    gedaan: 'De bemoeizorg is gestopt.',
    velden: {
      einde: { label: 'Waarom stopt de bemoeizorg?' },
      toelichting: { label: 'Toelichting' },
    },
  },
  'oggz.heropen-bemoeizorg': {
    titel: 'Bemoeizorg opnieuw beginnen',
    knop: 'Beginnen',
    gedaan: 'De bemoeizorg loopt weer.',
    velden: { waarom: { label: 'Waarom begint u opnieuw?' } },
  },
  'oggz.neem-over': {
    titel: 'Overnemen van een collega',
    knop: 'Overnemen',
    inleiding: 'U wordt degene die eraan werkt. Uw collega krijgt bericht.',
    gedaan: 'U werkt nu aan deze bemoeizorg.',
  },
  'oggz.verbeter-gebeurtenis': {
    titel: 'Verbeteren wat er gebeurde',
    knop: 'Verbeteren',
    inleiding: 'Wat er stond, is daarna weg.',
    gedaan: 'Het is verbeterd.',
    velden: {
      gebeurtenisId: { label: 'Wat klopt niet?' },
      datum: { label: 'Wanneer was het?' },
      code: { label: 'Wat was het?', uitleg: 'Kies alleen wat past bij wat u verbetert.' },
      reden: { label: 'Wat was er mis?' },
    },
  },
  'oggz.haal-gebeurtenis-weg': {
    titel: 'Weghalen wat niet gebeurde',
    knop: 'Weghalen',
    gedaan: 'Het is weggehaald.',
    velden: {
      gebeurtenisId: { label: 'Wat moet weg?' },
      reden: { label: 'Waarom?', uitleg: 'Herhaal niet wat er stond.' },
    },
  },
  'oggz.verbeter-gegeven': {
    titel: 'Gegeven verbeteren',
    knop: 'Verbeteren',
    inleiding: 'Wat er stond, is daarna weg. Heeft een ander dit gegeven? Laat het dan weten.',
    gedaan: 'Het gegeven is verbeterd.',
    velden: {
      gegevenId: { label: 'Welk gegeven klopt niet?' },
      reden: { label: 'Wat was er mis?' },
      tekst: { label: 'Wat moet er staan?' },
    },
  },
  'oggz.haal-gegeven-weg': {
    titel: 'Gegeven weghalen',
    knop: 'Weghalen',
    gedaan: 'Het gegeven is weggehaald.',
    velden: {
      gegevenId: { label: 'Welk gegeven moet weg?' },
      reden: { label: 'Waarom?', uitleg: 'Herhaal niet wat er stond.' },
    },
  },
}
