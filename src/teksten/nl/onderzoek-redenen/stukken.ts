type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around papers a client is asked to bring. */
export const stukRedenen: Readonly<Record<string, RedenTekst>> = {
  'geen-stuk-gekozen': [
    'Er staat geen papier in de lijst.',
    'Kies een papier, en schrijf op waarom het nodig is.',
  ],
  'geen-stuk-gevraagd': [
    'De cliënt is niet om een papier gevraagd.',
    'Vraag eerst om het papier dat nodig is.',
  ],
  'geen-stuk-gekregen': [
    'Er is nog geen papier gezien of ontvangen.',
    'Leg eerst vast welk papier u zag of kreeg.',
  ],
  'onbekend-stuk': ['Dit papier hoort niet bij dit onderzoek.', 'Kies een papier uit de lijst.'],
  'stuk-al-gevraagd': [
    'Om dit papier is deze cliënt al gevraagd.',
    'Wacht op het papier, of trek de vraag in.',
  ],
  'stuk-alleen-client': [
    'U vraagt alleen een cliënt om papieren.',
    'Vraag een gezinslid eerst om mee te doen.',
  ],
  'stuk-dag-voorbij': [
    'De dag waarop u het papier wilt hebben, is al voorbij.',
    'Kies een dag vanaf vandaag.',
  ],
  'stuk-hoeft-niet-meer': [
    'Dit papier hoeft de cliënt niet meer te geven.',
    'Is het toch nodig? Vraag het dan opnieuw.',
  ],
  'stuk-is-er-al': [
    'Dit papier is al gezien of ontvangen.',
    'U hoeft niets te doen. Klopt het niet? Verbeter het dan.',
  ],
  'stuk-is-er-niet': ['Dit papier staat niet op gezien of ontvangen.', 'Kies een papier dat wel zo staat.'],
  'stuk-niet-te-krijgen': [
    'Er staat niet dat de cliënt dit papier zelf kan krijgen.',
    'Vraag alleen wat de cliënt met gewone moeite kan krijgen. Zoek anders een andere manier.',
  ],
  'stuk-zelf-te-halen': [
    'Er staat niet waarom u dit niet zelf kunt krijgen.',
    'Kijk eerst of de gemeente het al heeft. Zo niet, schrijf dat dan op.',
  ],
  'stuk-zonder-naam': [
    'Er staat niet welk papier u bedoelt.',
    'Schrijf in gewone woorden op welk papier het is.',
  ],
  'stuk-zonder-noodzaak': [
    'Er staat niet waarom dit papier nodig is.',
    'Schrijf op welke vraag van het onderzoek het beantwoordt.',
  ],
  'stukken-met-een-reden': [
    'Twee papieren hebben dezelfde reden. Een vaste lijst vragen mag niet.',
    'Schrijf bij elk papier op waarom juist dat nodig is. Haal de andere papieren uit de lijst.',
  ],
}
