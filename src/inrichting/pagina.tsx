import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ComponentChildren } from 'preact'
import { Heading } from '../platform/html/heading.tsx'
import { renderPage } from '../platform/html/layout.tsx'
import type { SessionLabels } from '../platform/html/session-dialog.tsx'
import { csrfToken } from '../platform/identity/csrf.ts'
import { hoofdmenu } from '../scherm/hoofdmenu.ts'
import { aanmelden } from '../teksten/nl/aanmelden.ts'
import { algemeen } from '../teksten/nl/algemeen.ts'
import { vul } from '../teksten/tekst.ts'
import { isRol, type Rol, rollen } from '../wet/rollen.ts'
import type { Identiteit } from './identiteit.ts'
import type { IdentiteitEnv } from './wie.ts'

const { sessie: woorden } = aanmelden

/** The words of the warning before a session ends. */
const sessieWoorden: SessionLabels = {
  heading: woorden.kop,
  idle: woorden.stil,
  absolute: woorden.einde,
  ended: woorden.voorbij,
  failed: woorden.mislukt,
  extend: woorden.verleng,
  close: woorden.sluit,
}

/** The name of a role as people read it; the code itself when the law table does not know it. */
export const rolNaam = (rol: string): string => (isRol(rol) ? rollen[rol].naam : rol)

/** What the frame shows of the person who is signed in. */
const lijst = (
  deps: Identiteit,
  sessie: IdentiteitEnv['Variables']['sessie'],
  eigen: Partial<SessionLabels> = {},
) => {
  if (!sessie) return {}
  const { pet } = sessie
  const wissel = { label: algemeen.wisselRol, href: '/pet' }
  return {
    csrf: csrfToken(sessie.csrf),
    signOut: { label: algemeen.uitloggen, action: '/afmelden' },
    session: {
      now: deps.clock.now(),
      idleEnds: sessie.idleEnds,
      absoluteEnds: sessie.absoluteEnds,
      labels: { ...sessieWoorden, ...eigen },
    },
    ...(pet ? { pet: { label: algemeen.mijnRol, name: rolNaam(pet.rol), change: wissel } } : {}),
  }
}

/**
 * A page of this chapter in the frame of the site; `eigenKop` when its content has the heading, `menuVan` the role whose
 * main menu stands above it.
 */
export const toonPagina = (
  c: Context<IdentiteitEnv>,
  deps: Identiteit,
  pagina: {
    titel: string
    inhoud: ComponentChildren
    status?: ContentfulStatusCode
    eigenKop?: boolean
    menuVan?: Rol
    script?: string
    sessie?: Partial<SessionLabels>
  },
) => {
  const sessie = c.get('sessie') ?? null
  const { assets, theme, balk } = deps.weergave
  const html = renderPage({
    assets,
    theme,
    bar: balk?.({ pad: c.req.path, wie: sessie ? { naam: sessie.name } : undefined }),
    title: pagina.titel,
    product: { name: algemeen.product, href: '/' },
    gemeente: sessie?.pet ? vul(algemeen.gemeente, { naam: sessie.pet.gemeenteNaam }) : '',
    labels: { skip: algemeen.naarInhoud, navigation: algemeen.navigatie },
    ...(pagina.menuVan ? { navigation: hoofdmenu(pagina.menuVan, c.req.path) } : {}),
    script: pagina.script,
    ...lijst(deps, sessie, pagina.sessie),
    children: (
      <>
        {!pagina.eigenKop && <Heading level={1}>{pagina.titel}</Heading>}
        {pagina.inhoud}
      </>
    ),
  })
  return c.html(html, pagina.status ?? 200)
}
