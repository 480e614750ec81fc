import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { asToken } from './token.ts'

/** Our cookies: the session, a sign-in under way, a post that is kept; and those of people without an account here. */
export type CookieKind = 'session' | 'signIn' | 'heldPost' | 'personSession' | 'personSignIn'

const names: Readonly<Record<CookieKind, string>> = {
  session: 'samenspraak',
  signIn: 'samenspraak-aanmelden',
  heldPost: 'samenspraak-post',
  personSession: 'samenspraak-mijn',
  personSignIn: 'samenspraak-mijn-aanmelden',
}

/** Cookies that hold one token each. On https they are `__Host-` and Secure; plain http is only for loopback. */
export interface Cookies {
  read(c: Context, kind: CookieKind): string | undefined
  /** `maxAge` in seconds; absent for a cookie that goes with the browser. */
  write(c: Context, kind: CookieKind, token: string, maxAge?: number): void
  clear(c: Context, kind: CookieKind): void
  name(kind: CookieKind): string
}

/** The cookies of the site at `baseUrl`. */
export const cookiesFor = (baseUrl: string): Cookies => {
  const secure = new URL(baseUrl).protocol === 'https:'
  const name = (kind: CookieKind) => (secure ? `__Host-${names[kind]}` : names[kind])
  const write = (c: Context, kind: CookieKind, value: string, maxAge?: number) =>
    setCookie(c, name(kind), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      ...(maxAge === undefined ? {} : { maxAge }),
    })
  return {
    name,
    read: (c, kind) => asToken(getCookie(c, name(kind))),
    write,
    clear: (c, kind) => write(c, kind, '', 0),
  }
}
