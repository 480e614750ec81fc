import type { SessionRow } from './session.store.ts'
import type { ActivePet, Session, SessionLimits } from './session.ts'

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
})
