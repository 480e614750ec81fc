import { metHoofdletter } from '../tekst.ts'
import { rechtNaam } from './rechten.ts'
import { rechtDoor, waaroverNaam } from './rechten-codes.ts'

/** The same words, each with a capital to begin with. */
export const metKapitaal = (lijst: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(lijst).map(([code, naam]) => [code, metHoofdletter(naam)]))

/** Who a request about rights is about. */
export const persoon = {
  bsn: { label: 'Burgerservicenummer', uitleg: 'Alleen als u het weet.' },
  voornamen: { label: 'Voornamen' },
  roepnaam: { label: 'Roepnaam' },
  tussenvoegsel: { label: 'Tussenvoegsel' },
  achternaam: { label: 'Achternaam' },
  geboortedatum: { label: 'Geboortedatum' },
  straat: { label: 'Straat' },
  huisnummer: { label: 'Huisnummer' },
  postcode: { label: 'Postcode' },
  plaats: { label: 'Plaats' },
}

/** What is asked, and by whom. */
export const verzoek = {
  recht: { label: 'Wat vraagt iemand?', opties: metKapitaal(rechtNaam) },
  over: { label: 'Waarover gaat het?', opties: waaroverNaam },
  metPartij: {
    label: 'De coördinator van de aanpak werkt voor een partij',
    uitleg: 'Alleen als het over alles gaat. Dat deel sturen wij door.',
  },
  ontvangenOp: {
    label: 'Wanneer kwam het binnen?',
    uitleg: 'Vanaf deze dag loopt de tijd om te antwoorden.',
  },
  wat: {
    label: 'Wat vraagt iemand precies?',
    uitleg: 'In de eigen woorden. Het staat zo in de bevestiging.',
  },
  besluitBekendOp: {
    label: 'Op welke dag werd het besluit bekend?',
    uitleg: 'Alleen bij bezwaar tegen een besluit.',
  },
  metCommissie: { label: 'Een commissie adviseert', uitleg: 'Alleen bij bezwaar of een klacht.' },
  door: { label: 'Wie vraagt het?', opties: rechtDoor },
  vrager: { label: 'Hoe heet wie het voor een ander vraagt?' },
  vragerAdres: {
    label: 'Waar gaan de brieven heen?',
    uitleg: 'Het adres van wie het voor een ander vraagt.',
  },
}
