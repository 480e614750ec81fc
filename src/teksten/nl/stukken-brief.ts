/** The words of the letters about papers a client is asked to bring, in plain Dutch (B1). */
export const stukkenBrief = {
  onderwerp: 'Wat wij u vragen om mee te nemen',
  begin:
    'Wij onderzoeken samen met u welke hulp past. Daarvoor vragen wij u om een paar papieren. Wij kunnen die niet zelf krijgen.',
  lijst: 'Wat wij vragen, en waarom',
  stuk: '{naam}. Waarom: {waarom}',
  hoe: 'Hoe en wanneer',
  graagVoor: 'Wij krijgen dit graag uiterlijk op {datum}.',
  papier: 'U mag het papier laten zien of een kopie geven. Streep gerust door wat wij niet vragen.',
  luktNiet: 'Lukt het niet?',
  luktNietTekst:
    'Bel ons dan. Wij kijken samen of het anders kan. Het onderzoek gaat door, ook als een papier er nog niet is.',
  vervalt: {
    onderwerp: 'Dit hoeft u niet meer te geven',
    begin: 'Wij vroegen u om: {naam}. Dat hoeft niet meer.',
    redenen: {
      'niet-meer-nodig': 'Wij hebben het niet meer nodig voor het onderzoek.',
      'op-andere-manier': 'Wij weten het nu op een andere manier.',
      'lukt-niet': 'U heeft gezegd dat het niet lukt. Wij zoeken een andere manier.',
      vergissing: 'Wij hadden het u niet moeten vragen. Dat was een vergissing van ons.',
    },
  },
} as const
