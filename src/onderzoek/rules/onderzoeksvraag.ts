import type { Reden } from '../../wet/oordeel.ts'
import type { Thema } from '../../wet/themas.ts'
import type { AfbakeningFeit, Feiten } from './feiten.ts'
import { standVan } from './reikwijdte.ts'
import { alsNiet } from './toets.ts'

/** The questions that hold now, in the order in which they were agreed. */
export const vragenNu = ({ afbakeningen }: Feiten): readonly AfbakeningFeit[] =>
  afbakeningen.filter(({ soort, tot }) => soort === 'vraag' && tot === null)

/** What a gegeven or a request says it answers. */
interface Antwoordt {
  readonly thema: Thema
  readonly betrokkeneId: string
  readonly vraagId?: string | null | undefined
}

const bij = ({ thema, betrokkeneId }: Antwoordt, vraag: AfbakeningFeit): boolean =>
  vraag.thema === thema && (vraag.betrokkeneId === null || vraag.betrokkeneId === betrokkeneId)

/**
 * A reason when it answers no question that was agreed (N-5.4.1-1, N-2.3a.1-4-rw). Eigen invulling: of a theme for which no
 * question was agreed, the questions are those of the law itself, parts a to d. Nothing for a theme out of the reikwijdte:
 * that is a reason of its own.
 */
export const antwoordtOpVraag = (feiten: Feiten, wat: Antwoordt): Reden | undefined => {
  if (standVan(feiten, wat.thema, wat.betrokkeneId) !== 'binnen') return undefined
  const mogelijk = vragenNu(feiten).filter((vraag) => bij(wat, vraag))
  const gekozen = wat.vraagId ?? null
  if (gekozen === null) return alsNiet(mogelijk.length > 0, 'zonder-onderzoeksvraag', 'reikwijdte')
  return alsNiet(!mogelijk.some(({ id }) => id === gekozen), 'vraag-buiten-reikwijdte', 'reikwijdte')
}
