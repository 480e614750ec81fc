import { Hono } from 'hono'
import { ActionLink, Buttons, PostButton } from '../platform/html/button.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { csrfToken } from '../platform/identity/csrf.ts'
import { endSession } from '../platform/identity/session.ts'
import { aanmelden } from '../teksten/nl/aanmelden.ts'
import type { Identiteit } from './identiteit.ts'
import { toonPagina } from './pagina.tsx'
import type { IdentiteitEnv } from './wie.ts'

const { afmelden } = aanmelden

/** GET /afmelden asks, POST /afmelden ends the session here and at the provider, GET /afgemeld says so. */
export const afmeldenPaginas = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>()
    .get('/afmelden', (c) => {
      const sessie = c.get('sessie')
      if (!sessie) return c.redirect('/afgemeld')
      const inhoud = (
        <>
          <Paragraph>{afmelden.tekst}</Paragraph>
          <Buttons>
            <PostButton action="/afmelden" csrf={csrfToken(sessie.csrf)}>
              {afmelden.knop}
            </PostButton>
            <ActionLink href="/">{afmelden.blijven}</ActionLink>
          </Buttons>
        </>
      )
      return toonPagina(c, deps, { titel: afmelden.titel, inhoud })
    })
    .post('/afmelden', async (c) => {
      const token = deps.cookies.read(c, 'session')
      const idToken = token && (await endSession(deps, token))
      const gebruikerId = c.get('sessie')?.userId
      if (gebruikerId) await deps.opGebeurtenis?.({ soort: 'afgemeld', gebruikerId })
      deps.cookies.clear(c, 'session')
      return c.redirect((await deps.oidc.signOutUrl(idToken || undefined)) ?? '/afgemeld', 303)
    })
    .get('/afgemeld', (c) => {
      const inhoud = (
        <>
          <Paragraph>{afmelden.gedaan}</Paragraph>
          <Buttons>
            <ActionLink href="/aanmelden" kind="primary">
              {aanmelden.opnieuw}
            </ActionLink>
          </Buttons>
        </>
      )
      return toonPagina(c, deps, { titel: afmelden.gedaanTitel, inhoud })
    })
