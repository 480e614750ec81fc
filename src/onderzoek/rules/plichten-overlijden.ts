import { isOverleden } from '../../wet/overleden.ts'
import type { Feiten } from './feiten.ts'
import { niemandMeerOver } from './leg-overlijden-vast.ts'
import type { Plicht, Regel } from './plicht.ts'

/** Nobody is left about whom it can go on: then it ends, and nothing else must be done. */
export const eindigenNaOverlijden: Regel = (feiten) =>
  niemandMeerOver(feiten)
    ? [
        {
          code: 'eindig-na-overlijden',
          handeling: feiten.dossier.staat === 'loopt' ? 'trek-onderzoek-in' : 'sluit-eerste-contact',
          artikel: 'samenspraak',
          uiterlijk: null,
          soort: 'wettelijk',
          voorrang: true,
        },
      ]
    : []

/** Nothing must be done any more for who died, but end what was granted to him. */
export const voorLevenden = (feiten: Feiten, plicht: Plicht): readonly Plicht[] => {
  const { betrokkenen, handeling } = plicht
  if (betrokkenen === undefined || handeling === 'beeindig-tijdelijke-voorziening') return [plicht]
  const over = betrokkenen.filter((id) => !isOverleden(feiten, id, feiten.peildag))
  if (over.length === betrokkenen.length) return [plicht]
  return over.length === 0 ? [] : [{ ...plicht, betrokkenen: over }]
}
