import { createHmac } from 'node:crypto'
import type { RateDeps } from './rate-limit.ts'

/** How long what was typed is kept, in milliseconds. */
export const keptMs = 30 * 60_000

/**
 * Of one person at most twenty forms under way and twenty posts that came too late; of one municipality two thousand.
 * Nothing is lost by it: a page carries all that was typed until then.
 */
export const keptQuota = { perOwner: 20, perGemeente: 2000 }

/** Under which digest all sessions of a person in one pet keep the form at this place. */
export const formOf = (
  { secret }: Pick<RateDeps, 'secret'>,
  { userId, petId }: { readonly userId: string; readonly petId: string },
  place: string,
): Buffer => createHmac('sha256', secret).update(`kept form\n${userId}\n${petId}\n${place}`).digest()

/** Under which digest the rows of a person are counted; `kind` keeps one sort of row from pushing out another. */
export const ownerOf = (
  { secret }: Pick<RateDeps, 'secret'>,
  kind: 'post' | 'draft',
  userId: string,
): Buffer => createHmac('sha256', secret).update(`kept ${kind}\n${userId}`).digest()
