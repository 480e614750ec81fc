/** What became of a dossier of a party by an act of the college. */
export type Gebeurtenissoort = 'ontvangen' | 'gewijzigd' | 'gesloten'

/** Something that a system of a party may hear of: ids and kinds, never content. */
export interface Gebeurtenis {
  readonly soort: Gebeurtenissoort
  /** Which kind of dossier it is: `vraag`, `verzoek`. */
  readonly ingang: string
  readonly organisatieId: string
  readonly dossierId: string
}
