import { type Database, Rollback } from '../src/platform/db/database.ts'

// A reading that found nothing has null for its outcome.
const isGedaan = (uitkomst: unknown): boolean =>
  typeof uitkomst === 'object' &&
  uitkomst !== null &&
  'soort' in uitkomst &&
  uitkomst.soort === 'gedaan' &&
  (uitkomst as { uitkomst?: unknown }).uitkomst !== null

/**
 * A database on which what a verwerking did is rolled back, so that every request of a test finds the same dossiers; what
 * was refused, invalid or not there changed nothing and leaves its log line.
 */
export const terugrollend = (db: Database): Database => ({
  ...db,
  transaction: (scope, work) =>
    db.transaction({ ...scope, commitApart: true }, async (tx) => {
      const uitkomst = await work(tx)
      if (isGedaan(uitkomst)) throw new Rollback(uitkomst)
      return uitkomst
    }),
})
