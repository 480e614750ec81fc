import { liveGemeenten } from '../inrichting/index.ts'
import type { Database } from '../platform/db/database.ts'
import { identityRole } from '../platform/identity/session.ts'

/** The municipalities of this installation where somebody can sign in for himself. */
export const mijnGemeenten = (db: Database) => db.transaction({ role: identityRole }, liveGemeenten)
