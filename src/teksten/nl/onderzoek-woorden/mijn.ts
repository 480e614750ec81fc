import type { HandelingTekst } from '../../tekst.ts'

/** When somebody wants to be called, inside a sentence. */
export const belmoment = {
  ochtend: 'in de ochtend',
  middag: 'in de middag',
  'maakt-niet-uit': 'het maakt niet uit wanneer',
}

/** The words of what somebody does who is in an onderzoek himself, as they stand in registers and logs. */
export const mijnHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'mijn-omgeving.herken-betrokkene': {
    titel: 'Aanmelden met DigiD',
    knop: 'Aanmelden',
    gedaan: 'U bent aangemeld.',
  },
  'onderzoek.mijn-onderzoeken': {
    titel: 'Eigen onderzoek bekijken',
    knop: 'Openen',
    gedaan: 'U ziet wat er over u staat.',
  },
  'gecoordineerde-aanpak.mijn-aanpakken': {
    titel: 'Eigen aanpak bekijken',
    knop: 'Openen',
    gedaan: 'U ziet wat er over u staat.',
  },
  'gecoordineerde-aanpak.lees-eigen-brief': {
    titel: 'Brief aan uzelf lezen',
    knop: 'Openen',
    gedaan: 'U ziet de brief.',
  },
  'onderzoek.lees-eigen-brief': {
    titel: 'Brief aan uzelf lezen',
    knop: 'Openen',
    gedaan: 'U ziet de brief.',
  },
  'onderzoek.vraag-terugbellen': {
    titel: 'Vragen of wij bellen',
    knop: 'Bel mij terug',
    gedaan: 'Wij bellen u terug.',
    daarna: 'Dat doen wij binnen twee werkdagen.',
    velden: {
      betrokkeneId: { label: 'Wie wil gebeld worden?' },
      wanneer: {
        label: 'Wanneer kunnen wij u bellen?',
        opties: { ochtend: 'In de ochtend', middag: 'In de middag', 'maakt-niet-uit': 'Het maakt niet uit' },
      },
      alleen: {
        label: 'Ik wil alleen met u praten',
        uitleg: 'Dan praten wij met u zonder dat iemand van uw gezin erbij is.',
      },
      telefoon: { label: 'Op welk nummer?', uitleg: 'Kies een nummer dat veilig is voor u.' },
      waarover: { label: 'Waar gaat het over?' },
    },
  },
}
