import type { HandelingTekst } from '../tekst.ts'
import { persoonWoorden } from './onderzoek-woorden/persoon.ts'
import { kantoorVeldWoorden, vertegenwoordigingVeldWoorden } from './onderzoek-woorden/vertegenwoordiging.ts'

const namens = {
  ...vertegenwoordigingVeldWoorden,
  voorId: { label: 'Namens welke cliënt?' },
  als: {
    ...vertegenwoordigingVeldWoorden.als,
    uitleg: 'Kijk in de uitspraak, het register of de machtiging.',
  },
}

const namensWie = 'Namens wie, en waarover?'

/** The words of who speaks for a client of an aanpak, and who cares for them. */
export const aanpakVertegenwoordiging: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.voeg-vertegenwoordiger-toe': {
    titel: 'Vertegenwoordiger toevoegen',
    knop: 'Toevoegen',
    inleiding:
      'Heeft een cliënt een ouder met gezag, voogd, curator, bewindvoerder, mentor of gemachtigde? Dan overlegt u ook met die persoon, over de zaken waar die over gaat.',
    gedaan: 'De vertegenwoordiger staat in de aanpak.',
    daarna: 'Spreek met de vertegenwoordiger, en leg dat vast.',
    stappen: { wie: 'Wie is het?', namens: namensWie },
    velden: { ...persoonWoorden, ...namens },
  },
  'gecoordineerde-aanpak.voeg-kantoor-toe': {
    titel: 'Kantoor van een vertegenwoordiger toevoegen',
    knop: 'Toevoegen',
    inleiding:
      'Bijvoorbeeld een kantoor dat bewindvoerder is. U legt alleen vast hoe u het bereikt en namens wie.',
    gedaan: 'Het kantoor staat in de aanpak.',
    daarna: 'Spreek met het kantoor over zijn zaken, en leg dat vast.',
    stappen: { kantoor: 'Welk kantoor is het?', namens: namensWie },
    velden: { ...kantoorVeldWoorden, ...namens },
  },
  'gecoordineerde-aanpak.voeg-mantelzorger-toe': {
    titel: 'Mantelzorger toevoegen',
    knop: 'Toevoegen',
    inleiding:
      'Iemand die voor een cliënt zorgt en met wie u mag overleggen. Leg over deze persoon niets anders vast.',
    gedaan: 'De mantelzorger staat in de aanpak.',
    velden: { ...persoonWoorden, clientWilDit: { label: 'De cliënt wil dat deze persoon meepraat' } },
  },
  'gecoordineerde-aanpak.beeindig-vertegenwoordiging': {
    titel: 'Vertegenwoordiging beëindigen of weghalen',
    knop: 'Vastleggen',
    inleiding: 'Vanaf de einddag overlegt u weer alleen met de cliënt, of met wie dan vertegenwoordigt.',
    gedaan: 'De vertegenwoordiging is bijgewerkt.',
    velden: {
      bandId: { label: 'Welke vertegenwoordiging?' },
      reden: {
        label: 'Wat is er veranderd?',
        opties: {
          beeindigd: 'De vertegenwoordiging is voorbij, of is straks voorbij',
          vergissing: 'Zij is er nooit geweest: haal haar weg',
        },
      },
      tot: { label: 'Vanaf welke dag geldt zij niet meer?' },
    },
  },
}
