import type { Artikel } from '../../wet/artikelen.ts'
import type { Niveau } from '../../wet/categorieen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { Feiten, VerzoekFeit, VerzoekStaat } from './feiten.ts'
import type { Redencode } from './redencodes.ts'
import { alsNiet } from './toets.ts'

/** The request with this id, if the dossier knows one. */
export const verzoekMet = (feiten: Feiten, id: string): VerzoekFeit | undefined =>
  feiten.verzoeken.find((verzoek) => verzoek.id === id)

/** The requests that wait for an answer. */
export const openVerzoeken = (feiten: Feiten): readonly VerzoekFeit[] =>
  feiten.verzoeken.filter(({ staat }) => staat === 'verzonden')

/**
 * How much was asked of one item of a request (N-5.4.2-2-s6); undefined when it is no item of it. The only item there is need
 * not be named; of a request from before items were kept, the highest level that was asked.
 */
export const gevraagdBijItem = (
  { items = [], niveau }: VerzoekFeit,
  itemId: string | null | undefined,
): Niveau | undefined => {
  const [eerste, ...rest] = items
  if (!eerste) return niveau
  if (!itemId) return rest.length === 0 ? eerste.niveau : undefined
  return items.find(({ id }) => id === itemId)?.niveau
}

const nietOpen: Readonly<Record<Exclude<VerzoekStaat, 'verzonden'>, Redencode>> = {
  beantwoord: 'verzoek-is-beantwoord',
  geweigerd: 'weigering-is-definitief',
  ingetrokken: 'verzoek-is-ingetrokken',
}

/** A reason when there is no such request, or it no longer waits for an answer. A refusal is final (N-5.4.2-1-zw). */
export const isOpen = (verzoek: VerzoekFeit | undefined, artikel: Artikel): Reden | undefined => {
  if (!verzoek) return alsNiet(true, 'onbekend-verzoek', artikel)
  return verzoek.staat === 'verzonden' ? undefined : alsNiet(true, nietOpen[verzoek.staat], artikel)
}

/** A reason when nothing waits for an answer. */
export const heeftOpenVerzoek = (feiten: Feiten, artikel: Artikel): Reden | undefined =>
  alsNiet(openVerzoeken(feiten).length === 0, 'geen-open-verzoek', artikel)
