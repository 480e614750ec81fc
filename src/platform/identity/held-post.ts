import { deleteHeldPost, keepRow, selectHeldPost } from './held-post.store.ts'
import { keptMs, keptQuota, ownerOf } from './kept.ts'
import type { RateDeps } from './rate-limit.ts'
import { identityRole, type SessionDeps } from './session.ts'
import { newToken, seal, tokenId, unseal } from './token.ts'

/** A form that came at a moment it could not be carried out; offered again to the same person only. */
export interface HeldPost {
  readonly userId: string
  /** The pet the page was opened in, when it said so. */
  readonly petId: string | null
  /** Where the form went: path with query on this site. */
  readonly path: string
  /** What was typed, in order; a name may occur more than once. */
  readonly fields: readonly (readonly [string, string])[]
}

const purpose = 'held-post'

/**
 * Keeps a post encrypted under a key that only the answered token (for a cookie) can make. Of one person, and of one
 * municipality, a bounded number is kept: the oldest goes first.
 */
export const holdPost = async (
  deps: SessionDeps & RateDeps,
  post: HeldPost,
  gemeente: string | null,
): Promise<string> => {
  const token = newToken()
  const row = {
    id: tokenId(token),
    owner: ownerOf(deps, 'post', post.userId),
    form: null,
    gemeente,
    now: new Date(deps.clock.now()),
    expires: new Date(deps.clock.now() + keptMs),
    sealed: seal(token, purpose, JSON.stringify(post)),
  }
  await deps.db.transaction({ role: identityRole }, (tx) => keepRow(tx, row, keptQuota))
  return token
}

/** The post kept under this token, if it is of this user and not too old. Reading it does not remove it. */
export const readHeldPost = async (
  deps: SessionDeps,
  token: string,
  userId: string,
): Promise<HeldPost | undefined> => {
  const sealed = await deps.db.transaction({ role: identityRole }, (tx) =>
    selectHeldPost(tx, tokenId(token), new Date(deps.clock.now())),
  )
  const plain = sealed && unseal(token, purpose, sealed)
  if (plain === undefined) return undefined
  const post: HeldPost = JSON.parse(plain)
  return post.userId === userId ? post : undefined
}

/** Throws the post away. */
export const dropHeldPost = (deps: SessionDeps, token: string): Promise<void> =>
  deps.db.transaction({ role: identityRole }, (tx) => deleteHeldPost(tx, tokenId(token)))
