import { afwegingVan } from './rules/afweging.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import { onbeantwoord } from './rules/staten.ts'

/** Where on the page of a question the aid in weighing stands. */
export const afwegingPlek = 'afweging'

/** From the form of an answer back to the aid; nothing for who has nothing to weigh, or weighed it (N-5.4.2-2-s1 to -s7). */
export const naarAfweging = (feiten: Feiten, { vandaag }: Kader): string | undefined =>
  onbeantwoord.includes(feiten.dossier.staat) && afwegingVan(feiten, vandaag) !== 'geen'
    ? afwegingPlek
    : undefined
