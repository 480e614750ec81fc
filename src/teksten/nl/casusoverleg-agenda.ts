/** The words of several conferences on one day: one's own row, and what is worth knowing of two at once. */
export const overlegAgenda = {
  dubbel: {
    'zelf-tegelijk': 'Let op: u heeft op dit uur nog een overleg. Het mag wel.',
    'plaats-bezet':
      'Let op: deze plaats is op dit uur al voor een overleg in gebruik. Kijk of er een andere kamer is.',
    'link-bezet': 'Let op: deze link is op dit uur al voor een overleg in gebruik. Maak een andere link.',
    'zelfde-link':
      'Let op: deze link is die dag ook voor een ander overleg. Gebruik per overleg een eigen link. Anders komt iemand binnen bij een zaak die niet van hem is.',
  },
  partijTegelijk: 'Let op: uw organisatie is op dit uur ook voor een ander overleg uitgenodigd.',
  dieDag:
    'Uw andere overleggen op deze dag. Elk overleg gaat over één zaak, met wie daarvoor is uitgenodigd:',
  inRij: '{begin} tot {einde} uur: casusoverleg {nummer}',
  titel: 'Uw overleggen op deze dag',
  uitleg: 'Elk overleg gaat over één zaak. Wie in het volgende binnenkomt, is uit het vorige weg.',
  kolommen: ['Wanneer', 'Overleg', 'Stand', 'Let op'],
  uren: '{begin} tot {einde} uur',
  dit: 'dit overleg',
  sluitAan: 'Sluit aan op het vorige.',
  tegelijk: 'Tegelijk met een ander overleg.',
} as const
