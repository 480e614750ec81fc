import type { TestDatabase } from './database.ts'
import { type TestOmgeving, testOmgeving } from './omgeving.ts'
import { rijenLezer } from './rijen-lezen.ts'

/** The road on a fresh database with its clock on `datum`, set up by `richtIn`, with a reader of its rows; `sluit` closes both. */
export const wegMetRijen = async (
  datum: string,
  richtIn?: (t: TestOmgeving) => Promise<void>,
  database?: TestDatabase,
) => {
  const t = await testOmgeving(datum, {}, database)
  const db = await rijenLezer(t.superUrl)
  await richtIn?.(t)
  const sluit = async () => {
    await db.close()
    await t.close()
  }
  return { t, db, sluit }
}
