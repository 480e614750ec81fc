import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { List, Paragraph } from '../platform/html/text.tsx'
import { ownOrigins } from '../platform/identity/loopback.ts'
import { SignInError, type SignInFailure } from '../platform/identity/oidc-client.ts'
import { pendingMs, recallSignIn, rememberSignIn } from '../platform/identity/pending-sign-in.ts'
import { endPersonSession, startPersonSession } from '../platform/identity/person-session.ts'
import { countAttempt, type RateLimit } from '../platform/identity/rate-limit.ts'
import { newToken } from '../platform/identity/token.ts'
import { aanmeldwoorden } from '../teksten/mijn/aanmelden.ts'
import { isMijnTaal } from '../teksten/mijn/mijn-talen.ts'
import { vul } from '../teksten/tekst.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { type Herkend, herkenBetrokkene } from './herken-betrokkene.ts'
import type { Broker, MijnDeps } from './mijn-deps.ts'
import { mijnGemeenten } from './mijn-gemeenten.ts'
import { mijn, mijnPaden } from './mijn-paden.ts'
import { toonBlad } from './mijn-pagina.tsx'
import { onthoudTaal, taalVan } from './mijn-taal.ts'
import { wieKomt, wieVoorZich } from './mijn-wie.ts'

type C = Context

const begin = `${mijn}/aanmelden`
const statusVan = { invalid: 400, 'not-assured': 403, declined: 403, unreachable: 503 } as const

const melding = (
  c: C,
  deps: MijnDeps,
  { titel, tekst, status }: { titel: string; tekst: string; status: 200 | 400 | 401 | 403 | 429 | 503 },
) => {
  const taal = taalVan(c)
  const inhoud = (
    <>
      <Paragraph>{tekst}</Paragraph>
      <Buttons>
        <ActionLink href={begin} kind="primary">
          {aanmeldwoorden[taal].opnieuw}
        </ActionLink>
      </Buttons>
    </>
  )
  return toonBlad(c, deps, { titel, inhoud, status, taal })
}

const mislukt = async (c: C, deps: MijnDeps, failure: SignInFailure) => {
  await deps.identiteit.opGebeurtenis?.({ soort: 'aanmelden-geweigerd', reden: `mijn-${failure}` })
  const woorden = aanmeldwoorden[taalVan(c)].mislukt[failure]
  return melding(c, deps, { ...woorden, status: statusVan[failure] })
}

/** Too often: says so, with the seconds to wait; nothing when it was not. */
export const teVaak = async (c: C, deps: MijnDeps, wat: string, wie: string, limiet: RateLimit) => {
  const poging = await countAttempt(deps.identiteit, wat, wie, limiet)
  if (poging.allowed) return undefined
  c.header('Retry-After', String(poging.retryAfter))
  const { teVaakTitel: titel, teVaak: tekst } = aanmeldwoorden[taalVan(c)]
  return melding(c, deps, { titel, tekst, status: 429 })
}

/** Both halves of a sign-in count: each that fails writes a line in the log. */
const teVaakAangemeld = (c: C, deps: MijnDeps) =>
  teVaak(c, deps, c.req.path, deps.identiteit.adresVan(c), deps.identiteit.limieten.aanmelden)

const kies = async (c: C, deps: MijnDeps) => {
  const taal = taalVan(c)
  const woorden = aanmeldwoorden[taal]
  if (!deps.broker) {
    const inhoud = <Paragraph>{woorden.uit}</Paragraph>
    return toonBlad(c, deps, { titel: woorden.uitTitel, inhoud, taal })
  }
  const gemeenten = await mijnGemeenten(deps.identiteit.db)
  const inhoud = (
    <>
      <Paragraph>{woorden.inleiding}</Paragraph>
      <Paragraph>{woorden.digid}</Paragraph>
      {gemeenten.length > 1 && <Heading level={2}>{woorden.kies}</Heading>}
      {gemeenten.length === 0 && <Paragraph>{woorden.geenGemeente}</Paragraph>}
      <List
        items={gemeenten.map(({ code, naam }) => (
          <ActionLink href={`${begin}/digid?gemeente=${code}`} kind="primary">
            {vul(woorden.aanmelden, { gemeente: naam })}
          </ActionLink>
        ))}
      />
      <Paragraph>{woorden.zonder}</Paragraph>
    </>
  )
  return toonBlad(c, deps, { titel: woorden.titel, inhoud, taal })
}

/** On loopback the same page under another name: the cookie must be set where the broker sends the browser back. */
const elders = (c: C, { identiteit: { baseUrl } }: MijnDeps): string | undefined => {
  const { origin, pathname, search } = new URL(c.req.url)
  const eigen = new URL(baseUrl).origin
  return origin !== eigen && ownOrigins(baseUrl).includes(origin) ? eigen + pathname + search : undefined
}

