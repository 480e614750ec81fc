/** The words around a letter, whatever it says and whoever reads it. */
export const briefWoorden = {
  datum: 'Datum',
  kenmerk: 'Kenmerk',
  behandelaar: 'Behandeld door',
  alsPdf: 'Deze brief als PDF',
  vertrekt: 'Deze brief gaat weg',
  vertrekken: 'Deze {aantal} brieven gaan weg',
  vertrektUitleg: 'Zo leest de ontvanger het. Klopt er iets niet? Kies dan Wijzigen.',
  vertrektUitDossier:
    'Zo leest de ontvanger het. Klopt er iets niet? Ga dan niet door, en verbeter het eerst in het dossier.',
} as const
