/** What stays of a conference on the page of the case it was about. */
export const gevolgWoorden = {
  afspraken: 'Afgesproken in een casusoverleg',
  afspraakKolommen: ['Wat', 'Wie', 'Uiterlijk', 'Stand', 'Afgesproken op'],
  zonderDag: 'geen dag afgesproken',
  meegenomen: 'Meegenomen uit een casusoverleg',
  meegenomenKolommen: [
    'Over',
    'Wie nam mee',
    'Waarvoor',
    'Soort gegeven',
    'Wie gaf het en zei ja',
    'Wanneer',
  ],
  zonderWoorden: 'Wat er precies is meegenomen, staat alleen bij wie het meenam.',
} as const
