import type { HandelingTekst } from '../tekst.ts'

const velden = {
  antwoord: { label: 'Mag dit verder?', opties: { mag: 'Ja, dat mag', 'mag-niet': 'Nee' } },
  deel: {
    label: 'Welk deel mag verder?',
    uitleg: 'Alleen als maar een deel verder mag. Schrijf dat deel over.',
  },
  tot: { label: 'Tot en met welke dag mag het?', uitleg: 'Bijvoorbeeld 1 7 2027.' },
  beslistDoor: {
    label: 'Wie besliste dit?',
    uitleg: 'Uw naam, of uw functie. De gemeente en de persoon zelf zien dit.',
  },
}

/** Under which words what a yes can be tied to is folded away. */
const koppen = { deel: 'Alleen een deel, of tot een dag' }

/** The words of the acts of a party that is asked whether what it gave may go further. */
export const doorgeefvraagHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'doorgeefvraag.bekijk-doorgeefvraag': {
    titel: 'Vraag of iets verder mag',
    knop: 'Openen',
    gedaan: 'De vraag is geopend.',
  },
  'doorgeefvraag.werkvoorraad': {
    titel: 'Vragen of iets verder mag',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'doorgeefvraag.beantwoord-doorgeefvraag': {
    titel: 'Antwoord geven',
    knop: 'Antwoord versturen',
    inleiding: 'Uw antwoord geldt alleen voor dit gegeven, voor deze ontvanger en voor dit doel.',
    gedaan: 'Uw antwoord is verstuurd.',
    daarna: 'U kunt zeven dagen anders antwoorden.',
    koppen,
    velden,
  },
  'doorgeefvraag.verander-doorgeefantwoord': {
    titel: 'Anders antwoorden',
    knop: 'Antwoord versturen',
    inleiding: 'Vanaf nu geldt uw nieuwe antwoord. Wat al was gedeeld, blijft waar het is.',
    gedaan: 'Uw nieuwe antwoord is verstuurd.',
    koppen,
    velden,
  },
}

/** The codes of such a question in words. */
export const doorgeefvraagOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: {
    'doorgeefvraag-open': 'wacht op uw antwoord: mag dit verder?',
    'doorgeefvraag-beantwoord': 'beantwoord: mag dit verder?',
    'doorgeefvraag-gesloten': 'niet meer nodig',
  },
  dossiersoort: { doorgeefvragen: 'Vraag of iets verder mag' },
}
