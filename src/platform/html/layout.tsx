import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Assets } from './assets.ts'
import { PageHeader } from './page-header.tsx'
import { safeUrl } from './safe-url.ts'
import { type Session, SessionDialog, type SessionLabels } from './session-dialog.tsx'

/** The house style of a municipality, from the configuration. */
export interface Theme {
  /** One or more class names: 'voorbeeld-theme' is the one that comes along. */
  readonly className: string
  /** A stylesheet with a class of that name, served from an address that the content security policy allows. */
  readonly stylesheet?: string | undefined
  readonly logo?: { readonly src: string; readonly alt: string } | undefined
}

export interface NavigationItem {
  readonly label: string
  readonly href: string
  readonly current?: boolean | undefined
}

export interface PageProps {
  /** Shown as "title - product" in the tab. */
  readonly title: string
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly assets: Assets
  readonly theme: Theme
  readonly product: { readonly name: string; readonly href: string }
  /** The name of the municipality, or empty before one is chosen. */
  readonly gemeente: string
  readonly labels: { readonly skip: string; readonly navigation: string }
  /** The active role, for staff: "Pet:", its name, and where to change it. */
  readonly pet?:
    | {
        readonly label: string
        readonly name: string
        readonly change?: { readonly label: string; readonly href: string } | undefined
      }
    | undefined
  readonly signOut?: { readonly label: string; readonly action: string } | undefined
  /** For clients: leaves at once for a harmless site, in the same tab, and out of the history. */
  readonly quickExit?: { readonly label: string; readonly href: string } | undefined
  readonly navigation?: readonly NavigationItem[] | undefined
  readonly session?: (Session & { readonly labels: SessionLabels }) | undefined
  readonly csrf?: string | undefined
  /** Above the header of every page: the bar of the demo. */
  readonly bar?: ComponentChildren
  /** Messages above the content. */
  readonly alerts?: ComponentChildren
  readonly footer?: ComponentChildren
  readonly children?: ComponentChildren
}

function Head({ title, product, assets, theme }: PageProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} - ${product.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.css} />
      {theme.stylesheet && <link rel="stylesheet" href={safeUrl(theme.stylesheet)} />}
      <script src={assets.js} defer />
    </head>
  )
}

function Navigation({ items, label }: { readonly items: readonly NavigationItem[]; readonly label: string }) {
  return (
    <nav class="utrecht-nav-bar sp-nav" aria-label={label}>
      <ul class="utrecht-nav-bar__content sp-nav__list">
        {items.map((item) => (
          <li>
            <a
              class="sp-nav__link"
              href={safeUrl(item.href)}
              aria-current={item.current ? 'page' : undefined}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const sessionData = (session: Session | undefined) =>
  session && {
    'data-session-now': session.now,
    'data-session-idle-ends': session.idleEnds,
    'data-session-absolute-ends': session.absoluteEnds,
  }

/** A whole page; `renderPage` makes the document of it. */
export function Page(props: PageProps) {
  const { lang = 'nl', dir, theme, labels, navigation, session, csrf, bar, alerts, footer, children } = props
  return (
    <html lang={lang} dir={dir} class={theme.className}>
      <Head {...props} />
      <body class="utrecht-root utrecht-body sp-body" {...sessionData(session)}>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {labels.skip}
        </a>
        {bar}
        <PageHeader {...props} />
        {navigation && navigation.length > 0 && <Navigation items={navigation} label={labels.navigation} />}
        <main class="sp-main" id="inhoud" tabindex={-1}>
          {alerts && <div class="sp-alerts">{alerts}</div>}
          {children}
        </main>
        {footer && (
          <footer class="utrecht-page-footer sp-footer">
            <div class="utrecht-page-footer__content">{footer}</div>
          </footer>
        )}
        {session && csrf !== undefined && <SessionDialog labels={session.labels} csrf={csrf} />}
      </body>
    </html>
  )
}

/** The full document of a page, as text. Everything in it is escaped. */
export const renderPage = (props: PageProps): string =>
  `<!doctype html>${renderToString(<Page {...props} />)}`
