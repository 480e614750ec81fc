import { type Context, Hono } from 'hono'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { FormPage, TextField } from '../platform/html/form.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { csrfToken } from '../platform/identity/csrf.ts'
import { SignInError } from '../platform/identity/oidc-client.ts'
import { pendingMs, rememberSignIn } from '../platform/identity/pending-sign-in.ts'
import { countAttempt } from '../platform/identity/rate-limit.ts'
import { newToken } from '../platform/identity/token.ts'
import { foutpaginas } from '../teksten/nl/algemeen.ts'
import { eenmaligWoorden as woorden } from '../teksten/nl/eenmalige-vraag.ts'
import type { Identiteit } from './identiteit.ts'
import { controlenummerBij } from './neem-code-in.ts'
import { toonPagina } from './pagina.tsx'
import { leesCode } from './rules/eenmalige-code.ts'
import type { IdentiteitEnv } from './wie.ts'

type C = Context<IdentiteitEnv>

/** Where a code is typed; a post there needs no session. */
export const codePad = '/code'
const aanmeldPad = `${codePad}/aanmelden`

/** Twenty tries in ten minutes from one address: of eighty bits that finds nothing. */
const limiet = { max: 20, perMs: 10 * 60_000 }

/** The same page, whether a code never was, was used, is past its term or is of somebody else. */
export const toonOnbekendeCode = (c: C, deps: Identiteit) =>
  toonPagina(c, deps, {
    titel: woorden.onbekend.titel,
    inhoud: <Paragraph>{woorden.onbekend.tekst}</Paragraph>,
    status: 404,
  })

const csrf = (c: C): string => {
  const sessie = c.get('sessie')
  return sessie ? csrfToken(sessie.csrf) : ''
}

const labels = { errorHeading: woorden.foutenKop }

const toonVeld = (c: C, deps: Identiteit, fout?: string) =>
  toonPagina(c, deps, {
    titel: woorden.titel,
    eigenKop: true,
    status: fout ? 400 : 200,
    inhoud: (
      <FormPage
        title={woorden.titel}
        labels={labels}
        action={codePad}
        csrf={csrf(c)}
        errors={fout ? [{ name: 'code', message: fout }] : []}
        intro={<Paragraph>{woorden.uitleg}</Paragraph>}
        primary={{ label: woorden.verder }}
      >
        <TextField
          name="code"
          label={woorden.code}
          description={woorden.codeUitleg}
          labels={{ optional: '' }}
          error={fout}
        />
      </FormPage>
    ),
  })

const toonControle = (c: C, deps: Identiteit, code: string, nummer: string) =>
  toonPagina(c, deps, {
    titel: woorden.klopt,
    eigenKop: true,
    inhoud: (
      <FormPage
        title={woorden.klopt}
        labels={labels}
        action={aanmeldPad}
        csrf={csrf(c)}
        errors={[]}
        hidden={{ code }}
        intro={<DefinitionList items={[{ term: woorden.controle, value: nummer }]} />}
        primary={{ label: woorden.aanmelden }}
      >
        <Paragraph>{woorden.kloptNiet}</Paragraph>
        <Paragraph>{woorden.aanmeldenUitleg}</Paragraph>
      </FormPage>
    ),
  })

/** The code that was typed, counted first; or the page that says what is wrong with it. */
const getypt = async (c: C, deps: Identiteit): Promise<{ code: string } | Response> => {
  const poging = await countAttempt(deps, codePad, deps.adresVan(c), limiet)
  if (!poging.allowed) {
    c.header('Retry-After', String(poging.retryAfter))
    const { titel, tekst } = foutpaginas[429]
    return toonPagina(c, deps, { titel, inhoud: <Paragraph>{tekst}</Paragraph>, status: 429 })
  }
  const veld = (await c.req.parseBody()).code
  const code = leesCode(typeof veld === 'string' ? veld : '')
  return code === undefined ? toonVeld(c, deps, woorden.typefout) : { code }
}

const controleer = async (c: C, deps: Identiteit) => {
  const wat = await getypt(c, deps)
  if (wat instanceof Response) return wat
  const nummer = await controlenummerBij(deps, wat.code)
  return nummer === undefined ? toonOnbekendeCode(c, deps) : toonControle(c, deps, wat.code, nummer)
}

/** To the provider; the code travels in what is remembered of the sign-in, sealed, and in no address. */
const meldAan = async (c: C, deps: Identiteit) => {
  const wat = await getypt(c, deps)
  if (wat instanceof Response) return wat
  if ((await controlenummerBij(deps, wat.code)) === undefined) return toonOnbekendeCode(c, deps)
  try {
    const { url, state, ...rest } = await deps.oidc.begin()
    const token = deps.cookies.read(c, 'signIn') ?? newToken()
    await rememberSignIn(deps, token, state, { ...rest, returnTo: '/', code: wat.code })
    deps.cookies.write(c, 'signIn', token, pendingMs / 1000)
    return c.redirect(url, 303)
  } catch (error) {
    if (!(error instanceof SignInError)) throw error
    return c.redirect('/aanmelden', 303)
  }
}

/** GET /code: where a code is typed; POST /code shows its number to check, POST /code/aanmelden goes on to the provider (5.4.2). */
export const eenmaligePaginas = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>()
    .get(codePad, (c) => toonVeld(c, deps))
    .post(codePad, (c) => controleer(c, deps))
    .post(aanmeldPad, (c) => meldAan(c, deps))
