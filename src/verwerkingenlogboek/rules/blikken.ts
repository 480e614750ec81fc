import { isRol, komtVoorZich } from '../../wet/rollen.ts'

/** What somebody did with data of a person, as far as that person is told: never which act it was. */
export type Bliksoort = 'lezen' | 'brief' | 'werken' | 'lijst'

/** A processing record about a person, with the role of who did it. */
export interface Blikregel {
  /** 'yyyy-mm-dd', in the Netherlands. */
  readonly dag: string
  readonly actie: string
  readonly rol: string | null
  /** It was about no one dossier: a list. */
  readonly zonderDossier: boolean
}

/** What one role did on one day, and how often. */
export interface Blik {
  readonly dag: string
  readonly rol: string | null
  readonly soort: Bliksoort
  readonly aantal: number
}

const isVoorZich = (rol: string | null): boolean => rol !== null && isRol(rol) && komtVoorZich(rol)

/**
 * For what it was, in a word that tells nothing on anybody: the name of an act would say that something is being prepared of which he was not told
 * yet. A list of a worker shows that there is a case and nothing that stands in it; that of who speaks for him is the whole of it (N-AVG-15, N-AVG-14-5).
 */
export const soortVanBlik = ({ actie, rol, zonderDossier }: Omit<Blikregel, 'dag'>): Bliksoort => {
  if (zonderDossier) return isVoorZich(rol) ? 'lezen' : 'lijst'
  const naam = actie.slice(actie.indexOf('.') + 1)
  if (/brief/.test(naam)) return 'brief'
  return /^(bekijk|lees)-/.test(naam) ? 'lezen' : 'werken'
}

/** By day, role and reason, the latest first; what stood in a worklist apart (N-AVG-15, N-AVG-5-1a). */
export const alsBlikken = (regels: readonly Blikregel[]): readonly Blik[] => {
  const blikken = new Map<string, Blik>()
  for (const { dag, rol, ...regel } of regels) {
    const soort = soortVanBlik({ rol, ...regel })
    const sleutel = [dag, rol, soort].join(' ')
    const eerder = blikken.get(sleutel)
    blikken.set(sleutel, { dag, rol, soort, aantal: (eerder?.aantal ?? 0) + 1 })
  }
  return [...blikken.values()].toSorted((a, b) => (a.dag < b.dag ? 1 : a.dag > b.dag ? -1 : 0))
}
