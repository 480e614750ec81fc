/** By what a party reads who is meant. */
export const aanduidingWoorden = {
  wie: '{naam}, geboren op {geboren}',
  bsn: 'burgerservicenummer {bsn}',
  adres: 'postcode {postcode}, huisnummer {huisnummer}',
} as const
