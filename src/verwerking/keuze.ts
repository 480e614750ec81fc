/** The options of the fields that depend on the dossier, per field name. */
export type Keuzes = Readonly<Record<string, readonly Keuze[]>>

/** What the link to a form chose, per field: only options that the form itself offers. */
export type Gekozen = Readonly<Record<string, string>>

/** One option of a field that depends on the dossier. */
export interface Keuze {
  readonly waarde: string
  readonly label: string
  readonly uitleg?: string
  /** Heading over this option and the next ones that have the same, in a list that unfolds. */
  readonly groep?: string
  /** Fields that who chose this need not answer: left empty, the check page does not show them. */
  readonly zonder?: readonly string[]
}
