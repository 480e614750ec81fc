/** Reasons around what was agreed in a conference. */
export const overlegRedencodes = [
  'geen-overlegafspraak',
  'onbekende-overlegafspraak',
  'overlegafspraak-al-klaar',
  'overlegafspraak-dag-voorbij',
  'overlegafspraak-van-partij',
  'overlegafspraak-zonder-dag',
] as const
