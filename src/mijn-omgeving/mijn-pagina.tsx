import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ComponentChildren } from 'preact'
import { Heading } from '../platform/html/heading.tsx'
import { renderPage } from '../platform/html/layout.tsx'
import { Link } from '../platform/html/text.tsx'
import { csrfToken } from '../platform/identity/csrf.ts'
import type { PersonSession } from '../platform/identity/person-session.ts'
import { type MijnTaal, mijnTalen, mijnWoorden } from '../teksten/mijn/mijn-talen.ts'
import type { MijnWoorden } from '../teksten/mijn/nl-u.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { MijnDeps } from './mijn-deps.ts'
import { mijn } from './mijn-paden.ts'
import { talen } from './mijn-taal.ts'

/** What a page of the own environment is made of. */
export interface Blad {
  readonly titel: string
  readonly inhoud: ComponentChildren
  readonly status?: ContentfulStatusCode
  /** Its content has the heading. */
  readonly eigenKop?: boolean
  /** Below the way back to the beginning; left out on the beginning itself. */
  readonly terug?: boolean
  /** Words for who is not eighteen yet. */
  readonly jong?: boolean
  readonly sessie?: PersonSession | undefined
  readonly taal: MijnTaal
}

const vanSessie = (deps: MijnDeps, sessie: PersonSession | undefined, woorden: MijnWoorden) =>
  sessie
    ? {
        csrf: csrfToken(sessie.csrf),
        gemeente: metHoofdletter(vul(woorden.gemeente, { naam: sessie.gemeenteNaam })),
        signOut: { label: woorden.uitloggen, action: `${mijn}/uitloggen` },
        session: {
          now: deps.identiteit.clock.now(),
          idleEnds: sessie.idleEnds,
          absoluteEnds: sessie.absoluteEnds,
          action: `${mijn}/verleng`,
          labels: {
            heading: woorden.sessie.kop,
            idle: woorden.sessie.stil,
            absolute: woorden.sessie.einde,
            ended: woorden.sessie.voorbij,
            failed: woorden.sessie.mislukt,
            extend: woorden.sessie.verleng,
            close: woorden.sessie.sluit,
          },
        },
      }
    : { gemeente: '' }

function Talen({ taal, woorden }: { readonly taal: MijnTaal; readonly woorden: MijnWoorden }) {
  return (
    <nav class="sp-languages" aria-label={woorden.taal}>
      <ul class="sp-languages__list">
        {talen.map(({ code, naam }) => (
          <li>
            <a
              class="nl-link"
              href={`${mijn}/taal/${code}`}
              lang={code}
              hreflang={code}
              aria-current={code === taal ? 'true' : undefined}
            >
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Reads the page aloud with a voice of the device itself; the script shows the button where there is one. */
function LeesVoor({ woorden }: { readonly woorden: MijnWoorden }) {
  return (
    <p class="sp-read-aloud">
      <button
        type="button"
        class="nl-button nl-button--secondary"
        data-read-aloud={woorden.leesVoor}
        data-read-stop={woorden.stopVoorlezen}
        hidden
      >
        {woorden.leesVoor}
      </button>
    </p>
  )
}

/** A page of the own environment in its own frame: no menu and no role; a quick way out, the language, and reading aloud. */
export const toonBlad = (c: Context, deps: MijnDeps, blad: Blad) => {
  const { titel, inhoud, status = 200, terug = false, sessie, taal, jong = false, eigenKop = false } = blad
  const woorden = mijnWoorden(taal, jong)
  const { assets, theme, balk } = deps.identiteit.weergave
  const rij = mijnTalen[taal]
  const html = renderPage({
    assets,
    theme,
    title: titel,
    lang: rij.code,
    dir: rij.richting,
    product: { name: woorden.product, href: mijn },
    labels: { skip: woorden.naarInhoud, navigation: woorden.navigatie },
    quickExit: { label: woorden.snelWeg, href: `${mijn}/weg` },
    bar: balk?.({ pad: c.req.path }),
    ...vanSessie(deps, sessie, woorden),
    footer: <Talen taal={taal} woorden={woorden} />,
    children: (
      <div class="sp-mine">
        {terug && (
          <p class="sp-back">
            <Link href={mijn}>{woorden.terug}</Link>
          </p>
        )}
        {!eigenKop && <Heading level={1}>{titel}</Heading>}
        <LeesVoor woorden={woorden} />
        {inhoud}
      </div>
    ),
  })
  return c.html(html, status)
}
