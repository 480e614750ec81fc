import { open } from '../db/tx.ts'
import { personLimits } from './person-session.ts'
import { identityRole, type SessionDeps } from './session.ts'

const day = 24 * 60 * 60_000

/**
 * Removes what is past its time: sign-ins and kept posts at once, counters after a day, sessions a day after they
 * ended (until then a post that comes too late can still be kept for its writer), those of people without an account at
 * once. Answers with the number of rows.
 */
export const deleteExpired = (deps: SessionDeps): Promise<number> => {
  const now = deps.clock.now()
  const [at, yesterday] = [new Date(now), new Date(now - day)]
  const idleSince = new Date(now - day - deps.limits.idleMs)
  return deps.db.transaction({ role: identityRole }, async (tx) => {
    const query = open(tx)
    const done = [
      await query('delete from inrichting.aanmelding where verloopt_op <= $1 returning 1', [at]),
      await query('delete from inrichting.aangehouden_post where verloopt_op <= $1 returning 1', [at]),
      await query('delete from inrichting.snelheid where venster <= $1 returning 1', [yesterday]),
      await query(
        'delete from inrichting.sessie where verloopt_op <= $1 or laatst_gezien <= $2 returning 1',
        [yesterday, idleSince],
      ),
      await query(
        'delete from inrichting.mijn_sessie where verloopt_op <= $1 or laatst_gezien <= $2 returning 1',
        [at, new Date(now - personLimits.idleMs)],
      ),
    ]
    return done.reduce((total, rows) => total + rows.length, 0)
  })
}
