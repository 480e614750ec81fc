import { stukkenBuiten, verzoekenBuiten } from './buiten-reikwijdte.ts'
import { type Regel, zonderTermijn } from './plicht.ts'

/** What was asked before the client made the reikwijdte narrower (N-2.3a.1-4-rw). */
export const buitenReikwijdte: Regel = (feiten) => {
  const wie = (id: string) => feiten.betrokkenen.filter((een) => een.id === id)
  return [
    ...verzoekenBuiten(feiten).map(({ betrokkeneId }) =>
      zonderTermijn('trek-verzoek-buiten-reikwijdte-in', 'trek-verzoek-in', 'reikwijdte', wie(betrokkeneId)),
    ),
    ...stukkenBuiten(feiten).map(({ betrokkeneId }) =>
      zonderTermijn('trek-stuk-buiten-reikwijdte-in', 'trek-stuk-in', 'reikwijdte', wie(betrokkeneId)),
    ),
  ]
}
