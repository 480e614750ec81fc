import type { Tx } from '../db/tx.ts'
import { deleteHeldForm, type KeptRow, keepRow, selectHeldPost } from './held-post.store.ts'
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
  /** Does both at once: what was kept of this form is gone everywhere, and this text is kept in this session. */
  replace(place: string, text: string): Promise<void>
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
  const formAt = (place: string) => formOf(deps, { userId, petId }, place)
  const rowOf = (place: string, text: string): KeptRow => ({
    id: idOf(place),
    owner: ownerOf(deps, 'draft', userId),
    form: formAt(place),
    gemeente,
    now: new Date(deps.clock.now()),
    expires: new Date(deps.clock.now() + keptMs),
    sealed: seal(token, purpose(place), text),
  })
  const inTx = <T>(work: (tx: Tx) => Promise<T>) => deps.db.transaction({ role: identityRole }, work)
  return {
    keep: (place, text) => inTx((tx) => keepRow(tx, rowOf(place, text), keptQuota)),
    read: async (place) => {
      const sealed = await inTx((tx) => selectHeldPost(tx, idOf(place), new Date(deps.clock.now())))
      return sealed && unseal(token, purpose(place), sealed)
    },
    drop: (place) => inTx((tx) => deleteHeldForm(tx, formAt(place))),
    replace: (place, text) =>
      inTx(async (tx) => {
        await deleteHeldForm(tx, formAt(place))
        await keepRow(tx, rowOf(place, text), keptQuota)
      }),
  }
}
