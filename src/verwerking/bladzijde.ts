import type { Plicht } from './panel.ts'

/** Where somebody is in a list: which page of how many, and how many there are in all. */
export interface Bladzijde {
  readonly aantal: number
  readonly bladzijde: number
  readonly bladzijden: number
}

/** How many cases one page of a worklist holds. */
export const perBladzijde = 50

interface Zaak {
  readonly plichten: readonly Plicht[]
}

/** The first day by which something must be done; what must be done at once comes before what has a day, nothing last. */
const dringend = ({ plichten }: Zaak): string =>
  plichten.map(({ uiterlijk }) => uiterlijk ?? '0000').toSorted()[0] ?? '9999'

/**
 * One page of a worklist, taken before anyone's name is read. What fits on one page keeps its order; of more, the most
 * pressing come first. A page that is not there is empty.
 */
export const snijBladzijde = <Z extends Zaak>(
  zaken: readonly Z[],
  bladzijde: number,
): Bladzijde & { readonly deel: readonly Z[] } => {
  const aantal = zaken.length
  const bladzijden = Math.max(1, Math.ceil(aantal / perBladzijde))
  const orde = bladzijden === 1 ? zaken : zaken.toSorted((a, b) => dringend(a).localeCompare(dringend(b)))
  const deel = orde.slice((bladzijde - 1) * perBladzijde, bladzijde * perBladzijde)
  return { deel, aantal, bladzijde, bladzijden }
}
