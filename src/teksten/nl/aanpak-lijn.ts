import { tijdlijnWoorden } from './onderzoek-lijn.ts'

/** Words at the timeline of an aanpak. */
export const aanpakLijnWoorden = {
  labels: { ...tijdlijnWoorden.labels, title: 'Tijdlijn van deze aanpak' },
  aangewezen: 'Coördinator aangewezen',
  begonnen: 'De coördinator begint',
  afspraak: 'Afspraak van {wie}',
  evaluatie: 'Evaluatie van de doelen',
  voortgang: 'Voortgang bespreken',
  vernietigd: 'De gegevens worden vernietigd',
} as const
