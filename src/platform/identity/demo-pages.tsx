import { renderToString } from 'preact-render-to-string'

/** Someone who can sign in at the demo provider. */
export interface DemoAccount {
  readonly sub: string
  readonly name: string
  /** One line on the card: who this is. */
  readonly description: string
  /** More claims for the ID token. */
  readonly claims?: Readonly<Record<string, unknown>>
}

/** The words on the pages of the demo provider; `{naam}` is replaced by the name of an account. */
export interface DemoTexts {
  readonly title: string
  readonly warning: string
  readonly choose: string
  readonly signInAs: string
  readonly signOutTitle: string
  readonly signOut: string
  readonly signedOut: string
  readonly failedTitle: string
  readonly failed: string
  readonly back: string
}

const document = (texts: DemoTexts, title: string, children: preact.ComponentChildren): string =>
  `<!doctype html>${renderToString(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} - ${texts.title}`}</title>
        <link rel="stylesheet" href="/demo.css" />
      </head>
      <body>
        <p class="warning">{texts.warning}</p>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>,
  )}`

/** A card per account; one click signs in. */
export const choosePage = (texts: DemoTexts, action: string, accounts: readonly DemoAccount[]): string =>
  document(
    texts,
    texts.choose,
    <form method="post" action={action}>
      <ul>
        {accounts.map(({ sub, name, description }) => (
          <li>
            <h2>{name}</h2>
            <p>{description}</p>
            <button type="submit" name="account" value={sub}>
              {texts.signInAs.replace('{naam}', name)}
            </button>
          </li>
        ))}
      </ul>
    </form>,
  )

/** Signing out; the script presses the button. `form` is the form of the library, as HTML. */
export const signOutPage = (texts: DemoTexts, form: string): string =>
  document(
    texts,
    texts.signOutTitle,
    <>
      <div dangerouslySetInnerHTML={{ __html: form }} />
      <button type="submit" form="op.logoutForm" name="logout" value="yes" id="sign-out">
        {texts.signOut}
      </button>
      <script src="/demo.js" defer />
    </>,
  )

/** One line of text with a way back to the site. */
export const messagePage = (texts: DemoTexts, title: string, message: string, siteUrl: string): string =>
  document(
    texts,
    title,
    <>
      <p>{message}</p>
      <p>
        <a href={siteUrl}>{texts.back}</a>
      </p>
    </>,
  )

/** The style of these pages. */
export const demoCss = `body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#f4f4f4}
.warning{margin:0;padding:.75rem 1rem;background:#ffe27a;border-bottom:3px solid #8a6500;font-weight:700}
main{max-width:60rem;margin:0 auto;padding:1rem}
ul{list-style:none;margin:0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr))}
li{background:#fff;border:1px solid #767676;border-radius:.25rem;padding:1rem}
h2{margin:0;font-size:1.125rem}
button{font:inherit;padding:.5rem 1rem;border:2px solid #154273;border-radius:.25rem;background:#154273;color:#fff;cursor:pointer}
button:focus-visible,a:focus-visible{outline:3px solid #000;outline-offset:2px}
`

/** Signs out without a second click, where scripts run. */
export const demoScript = `document.getElementById('sign-out').click()\n`
