import { type Database, Rollback } from '../src/platform/db/database.ts'

/**
 * A database on which what a verwerking did is rolled back, so that every request of a test finds the same dossiers; what
 * was refused or invalid changed nothing and leaves its log line.
 */
export const terugrollend = (db: Database): Database => ({
  ...db,
  transaction: (scope, work) =>
    db.transaction(scope, async (tx) => {
      const uitkomst = await work(tx)
      const isAfloop = typeof uitkomst === 'object' && uitkomst !== null && 'soort' in uitkomst
      if (isAfloop && uitkomst.soort === 'gedaan') throw new Rollback(uitkomst)
      return uitkomst
    }),
})
