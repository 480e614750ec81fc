/** Words of a list with pages. */
export const overzichtWoorden = {
  nummer: 'Nummer van de aanpak',
  uitleg: 'Vul het hele nummer in. Zoeken op een naam kan hier niet.',
  toon: 'Zoeken op nummer',
  kolommen: ['Nummer', 'Stand', 'Sinds', 'Coördinator werkt bij', 'Voortgang bespreken'],
  onbekend: 'onbekend',
  niemand: 'geen coördinator',
  geenGesprek: 'nog niet begonnen',
  leeg: 'Er loopt nu geen aanpak.',
  nietGevonden: 'Er loopt geen aanpak met dit nummer.',
  deel: 'U ziet {getoond} van {aantal} zaken. De dringendste staan op de eerste bladzijde.',
  bladeren: 'Bladeren',
  vorige: 'Vorige bladzijde',
  volgende: 'Volgende bladzijde',
  bladzijde: 'Bladzijde {bladzijde} van {bladzijden}',
} as const
