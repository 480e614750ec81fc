import type { Artikel } from './artikelen.ts'
import { type Bekendheid, uiterlijkVertellen, vertellenWachtTot } from './bekendheid.ts'

/** What the law says somebody must be told, with its article, in the order in which it comes up. Closed. */
export const informeerplichten = {
  melding: 'melding-informeren',
  'eigen-gegevens': 'avg-informeren',
  'gegevens-van-ander': 'avg-informeren-anderen',
  onderzoek: 'client-betrekken',
  clientondersteuning: 'clientondersteuning',
  'persoonlijk-plan': 'persoonlijk-plan',
  budget: 'persoonsgebonden-budget',
  uitkomst: 'uitkomst-meedelen',
} as const satisfies Readonly<Record<string, Artikel>>

export type Informeerplicht = keyof typeof informeerplichten

/** Told on a day, waiting on a ground until it is looked at again, ruled by another law, or still to do, at once when `uiterlijk` is null. */
export type Informeerstand =
  | { readonly soort: 'verteld'; readonly op: string }
  | { readonly soort: 'wacht'; readonly reden: string | null; readonly tot: string }
  | { readonly soort: 'andere-wet'; readonly artikel: Artikel }
  | { readonly soort: 'open'; readonly uiterlijk: string | null }

/** One thing that one person must be told, and how that stands. `wie`: as the dossier knows him. Days are 'yyyy-mm-dd'. */
export interface Informering {
  readonly plicht: Informeerplicht
  readonly wie: string
  readonly stand: Informeerstand
}

/** How telling somebody that others gave data of him stands; `op`: the day on which he heard it (AVG 14 lid 3 and 5; N-AVG-14-3, N-AVG-14-5). */
export const standVan = (bekendheid: Bekendheid, op: string | undefined): Informeerstand => {
  if (op !== undefined) return { soort: 'verteld', op }
  const tot = vertellenWachtTot(bekendheid)
  return tot === undefined
    ? { soort: 'open', uiterlijk: uiterlijkVertellen(bekendheid) }
    : { soort: 'wacht', reden: bekendheid.uitstel?.reden ?? null, tot }
}
