import type { HandelingTekst } from '../tekst.ts'

/** Words of the register of what was given to whom. */
export const verstrekkingWoorden = {
  titel: 'Wie wat kreeg',
  uitleg:
    'Hier staat welk gegeven naar wie ging, wanneer, waarom en met welke voorwaarden. Ook wat een partij van u las toen u haar iets vroeg.',
  leeg: 'Er is nog niets aan iemand gegeven.',
  kolommen: ['Gegeven', 'Over', 'Aan', 'Wanneer', 'Waarom', 'Voorwaarden', 'Door'],
  onbekend: 'iemand die hier niet meer werkt',
  geenVoorwaarden: 'geen',
  waarom: '{reden} ({artikel})',
  alleenArtikel: '{artikel}',
  teruggehaald: 'Teruggehaald op {datum}.',
  verbeterd: 'Verbeterd op {datum}, nog niet verteld.',
  verteld: 'Verbeterd, en dat is verteld op {datum}.',
  weggehaald: 'Een gegeven dat is weggehaald.',
  nietMeerTeGebruiken: 'Een partij gaf dit om te gebruiken tot en met {datum}. Die dag is voorbij.',
  inOverleg: 'Iets uit dit dossier, ingebracht in een casusoverleg',
  inVraag: 'Over wie de vraag gaat, en: {vertelt}',
  alleenWie: 'Over wie de vraag gaat',
  per: { dag: 'Op volgorde van de dag', persoon: 'Per persoon', ontvanger: 'Per ontvanger' },
  voorwaarden: {
    'eerst-vragen': 'eerst de gever vragen',
    'niet-delen-met': 'niet delen met wie de gever noemde',
    'alleen-delen-met': 'alleen delen met wie de gever noemde',
    'alleen-deel': 'alleen een deel',
    'alleen-tot': 'alleen tot en met {datum}',
    wpg: 'politiegegeven (Wpg)',
    wjsg: 'justitieel gegeven (Wjsg)',
  },
} as const

/** The words of looking into that register, in every chapter. */
export const bekijkVerstrekkingenTekst: HandelingTekst = {
  titel: 'Bekijken wie wat kreeg',
  knop: 'Bekijken',
  gedaan: 'Het overzicht is bekeken.',
  velden: { per: { label: 'Hoe gesorteerd?', opties: verstrekkingWoorden.per } },
}
