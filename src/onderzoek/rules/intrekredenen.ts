/** Why an onderzoek ends halfway. */
export const intrekredenen = [
  'client-stopt',
  'verhuisd',
  'overleden',
  'niet-bereikbaar',
  'ten-onrechte-gestart',
] as const
export type Intrekreden = (typeof intrekredenen)[number]
