import type { Context } from 'hono'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { postRoute } from '../platform/http/post-route.ts'
import { csrfField, petField } from '../platform/identity/csrf.ts'
import { type HeldPost, holdPost } from '../platform/identity/held-post.ts'
import { keptMs } from '../platform/identity/kept.ts'
import { ownPath } from '../platform/identity/own-path.ts'
import { aanmelden } from '../teksten/nl/aanmelden.ts'
import { waardenVan } from '../verwerking/decode-form.ts'
import type { Identiteit } from './identiteit.ts'
import { toonPagina } from './pagina.tsx'
import type { IdentiteitEnv } from './wie.ts'

type C = Context<IdentiteitEnv>

/** Whose post it is, and of which municipality: it counts against the quota of both. */
export interface Schrijver {
  readonly userId: string
  readonly gemeente: string | null
}

const maxLengte = 512 * 1024

const statusVan = { verlopen: 401, oudePagina: 403, andereRol: 409 } as const

/** The posted form as it can be kept; undefined for a form that is not held, files, JSON and what is too long. */
const teBewaren = async (c: C, deps: Identiteit, userId: string): Promise<HeldPost | undefined> => {
  if (!deps.houdbaar?.has(postRoute(c) ?? '')) return undefined
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) return undefined
  const tekst = await c.req.text()
  if (tekst.length > maxLengte) return undefined
  const waarden = waardenVan(new URLSearchParams(tekst))
  const velden = [...waarden].flatMap(([naam, alle]) => alle.map((waarde) => [naam, waarde] as const))
  const { pathname, search } = new URL(c.req.url)
  return {
    userId,
    petId: velden.find(([naam]) => naam === petField)?.[1] ?? null,
    path: ownPath(pathname + search),
    fields: velden.filter(([naam]) => naam !== csrfField && naam !== petField),
  }
}

/**
 * Keeps what was typed for its writer and explains why nothing was done: 401 after the session ended, 403 from a page
 * of an earlier session, 409 from a page of another pet. Without a known writer nothing is kept, and the page says so.
 * A form of which nothing may be kept comes back as it was.
 */
export const houdAan = async (
  c: C,
  deps: Identiteit,
  { van, waarom }: { van: Schrijver | undefined; waarom: keyof typeof statusVan },
) => {
  const terug = await deps.nietBewaren?.(c, waarom)
  if (terug) return terug
  const post = van && (await teBewaren(c, deps, van.userId))
  if (post) deps.cookies.write(c, 'heldPost', await holdPost(deps, post, van.gemeente), keptMs / 1000)
  const { titel, nietBewaard, bekijk, naarBegin } = aanmelden.bewaard
  const verder = post ? { href: '/bewaard', label: bekijk } : { href: '/', label: naarBegin }
  const sessie = c.get('sessie')
  const inhoud = (
    <>
      <Paragraph>{post ? aanmelden.bewaard[waarom] : nietBewaard[waarom]}</Paragraph>
      <Buttons>
        <ActionLink href={sessie ? verder.href : `/aanmelden?terug=${verder.href}`} kind="primary">
          {sessie ? verder.label : aanmelden.opnieuw}
        </ActionLink>
      </Buttons>
    </>
  )
  const kop = post ? titel : aanmelden.bewaard.nietsTitel
  return toonPagina(c, deps, { titel: kop, inhoud, status: statusVan[waarom] })
}
