import type { Context } from 'hono'
import { Button, Buttons } from '../platform/html/button.tsx'
import { HiddenFields, type HiddenValues } from '../platform/html/form.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { fromOwnPage } from '../platform/identity/csrf.ts'
import { ownOrigins } from '../platform/identity/loopback.ts'
import { ownPath } from '../platform/identity/own-path.ts'
import { aanmelden } from '../teksten/nl/aanmelden.ts'
import { foutpaginas } from '../teksten/nl/algemeen.ts'
import { vul } from '../teksten/tekst.ts'
import { waardenVan } from '../verwerking/decode-form.ts'
import type { Identiteit } from './identiteit.ts'
import { toonPagina } from './pagina.tsx'
import type { IdentiteitEnv } from './wie.ts'

type C = Context<IdentiteitEnv>

/** The posted form, name by name; undefined for what is no form, or comes from elsewhere. */
const getypt = async (c: C, { baseUrl }: Identiteit): Promise<HiddenValues | undefined> => {
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) return undefined
  if (!fromOwnPage(c.req.raw.headers, ownOrigins(baseUrl))) return undefined
  return Object.fromEntries(waardenVan(new URLSearchParams(await c.req.text())))
}

/**
 * 429: says how long to wait, and carries what was posted, so that nothing typed is lost and nothing has to be kept. The token
 * in the form is the one that came with it: a page that had none of ours gets none here. A form of which nothing may be kept comes
 * back as the page it was.
 */
export const toonTeVaak = async (c: C, deps: Identiteit, seconden: number) => {
  const velden = await getypt(c, deps)
  const terug = velden && (await deps.nietBewaren?.(c, 'teVaak'))
  if (terug) return terug
  const { pathname, search } = new URL(c.req.url)
  const { teVaak: woorden } = aanmelden
  const inhoud = velden ? (
    <>
      <Paragraph>{vul(woorden.tekst, { seconden })}</Paragraph>
      <form method="post" action={ownPath(pathname + search)}>
        <HiddenFields values={velden} />
        <Buttons>
          <Button>{woorden.opnieuw}</Button>
        </Buttons>
      </form>
    </>
  ) : (
    <Paragraph>{foutpaginas[429].tekst}</Paragraph>
  )
  return toonPagina(c, deps, { titel: foutpaginas[429].titel, inhoud, status: 429 })
}
