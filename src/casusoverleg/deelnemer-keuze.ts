import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OverlegLezing } from './declaratie.ts'
import type { DeelnemerFeit } from './rules/feiten.ts'

/** These participants as options, by name; needs the content of 'deelnemer'. */
export const deelnemerKeuze = (
  { rijen }: Pick<OverlegLezing, 'rijen'>,
  welke: readonly DeelnemerFeit[],
): readonly Keuze[] => {
  const namen = new Map(rijen('deelnemer').map(({ id, inhoud }) => [id, tekstVan(inhoud.naam)]))
  return welke.map(({ id }) => ({ waarde: id, label: namen.get(id) ?? '' }))
}

/** What stands in the content of one participant; needs the content of 'deelnemer'. Throws when there is none. */
export const deelnemerInhoud = ({ rijen }: Pick<OverlegLezing, 'rijen'>, deelnemerId: string) => {
  const rij = rijen('deelnemer').find(({ id }) => id === deelnemerId)
  if (!rij) throw new Error('the toets knows this participant')
  return rij.inhoud
}
