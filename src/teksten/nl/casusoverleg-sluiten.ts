import { themaNamen, themas } from '../../wet/themas.ts'
import type { HandelingTekst } from '../tekst.ts'

const afspraakId = { label: 'Welke afspraak?' }
const meenemingId = { label: 'Wat zou er meegaan?' }
const betrokkeneId = { label: 'Over wie gaat het?', uitleg: 'Alleen als het over één persoon gaat.' }
const afspraakVelden = {
  wat: {
    label: 'Wat gaat er gebeuren?',
    uitleg: 'Kort: alleen wie wat doet.',
    goed: 'Een gesprek plannen over het traject.',
    slecht: 'Een weergave van wat er is besproken.',
  },
  toelichting: { label: 'Toelichting', uitleg: 'Beknopt, en alleen bij deze afspraak. Geen verslag.' },
  uiterlijk: { label: 'Uiterlijk', uitleg: 'Bijvoorbeeld 1 7 2027.' },
  betrokkeneId,
}
const antwoord = { label: 'Ja of nee?', opties: { ja: 'Ja', nee: 'Nee' } }
const doorWie = { label: 'Wie zei dit?', uitleg: 'Naam of functie.' }

/** The words of the acts on what is agreed and taken along, and of closing. */
export const sluitHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'casusoverleg.spreek-af': {
    titel: 'Een afspraak vastleggen',
    knop: 'Vastleggen',
    inleiding: 'Wat een ander doet, is pas afgesproken als die zelf ja zegt.',
    gedaan: 'De afspraak staat erbij.',
    koppen: { toelichting: 'Toelichting, dag en over wie' },
    velden: {
      deelnemerId: { label: 'Wie doet dit?' },
      ...afspraakVelden,
      akkoord: { label: 'Zij of hij zei hardop ja' },
    },
  },
  'casusoverleg.beantwoord-afspraak': {
    titel: 'Ja of nee zeggen op een afspraak',
    knop: 'Ja of nee zeggen',
    inleiding: 'Ieder beslist zelf of zij of hij dit doet. Waarom niet, hoeft niemand te zeggen.',
    gedaan: 'Het antwoord staat erbij.',
    velden: { afspraakId, antwoord, doorWie },
  },
  'casusoverleg.verander-afspraak': {
    titel: 'Een afspraak veranderen',
    knop: 'Veranderen',
    inleiding: 'Wat een ander doet, wacht daarna weer op zijn of haar ja.',
    gedaan: 'De afspraak is veranderd.',
    velden: { afspraakId, ...afspraakVelden },
  },
  'casusoverleg.trek-afspraak-in': {
    titel: 'Een afspraak weghalen',
    knop: 'Weghalen',
    gedaan: 'De afspraak is weg.',
    velden: { afspraakId },
  },
  'casusoverleg.deel-eigen-afspraak': {
    titel: 'Uw eigen afspraak delen',
    knop: 'Delen',
    inleiding: 'Afspraken gaan niet vanzelf rond. U kiest zelf wie de uwe leest, zolang dit overleg open is.',
    gedaan: 'U koos wie uw afspraak leest.',
    velden: {
      afspraakId,
      delenMet: { label: 'Wie leest deze afspraak mee?', uitleg: 'Kies niemand om niet meer te delen.' },
    },
  },
  'casusoverleg.vraag-mee-te-nemen': {
    titel: 'Vragen of iets mee mag',
    knop: 'Vragen',
    inleiding: 'Wat u niet vraagt, is na het overleg weg. Wie het inbracht, beslist of het mee mag.',
    gedaan: 'De vraag staat erbij.',
    daarna: 'Wie het inbracht, zegt ja of nee.',
    velden: {
      ingebrachtId: { label: 'Wat is het?' },
      deelnemerId: { label: 'Wie neemt het mee?' },
      wat: {
        label: 'Wat gaat er precies mee?',
        uitleg: 'Zo weinig als genoeg is.',
        goed: 'Mevrouw is herstellende tot maart.',
        slecht: 'Waarvan mevrouw herstelt.',
      },
      taak: { label: 'Voor welke eigen taak?' },
      waarvoor: { label: 'Waarom kan die taak niet zonder?' },
      onderdeel: {
        label: 'Bij welk onderdeel van het onderzoek hoort dit?',
        uitleg: 'Alleen als de gemeente het zelf meeneemt.',
        opties: {
          a: 'a. Wat er speelt',
          b: 'b. Hoe het samenhangt',
          c: 'c. Wat de cliënt en de omgeving zelf kunnen',
          d: 'd. Welke hulp er is of nodig is',
        },
      },
      thema: {
        label: 'Over welk onderwerp?',
        uitleg: 'Alleen als de gemeente het zelf meeneemt.',
        opties: Object.fromEntries(themaNamen.map((naam) => [naam, themas[naam].naam])),
      },
    },
  },
  'casusoverleg.beantwoord-meeneming': {
    titel: 'Zeggen of iets mee mag',
    knop: 'Ja of nee zeggen',
    inleiding: 'Wie het inbracht, beslist. Tot het overleg sluit, kan het antwoord nog veranderen.',
    gedaan: 'Het antwoord staat erbij.',
    velden: { meenemingId, antwoord, doorWie },
  },
  'casusoverleg.trek-meeneming-in': {
    titel: 'Toch niet meenemen',
    knop: 'Weghalen',
    gedaan: 'Dit gaat niet mee.',
    velden: { meenemingId },
  },
  'casusoverleg.sluit-casusoverleg': {
    titel: 'Overleg sluiten',
    knop: 'Overleg sluiten',
    inleiding: 'Loop deze vragen na met iedereen die er is.',
    gedaan: 'Het overleg is gesloten. Wat is ingebracht, is weg.',
    daarna:
      'De afspraken staan nu in het dossier waaruit u het overleg belegde. Iedere partij leest alleen haar eigen afspraken en wat zij meenam.',
    velden: {
      afsprakenCompleet: { label: 'De afspraken zijn compleet' },
      meenemenNagelopen: {
        label: 'Het is duidelijk wie wat meeneemt, en wie het inbracht vindt dat goed',
      },
      clientErbij: {
        label: 'Was de cliënt erbij?',
        opties: { ja: 'Ja', 'een-deel': 'Niet iedere cliënt', nee: 'Nee' },
      },
      wieVertelt: { label: 'Wie vertelt de cliënt wat is afgesproken?' },
    },
  },
}
