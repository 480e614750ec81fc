import type { Compartiment } from '../wet/compartimenten.ts'
import type { Dossier, DossierRij, Tabel } from './rijen.ts'

/**
 * Tables whose rows are not sealed under the key of their dossier; where in `kenmerk` the id of their own key stands, and the day on which they
 * can be used; and in which states.
 */
interface EigenSleutel {
  readonly tabellen: readonly string[]
  readonly kenmerk: string
  readonly dag: string
  readonly staten: readonly string[]
}

/**
 * What is brought in at a conference is kept no longer than the conference itself: it has a key of its own, made when it is convened and
 * destroyed when it closes or its day is over, while its dossier stays a day longer (5.4.3 lid 1 and 4; N-5.4.3-1-vw, ADR 0017).
 */
const eigenSleutels: Readonly<Partial<Record<Compartiment, EigenSleutel>>> = {
  casusoverleg: {
    ...{ tabellen: ['ingebracht', 'meeneming'], kenmerk: 'gesprekssleutel' },
    ...{ dag: 'dag', staten: ['belegd', 'open'] },
  },
}

/** The compartments with such tables, each with how. */
export const metEigenSleutel = Object.entries(eigenSleutels) as readonly (readonly [
  Compartiment,
  EigenSleutel,
])[]

/** The tables of a compartment that are sealed under a key of their own; none for most. */
export const tabellenMetEigenSleutel = (compartiment: Compartiment): readonly string[] =>
  eigenSleutels[compartiment]?.tabellen ?? []

/** The id of the key of those tables in this dossier; undefined when there is none (yet). */
export const eigenSleutelVan = (
  compartiment: Compartiment,
  { kenmerk }: Partial<Pick<DossierRij, 'kenmerk'>>,
): string | undefined => {
  const id = kenmerk?.[eigenSleutels[compartiment]?.kenmerk ?? '']
  return typeof id === 'string' ? id : undefined
}

/**
 * The dossier when the key of some of its tables is not there (any more): their rows are as if they were not there, also when they came back
 * with an old backup, and it has no such key. `isErNog` says of a table whether its key is.
 */
export const zonderVernietigd = <T extends Tabel>(
  compartiment: Compartiment,
  dossier: Dossier<T>,
  isErNog: (tabel: string) => boolean,
): Dossier<T> => {
  const eigen = eigenSleutels[compartiment]
  if (!eigen || eigen.tabellen.every(isErNog)) return dossier
  const over = Object.entries(dossier.rijen).map(([tabel, rijen]) => [
    tabel,
    eigen.tabellen.includes(tabel) ? [] : rijen,
  ])
  const kenmerk = { ...dossier.kenmerk, [eigen.kenmerk]: null }
  return { ...dossier, kenmerk, rijen: Object.fromEntries(over) }
}
