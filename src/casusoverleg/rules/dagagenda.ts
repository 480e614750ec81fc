import type { Wijze } from '../../wet/casusoverleg.ts'
import { minutenVan, overlapt } from '../../wet/tijdvak.ts'
import type { Staat } from './staten.ts'

/** When and where people meet, by what can be compared and says nothing else: `plek` is undefined for what was convened without one. */
export interface Uur {
  readonly dag: string
  readonly begin: string
  readonly einde: string
  readonly wijze: Wijze
  readonly plek: string | undefined
}

/** One conference of a day, as far as whether two are at once can be seen from it. */
export interface Slot extends Uur {
  readonly id: string
  readonly nummer: string
  readonly staat: Staat
  /** The asker organises it, or the organisation for which he works was invited: then he knows it already. */
  readonly vanMij: boolean
}

/** What is worth knowing of two conferences at once; it stands in the way of nothing. */
export type Dubbel = 'zelf-tegelijk' | 'plaats-bezet' | 'link-bezet' | 'zelfde-link'

const lijntOver = (een: Uur, ander: Uur): boolean =>
  overlapt(
    { datum: een.dag, tijd: een.begin, tot: een.einde },
    { datum: ander.dag, tijd: ander.begin, tot: ander.einde },
  )

const zelfdePlek = (een: Uur, ander: Uur): boolean =>
  een.plek !== undefined && een.plek === ander.plek && een.dag === ander.dag

/** Whether it is still to come or is held now. */
const geldt = ({ staat }: Slot): boolean => staat === 'belegd' || staat === 'open'

/** The conferences of the asker himself that are at the same time as this one. */
const tegelijkVanMij = (dit: Uur, anderen: readonly Slot[]): readonly Slot[] =>
  anderen.filter((ander) => geldt(ander) && ander.vanMij && lijntOver(dit, ander))

/**
 * What who plans this should know: that he is at two at once, or that the place is taken then. Of a conference of another it says nothing but
 * that: not which, not whose and not when exactly (5.4.3 lid 1; N-5.4.3-1-std, N-AVG-5-1c).
 */
export const dubbelBij = (dit: Uur, anderen: readonly Slot[]): readonly Dubbel[] => {
  const opDePlek = anderen.filter((ander) => geldt(ander) && zelfdePlek(dit, ander))
  const bezet = opDePlek.some((ander) => lijntOver(dit, ander))
  return [
    ...(tegelijkVanMij(dit, anderen).length > 0 ? (['zelf-tegelijk'] as const) : []),
    ...(bezet ? [dit.wijze === 'video' ? ('link-bezet' as const) : ('plaats-bezet' as const)] : []),
    // In one video room who comes for the next case would come in while people still talk about this one.
    ...(!bezet && dit.wijze === 'video' && opDePlek.length > 0 ? (['zelfde-link'] as const) : []),
  ]
}

const opTijd = (een: Slot, ander: Slot): number => minutenVan(een.begin) - minutenVan(ander.begin)

/** One's own conferences of a day in their order: each with whether it follows on the one before it, and whether two are at once. */
export const rijVanDeDag = (slots: readonly Slot[]) => {
  const eigen = slots.filter(({ vanMij }) => vanMij).toSorted(opTijd)
  return eigen.map((slot, index) => {
    const vorige = eigen[index - 1]
    const anderen = eigen.filter(({ id }) => id !== slot.id)
    return {
      slot,
      sluitAan: vorige !== undefined && vorige.einde === slot.begin,
      tegelijk: geldt(slot) && tegelijkVanMij(slot, anderen).length > 0,
    }
  })
}
