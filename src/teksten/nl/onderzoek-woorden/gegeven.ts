/** What each level comes to. */
export const uitlegNiveaus = {
  dat: 'Bijvoorbeeld: er loopt een behandeling.',
  proces: 'Bijvoorbeeld: de behandeling loopt tot de zomer.',
  inhoud: 'Bijvoorbeeld: waarvoor de behandeling is.',
} as const

/** The fields of one gegeven, shared by the acts that record one. */
export const gegevenWoorden = {
  onderdeel: { label: 'Welke vraag beantwoordt dit?' },
  thema: {
    label: 'Bij welk onderwerp hoort het?',
    uitleg:
      'Alleen de afgesproken onderwerpen staan hier. Een ander onderwerp doet niet mee, tot de cliënt dat wil.',
  },
  vraagId: {
    label: 'Welke afgesproken vraag beantwoordt dit?',
    uitleg: 'Nodig als bij het onderwerp vragen zijn afgesproken.',
  },
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
    goed: 'Zonder te weten dat er een behandeling loopt, is geen afspraak te plannen.',
    slecht: 'Belangrijk voor het totaalbeeld.',
  },
  dienstId: {
    label: 'Welke voorgestelde dienst moet hierdoor passen?',
    uitleg: 'Geloof en afkomst mogen alleen om jeugdhulp of Wmo-hulp te laten passen.',
  },
  waaromDienst: {
    label: 'Wat moet er daardoor anders aan die dienst?',
    goed: 'De hulp thuis komt niet op vrijdagmiddag, want dan is er gebed.',
    slecht: 'Goed om te weten.',
  },
  niveau: {
    label: 'Hoeveel legt u vast?',
    uitleg: 'Is minder genoeg om de vraag te beantwoorden? Kies dan minder.',
    uitlegOpties: uitlegNiveaus,
  },
  motiveringNiveau: {
    label: 'Waarom is minder niet genoeg?',
    uitleg: 'Alleen als u meer vastlegt dan dat iets zo is.',
    goed: 'Zonder einddatum is niet te zeggen wanneer de hulp kan beginnen.',
    slecht: 'Meer weten is beter.',
  },
  noemtDelict: { label: 'De tekst noemt een strafbaar feit, of waarom iemand is gestraft' },
  nietTonenAan: {
    label: 'Aan wie mag u dit niet laten zien?',
    uitleg:
      'Wie in het gezin mag dit niet weten? Het komt dan niet in hun brief, en de voorwaarde gaat mee naar de coördinator.',
  },
} as const

/** Questions beside the text of a gegeven. They never stop anybody. */
export const gegevensHints = {
  gezondheid: 'Gaat dit over gezondheid? Kies dan die categorie, en schrijf op waarom het nodig is.',
  straf:
    'Gaat dit over een straf of een strafbaar feit? Schrijf alleen op dat er begeleiding of een straf is, niet waarvoor.',
  overtuiging:
    'Gaat dit over geloof of afkomst? Dat mag alleen om een dienst te laten passen. Kies dan die categorie.',
  meer: 'Schrijft u ook op waarom iets zo is? Kies dan een hoger niveau, of laat de reden weg.',
} as const
