import { deleteHeldForm, keepRow, selectHeldPost } from './held-post.store.ts'
import { formOf, keptMs, keptQuota, ownerOf } from './kept.ts'
import type { RateDeps } from './rate-limit.ts'
import { identityRole } from './session.ts'
import { seal, tokenId, unseal } from './token.ts'

/** Forms under way of one browser in one session and one pet; `place` says which form: its path. */
export interface Drafts {
  /** Keeps this text for half an hour, instead of what was kept for the same place. */
  keep(place: string, text: string): Promise<void>
  /** What was kept; undefined when there is nothing, or not any more. */
  read(place: string): Promise<string | undefined>
  /** Removes what was kept of this form, also in other sessions of the same person in the same pet. */
  drop(place: string): Promise<void>
}

/** Whose drafts: the token of the session is the only key, and stands in the cookie alone. */
export interface DraftOwner {
  readonly token: string
  readonly userId: string
  readonly petId: string
  readonly gemeente: string
}

/**
 * The forms under way of one session. What is kept is encrypted under a key that only the session's cookie can make, bound to
 * its place and its pet; another session, pet or place opens nothing.
 */
export const draftsOf = (deps: RateDeps, { token, userId, petId, gemeente }: DraftOwner): Drafts => {
  const purpose = (place: string) => `draft\n${petId}\n${place}`
  const idOf = (place: string) => tokenId(`${token}\n${purpose(place)}`)
  return {
    keep: (place, text) => {
      const row = {
        id: idOf(place),
        owner: ownerOf(deps, 'draft', userId),
        form: formOf(deps, { userId, petId }, place),
        gemeente,
        now: new Date(deps.clock.now()),
        expires: new Date(deps.clock.now() + keptMs),
        sealed: seal(token, purpose(place), text),
      }
      return deps.db.transaction({ role: identityRole }, (tx) => keepRow(tx, row, keptQuota))
    },
    read: async (place) => {
      const sealed = await deps.db.transaction({ role: identityRole }, (tx) =>
        selectHeldPost(tx, idOf(place), new Date(deps.clock.now())),
      )
      return sealed && unseal(token, purpose(place), sealed)
    },
    drop: (place) => {
      const form = formOf(deps, { userId, petId }, place)
      return deps.db.transaction({ role: identityRole }, (tx) => deleteHeldForm(tx, form))
    },
  }
}
