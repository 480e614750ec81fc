/** What somebody said himself on his own page, as it stands on the page of the case. */
export const zelfGezegdWoorden = {
  belOp: 'Bel op {telefoon}',
  belAlleen: 'Wil alleen praten, zonder anderen van het gezin erbij',
  antwoord: 'Zelf gezegd in Mijn omgeving: {naam} {antwoord}',
  wieMee: 'Neemt mee: {mee}',
  zelf: 'Zelf gezegd in Mijn omgeving',
} as const
