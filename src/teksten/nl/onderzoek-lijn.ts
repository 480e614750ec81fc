/** Words at the timeline of an onderzoek. */
export const tijdlijnWoorden = {
  labels: {
    title: 'Tijdlijn van dit onderzoek',
    showTable: 'Toon de tijdlijn als tabel',
    date: 'Wanneer',
    moment: 'Wat',
    kind: 'Soort',
    kinds: { done: 'gebeurd', term: 'termijn', planned: 'gepland' },
    today: 'Vandaag',
  },
  waarnemer: '{naam} neemt waar voor {voor}',
  totEnMet: 'tot en met {dag}',
  klaar: 'Het onderzoek is klaar',
  vernietigd: 'Dit dossier wordt vernietigd',
} as const
