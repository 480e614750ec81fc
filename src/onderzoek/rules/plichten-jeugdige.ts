import { plusMaanden } from '../../wet/datum.ts'
import type { Feiten } from './feiten.ts'
import { gezinslidVan } from './gezin.ts'
import { jeugdigeTot } from './jeugdige.ts'
import type { Regel } from './plicht.ts'

/** Eigen invulling: how long before a birthday that ends something it is asked whether youth help goes on. */
const maandenVooraf = 3

/** Whether somebody is gezinslid only until this day. */
const eindigtEr = (feiten: Feiten, dag: string): boolean =>
  feiten.betrokkenen.some(({ id }) => gezinslidVan(feiten, id, feiten.peildag).some(({ tot }) => tot === dag))

/** Ask in time whether youth help goes on: on that birthday a gezinslid elsewhere is none any more (N-1.1.1-gz-1, N-2.1.2-4e). */
export const jeugdigeWordtTeOud: Regel = (feiten) =>
  feiten.betrokkenen.flatMap(({ id }) => {
    const tot = jeugdigeTot(feiten, id)
    const dichtbij = tot !== null && feiten.peildag < tot && tot <= plusMaanden(feiten.peildag, maandenVooraf)
    return dichtbij && eindigtEr(feiten, tot)
      ? [
          {
            code: 'vraag-of-jeugdhulp-doorloopt',
            handeling: 'leg-verlengde-jeugdhulp-vast',
            artikel: 'begrip-gezinslid',
            uiterlijk: tot,
            soort: 'streeftermijn',
            betrokkenen: [id],
          } as const,
        ]
      : []
  })
