import type { Rol } from '../../wet/rollen.ts'

/** How often somebody wants a notice of one kind. */
export type Wanneer = 'direct' | 'dagelijks' | 'geen'

interface Soortrij {
  /** What a job in the queue calls it: a job holds ids only. */
  readonly id: string
  readonly keuzes: readonly [Wanneer, ...Wanneer[]]
  readonly standaard: Wanneer
}

const id = (nummer: number): string => `00000000-0000-4000-8000-00000000000${nummer}`

/**
 * The kinds of notice, with what one can choose and what holds until one does. Terms and appointments are looked at once a day, so
 * nothing of them comes at once.
 */
export const berichtsoorten = {
  nieuw: { id: id(1), keuzes: ['direct', 'dagelijks', 'geen'], standaard: 'direct' },
  antwoord: { id: id(2), keuzes: ['direct', 'dagelijks', 'geen'], standaard: 'direct' },
  termijn: { id: id(3), keuzes: ['dagelijks', 'geen'], standaard: 'dagelijks' },
  afspraak: { id: id(4), keuzes: ['dagelijks', 'geen'], standaard: 'geen' },
} as const satisfies Readonly<Record<string, Soortrij>>

export type Berichtsoort = keyof typeof berichtsoorten

export const berichtsoortNamen = Object.keys(berichtsoorten) as readonly Berichtsoort[]

/** What a job calls the one notice of the day. */
export const bundelId = id(9)

/** The kind that a job names; `nieuw` for a job that names none. */
export const soortVan = (genoemd: string | undefined): Berichtsoort =>
  berichtsoortNamen.find((naam) => berichtsoorten[naam].id === genoemd) ?? 'nieuw'

/** What somebody chose for a kind; what he did not choose, or cannot choose, is as it stands for everyone. */
export const wanneerVan = (soort: Berichtsoort, gekozen: Readonly<Record<string, string>>): Wanneer => {
  const { keuzes, standaard } = berichtsoorten[soort]
  return keuzes.find((keuze) => keuze === gekozen[soort]) ?? standaard
}

/** Who can get a notice: a worker of the municipality, or a professional of a party; never a client or who stands beside one. */
export const rollenMetBericht: readonly Rol[] = [
  'toeleider',
  'beslisser',
  'coordinator',
  'teamleider',
  'meldpuntmedewerker',
  'bemoeizorger',
  'partijmedewerker',
]
