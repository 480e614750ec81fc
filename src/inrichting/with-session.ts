import { createMiddleware } from 'hono/factory'
import { ownPath } from '../platform/identity/own-path.ts'
import { loadSession } from '../platform/identity/session.ts'
import type { Identiteit } from './identiteit.ts'
import { type IdentiteitEnv, type Wie, wieVan } from './wie.ts'

/**
 * Loads the session (one query, none without a cookie), which lives longer by it unless a script of ours says that it asks by itself, and puts `sessie` and `wie` in the context. */
export const withSession = (deps: Identiteit) =>
  createMiddleware<IdentiteitEnv>(async (c, next) => {
    const token = c.get('systeem') ? undefined : deps.cookies.read(c, 'session')
    const vanzelf = c.req.method === 'GET' && c.req.header('sp-by-itself') !== undefined
    const sessie = token ? ((await loadSession(deps, token, vanzelf)) ?? null) : null
    c.set('sessie', sessie)
    c.set('wie', wieVan(sessie))
    await next()
  })

/** What a page behind sign-in has in its context. */
export interface AangemeldEnv {
  Variables: IdentiteitEnv['Variables'] & { wie: Wie }
}

/** Lets only people with an active pet through; sends the others to sign in or to choose, and back here after. */
export const requireWie = createMiddleware<AangemeldEnv>(async (c, next) => {
  if (c.get('wie') as Wie | null) return next()
  const { pathname, search } = new URL(c.req.url)
  const terug = encodeURIComponent(c.req.method === 'GET' ? ownPath(pathname + search) : '/')
  return c.redirect(`${c.get('sessie') ? '/pet' : '/aanmelden'}?terug=${terug}`, 303)
})
