/** Words of the files that came with an onderzoek. */
export const bestandWoorden = {
  kop: 'Bestanden ({aantal})',
  kolommen: ['Van wie', 'Bestand', 'Hoe het kwam'],
  zelf: 'Zelf gestuurd',
  doorGemeente: 'Toegevoegd door de gemeente',
  teGroot: {
    titel: 'Het bestand is te groot',
    tekst: 'Een bestand mag hooguit 10 MB zijn. Ga terug, en kies een kleiner bestand.',
  },
} as const
