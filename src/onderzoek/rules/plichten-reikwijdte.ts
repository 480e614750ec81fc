import { zonderAfspraak } from './afgesproken-met.ts'
import { stukkenBuiten, verzoekenBuiten } from './buiten-reikwijdte.ts'
import { nietMeerClient } from './geen-client-meer.ts'
import { als, type Regel, voor, zonderTermijn } from './plicht.ts'
import { heeftReikwijdte } from './reikwijdte.ts'
import { reikwijdteBetwist } from './zeg-over-reikwijdte.ts'

/** Nothing is recorded before the reikwijdte is agreed (N-2.3a.1-4-rw). */
export const reikwijdte: Regel = (feiten) =>
  als(
    heeftReikwijdte(feiten) !== undefined,
    voor('stel-reikwijdte-vast', 'stel-reikwijdte-vast', 'reikwijdte', 'leg-gegeven-vast'),
  )

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

/** Who was client and is so no more: his letter, his open questions and his own two years (Q-32, N-1.1.1-clt-3). */
export const nietMeerMee: Regel = (feiten) => {
  const wie = nietMeerClient(feiten)
  return als(
    wie.length > 0,
    zonderTermijn('sluit-af-voor-client', 'stop-voor-client', 'uitkomst-meedelen', wie),
  )
}

/** Who became client after the reikwijdte was agreed: it says nothing about him until it is agreed with him (N-2.3a.1-4-rw). */
export const reikwijdteMetIeder: Regel = (feiten, termijnen) => {
  const wie = zonderAfspraak(feiten)
  return [
    ...reikwijdteBetwist(feiten, termijnen),
    ...als(
      wie.length > 0,
      voor('spreek-reikwijdte-af', 'stel-reikwijdte-vast', 'samenspraak', 'leg-gegeven-vast', wie),
    ),
  ]
}
