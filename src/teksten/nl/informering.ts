import type { Informeerplicht } from '../../wet/informering.ts'

/** What stands on the page of a case of who was told what. */
export const informeringWoorden = {
  titel: 'Wie is waarover verteld ({aantal} nog niet)',
  titelAlles: 'Wie is waarover verteld',
  kolommen: ['Wie', 'Waarover', 'Stand', 'Artikel'],
  verteld: 'verteld op {datum}',
  wacht: 'wacht tot {datum}: {reden}',
  wachtZonderReden: 'wacht tot {datum}',
  andereWet: 'gaat volgens een andere wet',
  openUiterlijk: 'nog niet, uiterlijk {datum}',
  open: 'nog niet, doe het nu',
} as const

/** What somebody must be told, in words. */
export const informeerplichtWoorden: Readonly<Record<Informeerplicht, string>> = {
  melding: 'dat er een melding over hem is',
  'eigen-gegevens': 'wat wij doen met wat hij zelf vertelt',
  'gegevens-van-ander': 'wat anderen over hem vertelden, en wat wij daarmee doen',
  onderzoek: 'dat er een onderzoek is',
  clientondersteuning: 'gratis cliëntondersteuning',
  'persoonlijk-plan': 'het persoonlijk plan',
  budget: 'het persoonsgebonden budget',
  uitkomst: 'de uitkomst van het onderzoek',
}

/** Why telling waits, in words: for one's own good, or because a client is left out with a motive. */
export const wachtWoorden: Readonly<Record<string, string>> = {
  'hulp-in-gevaar': 'anders komt de hulp niet op gang',
  veiligheid: 'anders komt iemand in gevaar',
  'niet-bereikt': 'hij is niet te bereiken',
}
