import { randomBytes } from 'node:crypto'
import { type Clock, vandaag } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import { type Session, type SessionLimits, sessionOf } from './active-session.ts'
import {
  deleteSession,
  insertSession,
  selectFormerSession,
  selectIdToken,
  selectSession,
  touchSession,
  updateSessionId,
  updateSessionPet,
} from './session.store.ts'
import { newToken, seal, tokenId, unseal } from './token.ts'

export type { Session, SessionLimits } from './active-session.ts'

const minute = 60_000

/** 30 minutes without use, 10 hours in all. */
export const defaultLimits: SessionLimits = {
  idleMs: 30 * minute,
  absoluteMs: 600 * minute,
  touchMs: minute,
}

/** `clock` counts the minutes of a session; `calendar` says which day it is for the mandates (the demo moves only that). */
export interface SessionDeps {
  readonly db: Database
  readonly clock: Clock
  readonly calendar: Clock
  readonly limits: SessionLimits
}

/** The database role of everything here. */
export const identityRole = 'samenspraak_aanmelding'

const idTokenPurpose = 'session:id-token'

const inTx = <T>(deps: SessionDeps, work: Parameters<typeof deps.db.transaction<T>>[1]) =>
  deps.db.transaction({ role: identityRole }, work)

/** Who signs in, and what goes along. */
export interface NewSession {
  readonly userId: string
  readonly idToken: string
  /** The pet to start in; left out when it is not the user's own or does not run. */
  readonly pet?: { readonly gemeente: string; readonly id: string } | undefined
  /** The session that this browser had: it ends. */
  readonly previousToken?: string | undefined
}

/** Starts a session under a new token, which it answers with. */
export const startSession = (deps: SessionDeps, who: NewSession): Promise<string> => {
  const token = newToken()
  const now = deps.clock.now()
  return inTx(deps, async (tx) => {
    if (who.previousToken) await deleteSession(tx, tokenId(who.previousToken))
    await insertSession(tx, {
      id: tokenId(token),
      userId: who.userId,
      now: new Date(now),
      ends: new Date(now + deps.limits.absoluteMs),
      csrf: randomBytes(32),
      idToken: seal(token, idTokenPurpose, who.idToken),
    })
    if (who.pet) await updateSessionPet(tx, tokenId(token), who.pet, vandaag(deps.calendar))
    return token
  })
}

/**
 * The living session of this token, with user and pet, in one query; undefined when there is none (any more). `byItself`: a script asks, and
 * nobody is using the session: it does not live longer by it.
 */
export const loadSession = async (
  deps: SessionDeps,
  token: string,
  byItself = false,
): Promise<Session | undefined> => {
  const now = deps.clock.now()
  const row = await inTx(deps, (tx) =>
    selectSession(tx, tokenId(token), {
      now: new Date(now),
      idleSince: new Date(now - deps.limits.idleMs),
      touchBefore: new Date(byItself ? 0 : now - deps.limits.touchMs),
      today: vandaag(deps.calendar),
    }),
  )
  return row && sessionOf(row, deps.limits)
}

/** Whose session this token was, also when it has ended: for a post that came too late. */
export const formerSession = async (deps: SessionDeps, token: string) => {
  const row = await inTx(deps, (tx) => selectFormerSession(tx, tokenId(token)))
  return row && { userId: row.gebruiker_id, csrf: row.csrf, gemeente: row.pet_gemeente }
}

/**
 * Puts the session in another pet under a new token, which it answers with; undefined when the pet is not the user's
 * own or its mandate does not run. The CSRF token stays, so that a page of before the switch is recognised as ours.
 */
export const switchPet = (
  deps: SessionDeps,
  token: string,
  pet: { gemeente: string; id: string },
): Promise<string | undefined> => {
  const id = tokenId(token)
  const next = newToken()
  return inTx(deps, async (tx) => {
    const sealed = await selectIdToken(tx, id)
    if (!(await updateSessionPet(tx, id, pet, vandaag(deps.calendar)))) return undefined
    const idToken = sealed && unseal(token, idTokenPurpose, sealed)
    await updateSessionId(tx, id, tokenId(next), idToken ? seal(next, idTokenPurpose, idToken) : null)
    return next
  })
}

/** Marks the session as used now, whatever the last time was; answers with its new idle end. */
export const extendSession = async (deps: SessionDeps, token: string): Promise<number> => {
  const now = deps.clock.now()
  await inTx(deps, (tx) => touchSession(tx, tokenId(token), new Date(now)))
  return now + deps.limits.idleMs
}

/** Ends the session; answers with the ID token, with which the provider is asked to sign out too. */
export const endSession = async (deps: SessionDeps, token: string): Promise<string | undefined> => {
  const sealed = await inTx(deps, (tx) => deleteSession(tx, tokenId(token)))
  return sealed ? unseal(token, idTokenPurpose, sealed) : undefined
}
