/** One page of a long form: its fields by name, or a field of every row of a list, as `items.niveau`. */
export interface Stap {
  readonly naam: string
  readonly velden: readonly string[]
}

/** Whether what was answered calls for a field; for a field of a row, what was answered in that row. */
export type Gevraagd = (antwoorden: Readonly<Record<string, unknown>>) => boolean

/** Why what is typed in a form is never kept before it is sent: it is said on the phone, weighed, brought in for a while, or a file. */
export type GeenConcept = 'gespreksscherm' | 'afweging' | 'casusoverleg' | 'bestand'
