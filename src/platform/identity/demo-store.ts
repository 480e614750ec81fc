import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

interface Kept {
  readonly payload: AdapterPayload
  readonly expires: number
}

const sweepAbove = 1000

/**
 * What the demo provider remembers: in memory, minutes at most. A restart loses a sign-in that is under way (the page
 * then says to begin again) and nothing else, because every sign-in there starts afresh.
 */
export const demoStore = (now: () => number): AdapterFactory => {
  const kept = new Map<string, Kept>()
  const read = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key)
    return found && found.expires > now() ? found.payload : undefined
  }
  const sweep = () => {
    for (const [key, { expires }] of kept) if (expires <= now()) kept.delete(key)
  }
  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`
    const byUid = (uid: string) => [...kept.keys()].find((key) => kept.get(key)?.payload.uid === uid)
    const adapter: Adapter = {
      upsert: async (id, payload, expiresIn) => {
        if (kept.size > sweepAbove) sweep()
        kept.set(keyOf(id), { payload, expires: now() + (expiresIn ?? 3600) * 1000 })
      },
      find: async (id) => read(keyOf(id)),
      findByUid: async (uid) => read(byUid(uid) ?? ''),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const found = kept.get(keyOf(id))
        if (found) found.payload.consumed = Math.floor(now() / 1000)
      },
      destroy: async (id) => {
        kept.delete(keyOf(id))
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
      },
    }
    return adapter
  }
}
