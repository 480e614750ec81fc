import type { HandelingTekst } from '../tekst.ts'
import { categorie } from './partijportaal-velden.ts'

const tekst = {
  label: 'Wat hoorde u?',
  uitleg:
    'Eén ding per keer, en alleen wat de aanpak raakt. Niet wat iemand heeft gedaan of waarvan hij wordt verdacht.',
  goed: 'Hij mag drie maanden niet in de straat komen.',
  slecht: 'Hij wordt verdacht van bedreiging met een mes.',
}
const noemtDelict = {
  label: 'Er staat in wat iemand heeft gedaan of waarvan hij wordt verdacht',
  uitleg: 'Dan kan het niet worden vastgelegd. Haal dat eruit.',
}
const gegevenId = { label: 'Wat u hoorde' }
const afspraakId = { label: 'Welke afspraak?' }
const afspraakVelden = {
  watMag: {
    label: 'Welke woorden mag u delen?',
    uitleg: 'Precies zoals u het afsprak. Meer gaat er niet verder.',
    goed: 'Hij mag tot de zomer niet in de straat komen.',
    slecht: 'Alles wat nodig is.',
  },
  aan: { label: 'Met welke partijen van de aanpak?' },
  clienten: { label: 'Met welke cliënten?' },
  doel: {
    label: 'Waarvoor mag u het delen?',
    goed: 'Zodat de woonbegeleiding een andere plek kiest om elkaar te spreken.',
    slecht: 'Voor de aanpak.',
  },
  afgesprokenMet: {
    label: 'Met wie sprak u dit af?',
    uitleg: 'De deelnemer van het Zorg- en Veiligheidshuis: organisatie en naam.',
  },
  afgesprokenOp: { label: 'Op welke dag sprak u dit af?' },
}

/** The words of the acts in a tuning with a Zorg- en Veiligheidshuis. */
export const zvhHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'zorg-en-veiligheidshuis.bekijk-afstemming': {
    titel: 'Afstemming bekijken',
    knop: 'Openen',
    gedaan: 'De afstemming is geopend.',
  },
  'zorg-en-veiligheidshuis.werkvoorraad': {
    titel: 'Afstemming met het Zorg- en Veiligheidshuis',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'zorg-en-veiligheidshuis.leg-gehoord-vast': {
    titel: 'Vastleggen wat u hoorde',
    knop: 'Vastleggen',
    inleiding: 'Dit staat alleen hier, en alleen u ziet het. Wat de aanpak niet raakt, legt u niet vast.',
    gedaan: 'Dit is vastgelegd.',
    daarna: 'Zonder afspraak met het Zorg- en Veiligheidshuis mag niemand anders dit weten.',
    stappen: { wat: 'Wat u hoorde', afspraak: 'Wat u daarover afsprak' },
    velden: {
      betrokkeneId: { label: 'Over wie?' },
      deelnemer: { label: 'Van wie hoorde u het?', uitleg: 'Organisatie en naam.' },
      tekst,
      categorie,
      noemtDelict,
      delen: {
        label: 'Mag iemand anders dit weten?',
        opties: {
          niets: 'Nee, of daarover is niets afgesproken',
          afgesproken: 'Ja, dat is afgesproken in het Zorg- en Veiligheidshuis',
        },
      },
      ...afspraakVelden,
    },
  },
  'zorg-en-veiligheidshuis.leg-zvh-afspraak-vast': {
    titel: 'Vastleggen wat u mag delen',
    knop: 'Afspraak vastleggen',
    inleiding: 'Alleen wat u met een deelnemer van het Zorg- en Veiligheidshuis heeft afgesproken.',
    gedaan: 'De afspraak is vastgelegd.',
    velden: { gegevenId, ...afspraakVelden },
  },
  'zorg-en-veiligheidshuis.geef-aan-aanpak': {
    titel: 'De afgesproken woorden in de aanpak zetten',
    knop: 'In de aanpak zetten',
    inleiding: 'Alleen de afgesproken woorden, en alleen voor de partijen van de afspraak.',
    gedaan: 'De woorden staan in de aanpak.',
    daarna:
      'Geef ze daar aan de partij met ‘Gegevens delen met een partij’. Een andere partij kan ze niet krijgen.',
    velden: {
      afspraakId,
      reden: { label: 'Waarvoor hebben deze partijen dit nodig?', uitleg: 'Zoals het is afgesproken.' },
    },
  },
  'zorg-en-veiligheidshuis.vertel-client': {
    titel: 'Vastleggen dat de cliënt dit weet',
    knop: 'Verteld',
    inleiding: 'Vertel niet meer dan de afgesproken woorden.',
    gedaan: 'Het is vastgelegd.',
    velden: {
      afspraakId,
      betrokkeneId: { label: 'Wie heeft u het verteld?' },
      op: { label: 'Op welke dag?' },
    },
  },
  'zorg-en-veiligheidshuis.verbeter-gehoord': {
    titel: 'Verbeteren wat u hoorde',
    knop: 'Verbeteren',
    inleiding: 'Wat er stond, is daarna weg.',
    gedaan: 'Dit is verbeterd.',
    velden: { gegevenId, tekst, categorie, noemtDelict },
  },
  'zorg-en-veiligheidshuis.haal-gehoord-weg': {
    titel: 'Weghalen wat u hoorde',
    knop: 'Weghalen',
    inleiding: 'De afspraken erover gaan ook weg.',
    gedaan: 'Dit is weggehaald.',
    velden: { gegevenId },
  },
  'zorg-en-veiligheidshuis.trek-zvh-afspraak-in': {
    titel: 'Een afspraak over delen intrekken',
    knop: 'Intrekken',
    inleiding:
      'Stonden de woorden al in de aanpak, dan zijn ze daar weg. Wie ze kreeg, moet dat van u horen.',
    gedaan: 'De afspraak is ingetrokken.',
    velden: { afspraakId, reden: { label: 'Waarom?' } },
  },
  'zorg-en-veiligheidshuis.haal-verteld-weg': {
    titel: 'Weghalen dat de cliënt dit weet',
    knop: 'Niet verteld',
    gedaan: 'Dit is weggehaald.',
    velden: { gedeeldId: { label: 'Wat is niet verteld?' } },
  },
  'zorg-en-veiligheidshuis.sluit-afstemming': {
    titel: 'De afstemming sluiten',
    knop: 'Sluiten',
    inleiding: 'De zaak gaat terug naar het sociaal domein. De aanpak zelf loopt door.',
    gedaan: 'De afstemming is gesloten.',
    daarna: 'Alles hier wordt vanzelf vernietigd.',
    velden: {
      einde: {
        label: 'Waarom stopt de afstemming?',
        opties: {
          afgeschaald: 'Het traject in het Zorg- en Veiligheidshuis is afgelopen',
          'geen-samenhang-meer': 'De problemen hangen niet meer samen',
          'helpt-niet-meer': 'Afstemmen helpt de aanpak niet meer',
          'ten-onrechte-begonnen': 'De afstemming had niet mogen beginnen',
        },
      },
      hoeVerder: {
        label: 'Hoe gaat het verder?',
        uitleg: 'Wat u in het Zorg- en Veiligheidshuis afsprak over daarna.',
      },
    },
  },
}

/** The codes of it in words. */
export const zvhOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: { 'afstemming-loopt': 'afstemming loopt', 'afstemming-gesloten': 'afstemming gesloten' },
  dossiersoort: { 'zvh-afstemmingen': 'Afstemming' },
  bron: { zvh: 'Zorg- en Veiligheidshuis' },
}
