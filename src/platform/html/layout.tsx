import { renderToString } from 'preact-render-to-string'
import { PageHeader } from './page-header.tsx'
import type { NavigationItem, PageProps } from './page-props.ts'
import { safeUrl } from './safe-url.ts'
import { type Session, SessionDialog } from './session-dialog.tsx'

export type { PageProps, Theme } from './page-props.ts'

function Head({ title, product, assets, theme, script }: PageProps) {
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
      {script && <script src={safeUrl(script)} defer />}
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
function Page(props: PageProps) {
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
        {session && csrf !== undefined && (
          <SessionDialog labels={session.labels} csrf={csrf} action={session.action} />
        )}
      </body>
    </html>
  )
}

/** The full document of a page, as text. Everything in it is escaped. */
export const renderPage = (props: PageProps): string =>
  `<!doctype html>${renderToString(<Page {...props} />)}`
