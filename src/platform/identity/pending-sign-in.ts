import { insertPending, takePending } from './pending-sign-in.store.ts'
import { identityRole, type SessionDeps } from './session.ts'
import { seal, tokenId, unseal } from './token.ts'

/** How long someone may take at the provider, in milliseconds. */
export const pendingMs = 10 * 60_000

/** What must be remembered between going to the provider and coming back. */
export interface PendingSignIn {
  readonly nonce: string
  readonly codeVerifier: string
  readonly returnTo: string
  /** The code of the one question somebody signs in for. */
  readonly code?: string
}

const purposeOf = (state: string) => `sign-in:${state}`

/** Remembers a sign-in, readable only together with `token` (from the cookie of this browser) and `state`. */
export const rememberSignIn = async (
  deps: SessionDeps,
  token: string,
  state: string,
  pending: PendingSignIn,
): Promise<void> => {
  const sealed = seal(token, purposeOf(state), JSON.stringify(pending))
  const expires = new Date(deps.clock.now() + pendingMs)
  await deps.db.transaction({ role: identityRole }, (tx) =>
    insertPending(tx, tokenId(state), expires, sealed),
  )
}

/** The remembered sign-in, once; undefined for another browser, an unknown or used state, or after ten minutes. */
export const recallSignIn = async (
  deps: SessionDeps,
  token: string,
  state: string,
): Promise<PendingSignIn | undefined> => {
  const sealed = await deps.db.transaction({ role: identityRole }, (tx) =>
    takePending(tx, tokenId(state), new Date(deps.clock.now())),
  )
  const plain = sealed && unseal(token, purposeOf(state), sealed)
  return plain === undefined ? undefined : JSON.parse(plain)
}
