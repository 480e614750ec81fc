import { Hono } from 'hono'
import { aanmeldenPaginas } from './aanmelden.page.tsx'
import { afmeldenPaginas } from './afmelden.page.tsx'
import { berichtenPaginas } from './berichten.page.tsx'
import { bewaardPaginas } from './bewaard.page.tsx'
import { eenmaligePaginas } from './eenmalig.page.tsx'
import { guardPost } from './guard-post.tsx'
import type { Identiteit } from './identiteit.ts'
import { meldpuntPaginas } from './meldpunt.page.tsx'
import { meldsleutelRoutes } from './meldsleutel-routes.ts'
import { petPaginas } from './pet.page.tsx'
import { withSystem } from './systeem-toegang.ts'
import { verlengSessie } from './verleng-sessie.ts'
import type { IdentiteitEnv } from './wie.ts'
import { withSession } from './with-session.ts'

/** The routes of signing in and out, roles, the session and kept posts, and how the meldpunt is reached; all posts among them count on `guardPost`. */
const identityRoutes = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>()
    .route('/', aanmeldenPaginas(deps))
    .route('/', afmeldenPaginas(deps))
    .route('/', petPaginas(deps))
    .route('/', berichtenPaginas(deps))
    .route('/', meldpuntPaginas(deps))
    .route('/', eenmaligePaginas(deps))
    .route('/', meldsleutelRoutes(deps))
    .route('/', verlengSessie(deps))
    .route('/', bewaardPaginas(deps))

/** Puts session, guard and routes on the site in the only right order; call it before any other route with a person. */
export const mountIdentity = <E extends IdentiteitEnv>(app: Hono<E>, deps: Identiteit): void => {
  app.use(withSystem(deps))
  app.use(withSession(deps))
  app.use(guardPost(deps))
  app.route('/', identityRoutes(deps))
}
