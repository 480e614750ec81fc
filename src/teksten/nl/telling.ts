/** Words of the page with numbers of the meldpunt. */
export const tellingWoorden = {
  menu: 'Telling',
  periodes: { dag: 'Dag', week: 'Week', maand: 'Maand', jaar: 'Jaar' },
  kies: 'Welke periode?',
  vorige: { dag: 'Vorige dag', week: 'Vorige week', maand: 'Vorige maand', jaar: 'Vorig jaar' },
  volgende: { dag: 'Volgende dag', week: 'Volgende week', maand: 'Volgende maand', jaar: 'Volgend jaar' },
  leeg: 'In deze periode is niets geteld.',
  beeld: 'Gesprekken per {per}: in behandeling genomen en niet in behandeling genomen.',
  per: { dag: 'dag', week: 'dag', maand: 'dag', jaar: 'maand' },
  totalen: 'In deze periode',
  totaalKolommen: ['Wat', 'Aantal'],
  perDag: { dag: 'Per dag', week: 'Per dag', maand: 'Per dag', jaar: 'Per maand' },
  dagKolommen: ['Wanneer', 'In behandeling genomen', 'Niet in behandeling genomen', 'Afgerond'],
  regels: 'Per dag en soort',
  regelKolommen: ['Dag', 'Wat', 'Aantal'],
  totaal: '{groep}: samen',
} as const
