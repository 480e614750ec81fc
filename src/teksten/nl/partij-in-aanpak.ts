import { burgemeestertaken } from '../../wet/burgemeester.ts'
import type { HandelingTekst } from '../tekst.ts'
import { alleenDeel, beslistDoor, categorie } from './partijportaal-velden.ts'

const niveau = {
  label: 'Hoeveel vertelt u?',
  uitleg: 'Zo weinig als genoeg is.',
  opties: { dat: 'Alleen dat iets zo is', proces: 'Hoe het loopt, niet waarover', inhoud: 'De inhoud' },
}
const gegevenVelden = {
  tekst: {
    label: 'Wat geeft u?',
    uitleg: 'Geen gesprekken, geen diagnose en geen medicatie. Wat hulp is, blijft in uw eigen dossier.',
    goed: 'Het traject loopt nog tot de zomer.',
    slecht: 'Mevrouw heeft een depressie en slikt daar medicijnen voor.',
  },
  niveau,
  waaromVerder: { label: 'Waarom is minder niet genoeg?' },
  categorie,
  taak: {
    label: 'Uit welke taak weet u dit?',
    opties: { ...burgemeestertaken, andere: 'Een andere taak' },
  },
  clientStemtIn: {
    label: 'Mijn cliënt vindt goed dat de coördinator dit weet',
    uitleg: 'Zonder dat kan het hier niet. Uw cliënt kan ook nee zeggen.',
  },
}
const afspraakId = { label: 'Welke afspraak?' }
const inbrengId = { label: 'Wat u gaf' }
const volgende = {
  volgende: {
    label: 'Wat doet uw organisatie hierna?',
    uitleg: 'Leeg laten als er niets volgt. Alleen wat er gebeurt, niets over de hulp zelf.',
    goed: 'Voor 1 april de eerste betaling regelen.',
    slecht: 'De behandeling voortzetten.',
  },
  volgendeUiterlijk: {
    label: 'Wanneer is dat klaar?',
    uitleg: 'Vier weken vooruit is een voorstel. Volgt er niets, dan telt deze dag niet.',
  },
}
const op = { label: 'Op welke dag?' }

/** The words of the acts of a party in an aanpak. */
export const deelnameHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'partij-in-aanpak.bekijk-deelname': {
    titel: 'Aanpak bekijken',
    knop: 'Openen',
    gedaan: 'De aanpak is geopend.',
  },
  'partij-in-aanpak.werkvoorraad': {
    titel: 'Aanpakken waarin uw organisatie meedoet',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'partij-in-aanpak.geef-aan-coordinator': {
    titel: 'De coördinator iets geven',
    knop: 'Versturen',
    inleiding:
      'Geef alleen wat de coördinator nodig heeft om de aanpak te laten lopen: één gegeven per keer. U mag dit; u hoeft het niet.',
    gedaan: 'De coördinator heeft dit nu.',
    daarna:
      'Hij neemt over wat hij nodig heeft, en laat de rest liggen. U kunt het zeven dagen verbeteren of intrekken.',
    velden: {
      betrokkeneId: { label: 'Over wie?' },
      ...gegevenVelden,
      waarvoor: {
        label: 'Waarvoor heeft de coördinator dit nodig?',
        uitleg: 'Zo dat de cliënt het begrijpt.',
        goed: 'Om de afspraken niet te laten botsen met het traject.',
        slecht: 'Voor een compleet beeld.',
      },
      beslistDoor,
      eerstVragen: { label: 'Voorwaarde: eerst ons vragen voordat u verder deelt' },
      nietDelenMet: { label: 'Voorwaarde: niet delen met deze partijen' },
      alleenDelenMet: { label: 'Voorwaarde: alleen delen met deze partijen' },
      alleenDeel,
      alleenTot: { label: 'Voorwaarde: alleen te gebruiken tot en met', uitleg: 'Bijvoorbeeld 1 7 2027.' },
    },
  },
  'partij-in-aanpak.verbeter-inbreng': {
    titel: 'Verbeteren wat u gaf',
    knop: 'Verbeteren',
    inleiding:
      'De coördinator leest daarna alleen nog wat u nu schrijft. Wat er stond, is weg, ook waar hij het al had overgenomen.',
    gedaan: 'Dit is verbeterd.',
    velden: { inbrengId, ...gegevenVelden, alleenDeel },
  },
  'partij-in-aanpak.trek-inbreng-in': {
    titel: 'Intrekken wat u gaf',
    knop: 'Intrekken',
    inleiding:
      'De coördinator houdt er dan niets van. Kreeg een ander het van hem, dan laat hij weten dat het weg is.',
    gedaan: 'Dit is ingetrokken.',
    velden: { inbrengId },
  },
  'partij-in-aanpak.zeg-ja': {
    titel: 'Ja zeggen op een voorstel',
    knop: 'Ja zeggen',
    inleiding: 'Uw organisatie beslist zelf of zij dit doet.',
    gedaan: 'De coördinator weet dat uw organisatie dit doet.',
    velden: { afspraakId, beslistDoor },
  },
  'partij-in-aanpak.zeg-nee': {
    titel: 'Nee zeggen, of uw ja terugnemen',
    knop: 'Nee zeggen',
    inleiding:
      'U hoeft niet te zeggen waarom. Doet uw organisatie daarna niets meer in deze aanpak, dan ziet u haar meteen niet meer.',
    gedaan: 'De coördinator weet dat uw organisatie dit niet doet.',
    velden: { afspraakId },
  },
  'partij-in-aanpak.meld-gedaan': {
    titel: 'Melden dat een afspraak is gedaan',
    knop: 'Gedaan',
    inleiding:
      'Alleen dat het is gedaan. Hoe de hulp ging, blijft in uw eigen dossier. Weet u al wat uw organisatie hierna doet? Spreek het hier af.',
    gedaan: 'De coördinator weet dat dit is gedaan.',
    velden: { afspraakId, op, ...volgende, beslistDoor },
  },
  'partij-in-aanpak.spreek-zelf-af': {
    titel: 'Zelf een volgende afspraak voorstellen',
    knop: 'Afspreken',
    inleiding:
      'Wat gaat uw organisatie doen? Uw voorstel is meteen uw ja. De coördinator ziet het. Een ander bindt u hier niet mee.',
    gedaan: 'De coördinator ziet wat uw organisatie gaat doen.',
    velden: {
      afspraakId: { label: 'Na welke afspraak komt dit?' },
      ...volgende,
      volgende: { ...volgende.volgende, uitleg: 'Alleen wat er gebeurt, niets over de hulp zelf.' },
      beslistDoor,
    },
  },
  'partij-in-aanpak.meld-lukt-niet': {
    titel: 'Melden dat een afspraak niet lukt',
    knop: 'Lukt niet',
    inleiding: 'Alleen dat het niet lukt; waarom vraagt de coördinator u als dat nodig is.',
    gedaan: 'De coördinator weet dat dit niet lukt.',
    velden: { afspraakId, op },
  },
}

/** The codes of it in words. */
export const deelnameOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: { 'deelname-loopt': 'uw organisatie doet mee', 'deelname-voorbij': 'niet meer' },
  dossiersoort: { 'aanpakken-van-ons': 'Aanpak' },
}