const naarBroker = async (c: C, deps: MijnDeps, { oidc }: Broker) => {
  const hier = elders(c, deps)
  if (hier) return c.redirect(hier)
  const gemeenten = await mijnGemeenten(deps.identiteit.db)
  const gemeente = gemeenten.find(({ code }) => code === c.req.query('gemeente'))
  if (!gemeente) return c.redirect(begin)
  const vol = await teVaakAangemeld(c, deps)
  if (vol) return vol
  const { cookies } = deps.identiteit
  const { url, state, ...rest } = await oidc.begin(oidc.takesHint ? c.req.query('als') : undefined)
  const token = cookies.read(c, 'personSignIn') ?? newToken()
  await rememberSignIn(deps.identiteit, token, state, { ...rest, returnTo: gemeente.code })
  cookies.write(c, 'personSignIn', token, pendingMs / 1000)
  return c.redirect(url)
}

const terug = async (c: C, deps: MijnDeps, broker: Broker) => {
  const vol = await teVaakAangemeld(c, deps)
  if (vol) return vol
  const { cookies } = deps.identiteit
  const [token, state] = [cookies.read(c, 'personSignIn'), c.req.query('state')]
  const gang = token && state ? await recallSignIn(deps.identiteit, token, state) : undefined
  if (!gang || !state) throw new SignInError('invalid')
  const wie = await broker.oidc.finish(new URL(c.req.url).search, { ...gang, state })
  cookies.clear(c, 'personSignIn')
  const { bsn, rol } = wieKomt(broker, wie)
  const gemeente = gang.returnTo
  const vraagt = wieVoorZich(randomUUID(), gemeente, rol)
  const afloop = await runVerwerking(
    herkenBetrokkene,
    { invoer: { bsn } },
    vraagt,
    deps.omgeving,
    deps.herkomstVan(c),
  )
  if (afloop.soort !== 'gedaan') throw new SignInError('invalid')
  const { persoon: person } = afloop.uitkomst as Herkend
  const sessie = await startPersonSession(deps.identiteit, {
    ...{ gemeente, person, role: rol, idToken: wie.idToken },
    previousToken: cookies.read(c, 'personSession'),
  })
  cookies.write(c, 'personSession', sessie)
  return c.redirect(mijn)
}

const veilig = async (
  c: C,
  deps: MijnDeps,
  doe: (broker: Broker) => Promise<Response>,
): Promise<Response> => {
  if (!deps.broker) return c.redirect(begin)
  try {
    return await doe(deps.broker)
  } catch (error) {
    if (!(error instanceof SignInError)) throw error
    return mislukt(c, deps, error.failure)
  }
}

/** Ends the session of this browser; answers with the ID token, to sign out at the broker too. */
export const stopSessie = async (c: C, { identiteit }: MijnDeps): Promise<string | undefined> => {
  const token = identiteit.cookies.read(c, 'personSession')
  identiteit.cookies.clear(c, 'personSession')
  return token ? endPersonSession(identiteit, token) : undefined
}

/** Weather: a page that everybody may have open. */
const onschuldig = 'https://www.knmi.nl/'

/** Signing in with DigiD by the broker, choosing a municipality or a language, leaving at once; no session is needed for any of it. */
export const mijnAanmelden = (deps: MijnDeps) =>
  new Hono()
    .get(begin, (c) => kies(c, deps))
    .get(`${begin}/digid`, (c) => veilig(c, deps, (broker) => naarBroker(c, deps, broker)))
    .get(mijnPaden.callback, (c) => veilig(c, deps, (broker) => terug(c, deps, broker)))
    .get(mijnPaden.signedOut, (c) => {
      const { uitgelogdTitel: titel, uitgelogd: tekst } = aanmeldwoorden[taalVan(c)]
      return melding(c, deps, { titel, tekst, status: 200 })
    })
    .get(`${mijn}/weg`, async (c) => {
      await stopSessie(c, deps)
      return c.redirect(onschuldig, 303)
    })
    .get(`${mijn}/taal/:taal`, (c) => {
      const taal = c.req.param('taal')
      if (isMijnTaal(taal)) onthoudTaal(c, taal, deps.identiteit.baseUrl.startsWith('https:'))
      return c.redirect(mijn, 303)
    })

/** What to say when there is no session, or the post is not from a page of ours. */
export const zegNee = (c: C, deps: MijnDeps, wat: 'verlopen' | 'vreemd') => {
  const woorden = aanmeldwoorden[taalVan(c)]
  return wat === 'verlopen'
    ? melding(c, deps, { titel: woorden.verlopenTitel, tekst: woorden.verlopen, status: 401 })
    : melding(c, deps, { titel: woorden.vreemdTitel, tekst: woorden.vreemd, status: 403 })
}
