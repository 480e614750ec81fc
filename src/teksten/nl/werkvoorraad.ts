/** Words of the worklist about what others must say first, and about one's own notes. */
export const werkvoorraadWoorden = {
  wacht: 'Wacht op anderen ({aantal})',
  uitleg: 'Hier loopt geen termijn van u. Wie niet hoeft te antwoorden, krijgt geen herinnering.',
  soorten: {
    'antwoord-van-partij': 'Antwoord van een partij ({aantal})',
    'antwoord-van-gezinslid': 'Antwoord van een gezinslid ({aantal})',
    'antwoord-op-voorstel': 'Antwoord van een cliënt op een voorstel ({aantal})',
  },
  sinds: 'gevraagd op {datum}',
  hoeftNiet: 'hoeft niet te antwoorden',
  anderePet: {
    nul: 'In uw andere rol {rol}: vandaag niets te doen.',
    een: 'In uw andere rol {rol}: 1 ding om vandaag te doen.',
    meer: 'In uw andere rol {rol}: {aantal} dingen om vandaag te doen.',
  },
  wissel: 'Wissel van rol',
  notities: 'Mijn notities ({aantal})',
  notitie: '{aantal}, de eerste verdwijnt op {datum}',
  notitieEen: 'een notitie, verdwijnt op {datum}',
  notitiesAantal: '{aantal} notities',
} as const
