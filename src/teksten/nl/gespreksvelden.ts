/** What an appointment for a talk asks, in every chapter alike. */
export const gespreksvelden = {
  datum: { label: 'Op welke dag?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
  tijd: { label: 'Hoe laat?', uitleg: 'Bijvoorbeeld 14:00.' },
  vorm: { label: 'Hoe spreekt u elkaar?' },
  waar: {
    label: 'Waar precies?',
    uitleg: 'Alleen als het niet vanzelf spreekt. Bijvoorbeeld: wijkcentrum, kamer 2.',
  },
} as const
