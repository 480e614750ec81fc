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
  genodigdenKolommen: ['Wie', 'Als', 'Antwoord', 'Waarom', 'Doen'],
  hoortOver: 'Hoort over {namen}',
  waaromU: 'Waarom u erbij nodig bent: {noodzaak}',
  uwAntwoord: 'Uw antwoord: {antwoord}.',
  anderAntwoord: 'Uw antwoord veranderen',
  uBeslist:
    'U beslist zelf of u komt, en wat u inbrengt. Er komt geen verslag. Er wordt niets ingebracht voordat het overleg open is.',
  brengtNietsIn:
    'U beslist zelf of u komt. Uw eigen wet laat niet toe dat u hier zelf iets inbrengt. U kunt wel luisteren, meedenken en afspreken wat u zelf doet. Er komt geen verslag.',
  opTijdlijn: 'Casusoverleg: {staat}',
  overleggen: 'Casusoverleggen',
  overleggenKolommen: ['Wanneer', 'Waarvoor', 'Stand', 'Openen'],
  naarOverleg: 'Naar het overleg',
  komend: 'Casusoverleg: {dag}{uren} ({wanneer}).',
} as const

/** What the page says of a conference that nobody closed on its day. */
export const overlegVoorbij = {
  organisator:
    'Niemand sloot dit overleg op zijn dag. Wat is ingebracht, is weg, en niemand neemt er iets van mee. Sluit het overleg nog: dan blijven de afspraken waarop ja is gezegd.',
  ander: 'Dit overleg is voorbij. Wat is ingebracht, is weg. De organisator legt de afspraken nog vast.',
} as const
