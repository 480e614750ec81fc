import { randomBytes } from 'node:crypto'
import {
  deletePersonSession,
  insertPersonSession,
  type LoadedPersonSession,
  selectPersonSession,
} from './person-session.store.ts'
import { identityRole, type SessionDeps, type SessionLimits } from './session.ts'
import { newToken, seal, tokenId, unseal } from './token.ts'

const minute = 60_000

/** A quarter of an hour without use, two hours in all: what DigiD asks of a service, and a telephone that is shared at home. */
export const personLimits: SessionLimits = {
  idleMs: 15 * minute,
  absoluteMs: 120 * minute,
  touchMs: 0,
}

/** Somebody who signed in without an account here; moments in milliseconds since 1970. */
export interface PersonSession {
  readonly gemeente: string
  readonly gemeenteNaam: string
  /** How people reach who helps, as the municipality set it up. */
  readonly help: unknown
  /** Its data protection officer. */
  readonly fg: { readonly naam: string; readonly telefoon: string } | null
  /** How one place of this municipality knows him; nothing outside it. */
  readonly person: string
  readonly role: string
  readonly csrf: Buffer
  readonly idleEnds: number
  readonly absoluteEnds: number
}

const purpose = 'person-session:id-token'

const sessionOf = (row: LoadedPersonSession): PersonSession => ({
  gemeente: row.gemeente,
  gemeenteNaam: row.gemeente_naam,
  help: row.hulp,
  fg: row.fg,
  person: row.persoon,
  role: row.rol,
  csrf: row.csrf,
  idleEnds: Math.min(row.laatst_gezien.getTime() + personLimits.idleMs, row.verloopt_op.getTime()),
  absoluteEnds: row.verloopt_op.getTime(),
})

type Deps = Pick<SessionDeps, 'db' | 'clock'>

/** Starts a session under a new token, which it answers with; `previousToken` is the session this browser had: it ends. */
export const startPersonSession = async (
  { db, clock }: Deps,
  who: Pick<PersonSession, 'gemeente' | 'person' | 'role'> & {
    readonly idToken: string
    readonly previousToken?: string | undefined
  },
): Promise<string> => {
  const token = newToken()
  const now = clock.now()
  await db.transaction({ role: identityRole }, async (tx) => {
    if (who.previousToken) await deletePersonSession(tx, tokenId(who.previousToken))
    await insertPersonSession(tx, {
      ...{ id: tokenId(token), gemeente: who.gemeente, persoon: who.person, rol: who.role },
      ...{ now: new Date(now), ends: new Date(now + personLimits.absoluteMs) },
      csrf: randomBytes(32),
      idToken: seal(token, purpose, who.idToken),
    })
  })
  return token
}

/** The living session of this token, in one query; undefined when there is none (any more). It lives longer by it. */
export const loadPersonSession = async (
  { db, clock }: Deps,
  token: string,
): Promise<PersonSession | undefined> => {
  const now = clock.now()
  const moments = { now: new Date(now), idleSince: new Date(now - personLimits.idleMs) }
  const row = await db.transaction({ role: identityRole }, (tx) =>
    selectPersonSession(tx, tokenId(token), moments),
  )
  return row && sessionOf(row)
}

/** Ends the session; answers with the ID token, with which the provider is asked to sign out too. */
export const endPersonSession = async ({ db }: Deps, token: string): Promise<string | undefined> => {
  const sealed = await db.transaction({ role: identityRole }, (tx) => deletePersonSession(tx, tokenId(token)))
  return sealed && unseal(token, purpose, sealed)
}
