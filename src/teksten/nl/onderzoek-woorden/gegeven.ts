/** The fields of one gegeven, shared by the acts that record one. */
export const gegevenWoorden = {
  onderdeel: { label: 'Welke vraag beantwoordt dit?' },
  thema: { label: 'Bij welk onderwerp hoort het?' },
  tekst: {
    label: 'Wat legt u vast?',
    goed: 'Er zijn schulden bij drie schuldeisers.',
    slecht: 'Mevrouw kan niet met geld omgaan.',
  },
  categorie: {
    label: 'Wat voor gegeven is het?',
    uitleg: 'Gaat het over gezondheid, straf, politie, geloof of afkomst? Dan gelden strengere regels.',
  },
  extraNoodzaak: {
    label: 'Waarom kan het niet zonder dit bijzondere gegeven?',
    uitleg: 'Alleen bij een bijzonder gegeven.',
  },
  niveau: { label: 'Hoeveel legt u vast?', uitleg: 'Kies zo weinig mogelijk.' },
  motiveringNiveau: {
    label: 'Waarom is minder niet genoeg?',
    uitleg: 'Alleen als u meer vastlegt dan dat iets zo is.',
  },
  noemtDelict: { label: 'De tekst noemt een strafbaar feit, of waarom iemand is gestraft' },
} as const
