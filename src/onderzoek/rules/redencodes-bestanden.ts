/** The reasons around files that come with an onderzoek. */
export const bestandRedencodes = [
  'bestand-ander-type',
  'bestand-besmet',
  'bestand-leeg',
  'bestand-niet-gekeurd',
  'bestand-niet-ingericht',
  'bestand-te-groot',
  'bestand-alleen-zelf',
  'bestand-bij-stuk',
  'bestanden-vol',
  'geen-bestand',
  'onbekend-bestand',
  'plan-zonder-bestand',
  'plan-bestand-zonder-tekst',
] as const
