/** A line as it is counted: the day and moment on which somebody did something. */
export interface Telregel {
  /** 'yyyy-mm-dd', in the Netherlands. */
  readonly dag: string
  /** ISO moment. */
  readonly tijd: string
  readonly actie: string
  readonly rol: string | null
  /** Whether it was the asker himself. */
  readonly zelf: boolean
  readonly gelukt: boolean
  readonly artikel: string | null
}

/** What one role did on one day, how often, and when for the last time. */
export type Kijkmoment = Omit<Telregel, 'dag'> & { readonly aantal: number }

export interface Kijkdag {
  readonly dag: string
  readonly momenten: readonly Kijkmoment[]
}

const sleutel = ({ actie, rol, zelf, gelukt, artikel }: Telregel): string =>
  [actie, rol, zelf, gelukt, artikel].join(' ')

const momentenVan = (regels: readonly Telregel[]): readonly Kijkmoment[] => {
  const momenten = new Map<string, Kijkmoment>()
  for (const { dag: _, ...regel } of regels) {
    const plek = sleutel({ dag: '', ...regel })
    const eerder = momenten.get(plek)
    momenten.set(plek, eerder ? { ...eerder, aantal: eerder.aantal + 1 } : { ...regel, aantal: 1 })
  }
  return [...momenten.values()]
}

/** Lines, the latest first, grouped by day; the same by the same on one day is one moment with a number (N-AVG-15). */
export const perDag = (regels: readonly Telregel[]): readonly Kijkdag[] =>
  [...new Set(regels.map(({ dag }) => dag))].map((dag) => ({
    dag,
    momenten: momentenVan(regels.filter((regel) => regel.dag === dag)),
  }))
