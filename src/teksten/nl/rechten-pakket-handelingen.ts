import type { HandelingTekst } from '../tekst.ts'
import { weigergrondNaam } from './rechten.ts'
import { metKapitaal } from './rechten-velden.ts'

/** The words of the acts by which the copy is put together. */
export const pakketHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'rechten.bekijk-pakket': {
    titel: 'Bekijken wat er is bewaard',
    knop: 'Openen',
    gedaan: 'Wat er is bewaard, is geopend.',
  },
  'rechten.laat-weg': {
    titel: 'Iets weglaten uit de kopie',
    knop: 'Weglaten',
    inleiding:
      'Alleen wat een ander schaadt, en niet meer dan nodig. In het besluit staat dat iets is weggelaten.',
    gedaan: 'Het is weggelaten.',
    daarna: 'Wie beslist, ziet dat er iets is weggelaten.',
    velden: {
      dingen: { label: 'Wat laat u weg?' },
      woorden: {
        label: 'Alleen deze woorden',
        uitleg: 'Neem ze precies over. Laat u dit leeg? Dan gaat het hele gegeven weg.',
      },
      grond: { label: 'Op welke grond?', opties: metKapitaal(weigergrondNaam) },
      waarom: { label: 'Waarom?', uitleg: 'Herhaal niet wat u weglaat.' },
    },
  },
  'rechten.laat-weer-zien': {
    titel: 'Toch weer laten zien',
    knop: 'Laten zien',
    gedaan: 'Het staat er weer.',
    velden: { weglatingId: { label: 'Wat laat u weer zien?' } },
  },
  'rechten.neem-dossier-mee': {
    titel: 'Dossier meenemen dat op naam is gevonden',
    knop: 'Meenemen',
    inleiding: 'De achternaam en de geboortedatum zijn hetzelfde. Dat kan ook een ander zijn.',
    gedaan: 'Het dossier telt mee.',
    velden: {
      vindplaats: {
        label: 'Welk dossier?',
        uitleg: 'Let op de voornamen: tweelingen hebben dezelfde achternaam en geboortedatum.',
      },
      zeker: { label: 'Ik weet zeker dat dit dezelfde persoon is' },
    },
  },
  'rechten.laat-ontvangers-weten': {
    titel: 'Laten weten aan wie het kreeg',
    knop: 'Brieven maken',
    inleiding: 'Iedere partij die deze gegevens van ons kreeg, krijgt een brief over wat er verandert.',
    gedaan: 'De brieven zijn gemaakt.',
    daarna: 'Leg vast dat het is gedaan, met hoeveel ontvangers het hoorden.',
    velden: {
      dingen: { label: 'Welke gegevens veranderen?' },
      wat: {
        label: 'Wat verandert er?',
        uitleg: 'Dit staat in de brief aan iedere partij. Schrijf niet meer dan zij nodig heeft.',
        goed: 'Er stond dat meneer drie katten heeft. Dat zijn er twee.',
        slecht: 'Het dossier is aangepast.',
      },
    },
  },
  'rechten.geef-afschrift': {
    titel: 'Kopie geven',
    knop: 'Kopie maken',
    inleiding: 'De kopie noemt wat er is bewaard, van wie, waarom, wie het kreeg en hoe lang het blijft.',
    gedaan: 'De kopie is gemaakt en staat bij de brieven.',
  },
}
