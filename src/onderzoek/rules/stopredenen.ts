/** Why one client stops while the onderzoek goes on for others. */
export const stopredenen = [
  'client-stopt',
  'verhuisd',
  'overleden',
  'niet-bereikbaar',
  'geen-gezinslid-meer',
] as const
export type Stopreden = (typeof stopredenen)[number]
