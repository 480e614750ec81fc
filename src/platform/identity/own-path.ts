// Control characters and backslashes: browsers drop or turn them, and `/\host` becomes another site.
const odd = /[\\\p{Cc}]/u

/**
 * The path (with its query) when `raw` points inside this site, otherwise `fallback`.
 * Refuses other hosts in every spelling, and paths longer than 2,000 characters.
 */
export const ownPath = (raw: string | null | undefined, fallback = '/'): string => {
  if (!raw?.startsWith('/') || raw.length > 2000 || odd.test(raw)) return fallback
  const base = 'http://own.invalid'
  if (!URL.canParse(raw, base)) return fallback
  const { origin, pathname, search } = new URL(raw, base)
  return origin === base && !pathname.startsWith('//') ? pathname + search : fallback
}
