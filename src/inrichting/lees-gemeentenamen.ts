import type { Database } from '../platform/db/database.ts'
import { identityRole } from '../platform/identity/session.ts'
import { gemeentenamen } from './gemeente.store.ts'

/** The names of the municipalities of this installation, by their code of four digits. */
export const leesGemeentenamen = (db: Database): Promise<ReadonlyMap<string, string>> =>
  db.transaction({ role: identityRole }, gemeentenamen)
