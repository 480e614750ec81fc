import { type Context, Hono } from 'hono'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { readHeldPost } from '../platform/identity/held-post.ts'
import { ownOrigins } from '../platform/identity/loopback.ts'
import { type SignedIn, SignInError, type SignInFailure } from '../platform/identity/oidc-client.ts'
import { ownPath } from '../platform/identity/own-path.ts'
import { pendingMs, recallSignIn, rememberSignIn } from '../platform/identity/pending-sign-in.ts'
import { countAttempt } from '../platform/identity/rate-limit.ts'
import { newToken } from '../platform/identity/token.ts'
import { aanmelden } from '../teksten/nl/aanmelden.ts'
import { foutpaginas } from '../teksten/nl/algemeen.ts'
import { toonOnbekendeCode } from './eenmalig.page.tsx'
import type { Identiteit } from './identiteit.ts'
import { meldAan } from './meld-aan.ts'
import { neemCodeIn } from './neem-code-in.ts'
import { toonPagina } from './pagina.tsx'
import type { IdentiteitEnv } from './wie.ts'

type C = Context<IdentiteitEnv>

const statusVan = { invalid: 400, 'not-assured': 403, declined: 403, unreachable: 503 } as const

const mislukt = (c: C, deps: Identiteit, failure: SignInFailure) => {
  const { titel, tekst } = aanmelden.mislukt[failure]
  const inhoud = (
    <>
      <Paragraph>{tekst}</Paragraph>
      <Buttons>
        <ActionLink href="/aanmelden" kind="primary">
          {aanmelden.opnieuw}
        </ActionLink>
      </Buttons>
    </>
  )
  return toonPagina(c, deps, { titel, inhoud, status: statusVan[failure] })
}

const geweigerd = async (c: C, deps: Identiteit, error: unknown) => {
  if (!(error instanceof SignInError)) throw error
  await deps.opGebeurtenis?.({ soort: 'aanmelden-geweigerd', reden: error.failure })
  return mislukt(c, deps, error.failure)
}

const onbekend = async (c: C, deps: Identiteit, { subject }: SignedIn) => {
  await deps.opGebeurtenis?.({ soort: 'aanmelden-geweigerd', reden: 'onbekend' })
  const { titel, tekst, kenmerk } = aanmelden.onbekend
  const inhoud = (
    <>
      <Paragraph>{tekst}</Paragraph>
      <DefinitionList items={[{ term: kenmerk, value: subject }]} />
    </>
  )
  return toonPagina(c, deps, { titel, inhoud, status: 403 })
}

/** Too many at once from one address: 429 with the seconds to wait. */
const teVeel = (c: C, deps: Identiteit, seconden: number) => {
  c.header('Retry-After', String(seconden))
  const { titel, tekst } = foutpaginas[429]
  return toonPagina(c, deps, { titel, inhoud: <Paragraph>{tekst}</Paragraph>, status: 429 })
}

/** Both halves of a sign-in count, each on its own: a half that fails writes a line in the log. */
const teVaak = async (c: C, deps: Identiteit) => {
  const wat = c.req.path
  const poging = await countAttempt(deps, wat, deps.adresVan(c), deps.limieten.aanmelden)
  return poging.allowed ? undefined : teVeel(c, deps, poging.retryAfter)
}

/** On loopback the same page under another name: the cookie must be set where the provider sends the browser back. */
const elders = (c: C, { baseUrl }: Identiteit): string | undefined => {
  const { origin, pathname, search } = new URL(c.req.url)
  const eigen = new URL(baseUrl).origin
  return origin !== eigen && ownOrigins(baseUrl).includes(origin) ? eigen + pathname + search : undefined
}

const begin = async (c: C, deps: Identiteit) => {
  const hier = elders(c, deps)
  if (hier) return c.redirect(hier)
  const terug = ownPath(c.req.query('terug'))
  const als = deps.oidc.takesHint ? c.req.query('als') : undefined
  if (c.get('sessie') && als === undefined) return c.redirect(terug)
  const vol = await teVaak(c, deps)
  if (vol) return vol
  try {
    const { url, state, ...rest } = await deps.oidc.begin(als)
    const token = deps.cookies.read(c, 'signIn') ?? newToken()
    await rememberSignIn(deps, token, state, { ...rest, returnTo: terug })
    deps.cookies.write(c, 'signIn', token, pendingMs / 1000)
    return c.redirect(url)
  } catch (error) {
    return geweigerd(c, deps, error)
  }
}

const vervolg = async (
  c: C,
  deps: Identiteit,
  uit: { gebruikerId: string; petten: number },
  terug: string,
) => {
  const bewaard = deps.cookies.read(c, 'heldPost')
  const heeftPost = bewaard && (await readHeldPost(deps, bewaard, uit.gebruikerId))
  const daarna = heeftPost ? '/bewaard' : terug
  return uit.petten === 1 ? daarna : `/pet?terug=${encodeURIComponent(daarna)}`
}

/** Who signed in with a code sees its one question; who is not the one it is bound to gets what an unknown code gets. */
const metCode = async (c: C, deps: Identiteit, wie: SignedIn, code: string) => {
  const uit = await neemCodeIn(deps, wie, code, deps.cookies.read(c, 'session'))
  if (!uit) {
    await deps.opGebeurtenis?.({ soort: 'aanmelden-geweigerd', reden: 'code' })
    return toonOnbekendeCode(c, deps)
  }
  await deps.opGebeurtenis?.({ soort: 'aangemeld', gebruikerId: uit.gebruikerId })
  deps.cookies.write(c, 'session', uit.token)
  return c.redirect(`/vragen/${uit.dossierId}`)
}

const terug = async (c: C, deps: Identiteit) => {
  const vol = await teVaak(c, deps)
  if (vol) return vol
  try {
    const [token, state] = [deps.cookies.read(c, 'signIn'), c.req.query('state')]
    const gang = token && state ? await recallSignIn(deps, token, state) : undefined
    if (!gang || !state) throw new SignInError('invalid')
    const wie = await deps.oidc.finish(new URL(c.req.url).search, { ...gang, state })
    deps.cookies.clear(c, 'signIn')
    if (gang.code !== undefined) return metCode(c, deps, wie, gang.code)
    const uit = await meldAan(deps, wie, deps.cookies.read(c, 'session'))
    if (!uit) return onbekend(c, deps, wie)
    await deps.opGebeurtenis?.({ soort: 'aangemeld', gebruikerId: uit.gebruikerId })
    deps.cookies.write(c, 'session', uit.token)
    return c.redirect(await vervolg(c, deps, uit, gang.returnTo))
  } catch (error) {
    return geweigerd(c, deps, error)
  }
}

/**
 * GET /aanmelden sends the browser to the provider (`terug`: a path on this site; `als`: whom, in the demo only);
 * GET /aanmelden/terug takes the answer, once, in the browser that asked.
 */
export const aanmeldenPaginas = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>()
    .get('/aanmelden', (c) => begin(c, deps))
    .get('/aanmelden/terug', (c) => terug(c, deps))
