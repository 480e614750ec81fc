import type { SessionRow } from './session.store.ts'

/** How long a session lives, in milliseconds. */
export interface SessionLimits {
  readonly idleMs: number
  readonly absoluteMs: number
  /** A session that is in use is written down at most once in this time. */
  readonly touchMs: number
}

/** The pet someone works in: one role in one municipality. */
export interface ActivePet {
  readonly id: string
  readonly gemeente: string
  readonly gemeenteNaam: string
  readonly rol: string
  readonly mandaat: string
  readonly organisatieId: string | null
}

/** Another pet of the same person in the same municipality, in which he does not work now. */
export interface OtherPet {
  readonly id: string
  readonly rol: string
  readonly organisatieId: string | null
}

/** Someone who is signed in. `pet` is null before one is chosen, and from the day on which its mandate ends. */
export interface Session {
  readonly userId: string
  readonly name: string
  readonly employerId: string
  readonly isOfficial: boolean
  readonly csrf: Buffer
  readonly startedAt: number
  readonly idleEnds: number
  readonly absoluteEnds: number
  readonly pet: ActivePet | null
  readonly otherPets: readonly OtherPet[]
  /** The teams one is in, in the municipality of the pet. */
  readonly teams: readonly string[]
}

const petOf = (row: SessionRow): ActivePet | null =>
  row.pet_id === null || row.gemeente === null || row.rol === null
    ? null
    : {
        id: row.pet_id,
        gemeente: row.gemeente,
        gemeenteNaam: row.gemeente_naam ?? row.gemeente,
        rol: row.rol,
        mandaat: row.mandaat ?? '',
        organisatieId: row.pet_organisatie_id,
      }

/** A row of the session query as the program knows it; moments in milliseconds since 1970. */
export const sessionOf = (row: SessionRow, limits: SessionLimits): Session => ({
  userId: row.gebruiker_id,
  name: row.naam,
  employerId: row.organisatie_id,
  isOfficial: row.is_gemeenteambtenaar,
  csrf: row.csrf,
  startedAt: row.begonnen_op.getTime(),
  idleEnds: Math.min(row.laatst_gezien.getTime() + limits.idleMs, row.verloopt_op.getTime()),
  absoluteEnds: row.verloopt_op.getTime(),
  pet: petOf(row),
  otherPets: row.andere_petten.map(({ id, rol, organisatie_id }) => ({
    id,
    rol,
    organisatieId: organisatie_id,
  })),
  teams: row.teams,
})
