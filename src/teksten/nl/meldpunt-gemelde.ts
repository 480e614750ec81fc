import type { HandelingTekst } from '../tekst.ts'
import { persoonWoorden } from './onderzoek-woorden/persoon.ts'

/** The words of mending who a melding is about. */
export const meldpuntGemelde: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.verbeter-gemelde': {
    titel: 'Aanvullen of verbeteren wie het is',
    knop: 'Verbeteren',
    inleiding:
      'Vul alleen in wat nieuw is of anders moet. Wat u leeg laat, blijft zoals het is. De oude gegevens verdwijnen.',
    gedaan: 'De gegevens zijn verbeterd.',
    daarna: 'Bij de melding staat of er nu andere meldingen over deze persoon zijn.',
    koppen: { achternaam: 'Wie is het', straat: 'Adres en telefoon', reden: 'Waarom' },
    velden: {
      ...persoonWoorden,
      wisGeboortedag: { label: 'Haal de geboortedatum weg' },
      wisAdres: { label: 'Haal het adres weg' },
      telefoon: { label: 'Telefoonnummer van de persoon' },
      reden: { label: 'Hoe weet u dit, of wat klopte er niet?' },
    },
  },
}
