/** The words of the page of a tuning with a Zorg- en Veiligheidshuis. */
export const zvhWoorden = {
  titel: 'Afstemming {nummer} met het Zorg- en Veiligheidshuis',
  begonnen: 'begonnen op {datum}',
  vernietigen: 'Alles hier wordt vernietigd op {datum}.',
  filter:
    'U bent het filter tussen twee trajecten. Wat u in het Zorg- en Veiligheidshuis hoort, blijft hier. Een partij of de cliënt hoort alleen wat u daar heeft afgesproken.',
  over: 'Over',
  samenhang: 'Hoe de problemen samenhangen',
  bijdrage: 'Waarom afstemmen de aanpak helpt',
  hoeVerder: 'Hoe het verder gaat',
  naarAanpak: 'Naar de aanpak',
  gehoord: 'Wat u hoorde',
  gehoordKolommen: ['Over', 'Wat', 'Soort', 'Van wie', 'Doen'],
  nietsGehoord: 'U heeft nog niets vastgelegd.',
  afgesproken: 'Wat u daarover afsprak',
  afgesprokenKolommen: ['Wat mag worden gedeeld', 'Met wie', 'Waarvoor', 'Afgesproken met', 'Stand'],
  nietsAfgesproken: 'Er is niets afgesproken. Niemand anders mag iets weten van wat u hoorde.',
  ingetrokken: 'Ingetrokken. Dit mag niet meer.',
  inAanpak: 'In de aanpak gezet op {datum}. Daar geeft u het aan wie het mag weten.',
  verteld: 'Verteld aan {wie} op {datum}.',
} as const

/** The words on the page of an onderzoek: a flag for the toeleider, the referral for who decides. */
export const onderzoekZvhWoorden = {
  titel: 'Zorg- en Veiligheidshuis',
  loopt: 'Over {naam} loopt een traject in het Zorg- en Veiligheidshuis, sinds {datum}.',
  nietDubbel:
    'Zoek niet dubbel uit wat daar al wordt uitgezocht. Wat u daar hoort, komt hier niet in. Dit ziet u alleen, en wie voor u waarneemt.',
  samenhang: 'Hoe de problemen samenhangen',
  bijdrage: 'Hoe samenwerken helpt',
  client: 'Is er met de cliënt gesproken?',
  gesproken: 'Ja, op {datum}.',
  nietGesproken: 'Nee. {reden}. {waarom}',
  standOp: {
    voorgesteld: 'Op {datum} stelde wie het onderzoek doet voor om aan te melden. Het college beslist.',
    'nog-niet-verteld': 'Aangemeld. De cliënt weet het nog niet: kijk op {datum} opnieuw of de brief kan.',
    aangemeld: 'Aangemeld. De cliënt weet het.',
  },
  stand: {
    voorgesteld: 'Wie het onderzoek doet stelde voor om aan te melden. Het college beslist.',
    'nog-niet-verteld': 'Aangemeld. De cliënt weet het nog niet.',
    aangemeld: 'Aangemeld. De cliënt weet het.',
  },
} as const
