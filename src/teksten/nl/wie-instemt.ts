/** The fields by which is said who gave a yes or no, the same wherever somebody is asked. */
export const wieInstemtVelden = {
  leeftijd: {
    label: 'Hoe oud is de persoon?',
    uitleg: 'Alleen als de geboortedatum niet bekend is.',
    opties: {
      'onder-12': 'Jonger dan 12 jaar',
      '12-tot-16': '12 tot en met 15 jaar',
      '16-tot-18': '16 of 17 jaar',
      volwassen: '18 jaar of ouder',
    },
  },
  door: {
    label: 'Wie zei dat?',
    uitleg:
      'Onder de 12 jaar wie het gezag heeft. Van 12 tot 16 jaar ook het kind. Vanaf 16 jaar de persoon zelf.',
    opties: {
      zelf: 'De persoon zelf',
      vertegenwoordiger: 'Wie voor de persoon spreekt',
      samen: 'De persoon, samen met wie voor de persoon spreekt',
    },
  },
  kanNietZelf: { label: 'De persoon kan dit niet zelf beslissen' },
} as const
