/** What an appointment for a talk asks, in every chapter alike. */
export const gespreksvelden = {
  datum: { label: 'Op welke dag?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
  tijd: { label: 'Hoe laat begint het?', uitleg: 'Bijvoorbeeld 14:00.' },
  tot: { label: 'Hoe laat is het klaar?', uitleg: 'Laat u dit leeg, dan rekenen wij een uur.' },
  vorm: { label: 'Hoe spreekt u elkaar?' },
  waar: {
    label: 'Waar precies?',
    uitleg: 'Alleen als het niet vanzelf spreekt. Bijvoorbeeld: wijkcentrum, kamer 2.',
  },
  link: {
    label: 'Adres om te videobellen',
    uitleg: 'Alleen als u elkaar op een scherm spreekt. Begint met https://',
  },
  tolk: {
    label: 'Is er een tolk nodig? In welke taal?',
    uitleg: 'Vul in wat de persoon zelf zei. Laat leeg als er geen tolk nodig is.',
  },
  metContactpersonen: {
    label: 'Wie van een partij is erbij?',
    uitleg: 'U kiest uit de contactpersonen van dit dossier.',
  },
  dubbel: {
    label: 'Ik heb op dat uur nog een afspraak. Dat weet ik.',
    uitleg: 'Alleen als het programma dit vraagt.',
  },
} as const
