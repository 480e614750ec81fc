/** The words of the page of a conference. */
export const overlegWoorden = {
  titel: 'Casusoverleg {nummer}',
  over: 'Over',
  doel: 'Waarvoor',
  wanneer: 'Wanneer',
  tijden: '{datum}, {begin} tot {einde} uur',
  tolk: 'Tolk',
  uiterlijkWeg: 'Gaat het niet door, dan is dit uiterlijk {datum} weg.',
  weg: 'Op {datum} is dit hier weg.',
  genodigden: 'Wie is uitgenodigd',
  genodigdenKolommen: ['Wie', 'Als', 'Antwoord', 'Waarom'],
  hoortOver: 'Hoort over',
} as const
