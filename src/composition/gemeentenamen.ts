import { gemeentenamen, inrichtingRol } from '../inrichting/index.ts'
import type { Database } from '../platform/db/database.ts'

/** The names of the municipalities of this installation, read once: they are on every page. */
export const readGemeentenamen = async (db: Database): Promise<(code: string) => string> => {
  const namen = await db.transaction({ role: inrichtingRol }, gemeentenamen)
  return (code) => namen.get(code) ?? code
}
