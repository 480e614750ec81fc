import type { Artikel } from './artikelen.ts'

/** What is known of who is to be coordinator, and what was said about it. */
export interface CoordinatorVerklaring {
  /** He bears the name of a client, gezinslid, mantelzorger, vertegenwoordiger or somebody of the netwerk in the dossier. */
  readonly naamKomtVoor: boolean
  /** It was declared that he is somebody else than the one in the dossier, and why that is sure. */
  readonly nietDezelfde: boolean
  readonly waaromNietDezelfde?: string | undefined
  /** He also helps these clients: he is the toeleider of their onderzoek, or works for a party that takes part. */
  readonly dubbeleRol: boolean
  /** It was confirmed that he keeps the two apart. */
  readonly rollenApart: boolean
}

/** The reasons against, each with its article. */
export const coordinatorbezwaren = {
  'coordinator-is-betrokkene': 'coordinator-wie',
  'niet-dezelfde-zonder-reden': 'coordinator-wie',
  'dubbele-rol-niet-bevestigd': 'gescheiden-taken',
} as const satisfies Record<string, Artikel>
export type Coordinatorbezwaar = keyof typeof coordinatorbezwaren

const overPersoon = (een: CoordinatorVerklaring): readonly Coordinatorbezwaar[] => {
  if (!een.naamKomtVoor) return []
  if (!een.nietDezelfde) return ['coordinator-is-betrokkene']
  return (een.waaromNietDezelfde ?? '').trim() === '' ? ['niet-dezelfde-zonder-reden'] : []
}

/**
 * Never the client or somebody close to him (2.3a.3 lid 1, N-2.3a.3-1-clt); who has two roles keeps them apart (5.4.4 lid 6,
 * N-2.3a.3-1-pet). Eigen invulling: a name is all that tells a worker and a person of the dossier apart.
 */
export const bezwarenTegenCoordinator = (een: CoordinatorVerklaring): readonly Coordinatorbezwaar[] => [
  ...overPersoon(een),
  ...(een.dubbeleRol && !een.rollenApart ? (['dubbele-rol-niet-bevestigd'] as const) : []),
]
