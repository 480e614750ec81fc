import { timingSafeEqual } from 'node:crypto'

/** Name of the hidden field that carries the token of the session. */
export const csrfField = '_csrf'

/** Name of the hidden field that says in which pet the page was opened. */
export const petField = '_pet'

/** The header in which a script sends the same token. */
export const csrfHeader = 'X-CSRF-Token'

/** The token as a form carries it. */
export const csrfToken = (csrf: Buffer): string => csrf.toString('base64url')

/** Whether the posted token is that of the session; takes the same time for every wrong one. */
export const csrfMatches = (csrf: Buffer, posted: string | undefined): boolean => {
  const given = Buffer.from(posted ?? '', 'base64url')
  return given.length === csrf.length && timingSafeEqual(given, csrf)
}

/**
 * Whether the browser says that one of our own pages sent this request. `Sec-Fetch-Site` decides where it is sent:
 * under `Referrer-Policy: no-referrer` browsers put `null` in `Origin`, also on our own forms. Neither header
 * means that it is not a browser of today; then only the token counts.
 */
export const fromOwnPage = (headers: Headers, ownOrigins: readonly string[]): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin === null || ownOrigins.includes(origin)
}
