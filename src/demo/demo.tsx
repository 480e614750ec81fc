import type { Context, Hono } from 'hono'
import type { ComponentChildren } from 'preact'
import { inrichtingRol, vindGemeente } from '../inrichting/index.ts'
import { type Clock, systemClock, vandaag } from '../platform/clock/clock.ts'
import { Heading } from '../platform/html/heading.tsx'
import { type PageProps, renderPage } from '../platform/html/layout.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { ownPath } from '../platform/identity/own-path.ts'
import type { Receiver } from '../platform/mail/local-receiver.ts'
import { algemeen } from '../teksten/nl/algemeen.ts'
import { demo, demoVoortgang } from '../teksten/nl/demo.ts'
import { demoSysteemwoorden } from '../teksten/nl/demo-systemen.ts'
import { postvak as postvakTekst } from '../teksten/nl/postvak.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { plusDagen, verschilInDagen } from '../wet/datum.ts'
import { DemoPagina } from './demo.page.tsx'
import { DemoBalk, isKlokstand, type Klokstand } from './demo-balk.tsx'
import { voorbeeld } from './demo-ids.ts'
import { demoSysteembus, meldadresIn } from './demo-systeemroutes.ts'
import { gaDemoLive, richtDemoIn, zetDemoMeldadressen } from './inrichting.ts'
import { eigenPostAlleen, loopbackAlleen } from './loopback-alleen.ts'
import { BerichtPagina, PostvakPagina } from './postvak.page.tsx'
import { SystemenPagina } from './systemen.page.tsx'
import type { DemoSysteemdelen } from './systemen.ts'
import { volgendeTermijn } from './volgende-termijn.ts'
import { zaaiDemo } from './zaai.ts'

/** A clock that can be put ahead of the real one. */
export interface VerzetbareKlok extends Clock {
  moveTo(ms: number): void
  reset(): void
}

/** What the demo is made of; `wis` empties the database of everything but users, parties and the log. */
export interface DemoDelen {
  readonly omgeving: Omgeving
  readonly clock: VerzetbareKlok
  readonly tell: (message: string) => void
  readonly wis: () => Promise<void>
  readonly weergave: Pick<PageProps, 'assets' | 'theme'>
  /** Where the demo's mail comes in. */
  readonly postvak?: Pick<Receiver, 'messages' | 'clear'>
  /** How the systems of parties come in. */
  readonly systemen?: DemoSysteemdelen
}

/** Where the bar stands: on which page, and above whose work. */
export interface Plek {
  readonly pad: string
  readonly wie?: { readonly naam: string } | null | undefined
}

/** The demo as the site uses it: a bar above every page, and its own pages. */
export interface Demo {
  readonly balk: (plek: Plek) => ComponentChildren
  readonly routes: (app: Hono) => void
}

const naarDezePoort = async ({ omgeving, systemen }: DemoDelen): Promise<void> => {
  if (systemen) await zetDemoMeldadressen(omgeving.db, (clientId) => meldadresIn(systemen, clientId))
}

const zaai = async (delen: DemoDelen): Promise<void> => {
  const { omgeving, tell } = delen
  tell(demoVoortgang.inrichten)
  await richtDemoIn(omgeving.db)
  await zaaiDemo(omgeving, (klaar, totaal) => {
    if (klaar % 10 === 0 || klaar === totaal) tell(`${demoVoortgang.zaken} ${klaar}/${totaal}`)
  })
  await gaDemoLive(omgeving.db)
  await naarDezePoort(delen)
  tell(demoVoortgang.klaar)
}

/** Begins again: nothing of what was there remains, and the clock is that of today. */
const begin = async (delen: DemoDelen): Promise<void> => {
  await delen.wis()
  delen.clock.reset()
  delen.postvak?.clear()
  await zaai(delen)
}

const isKlaar = ({ db }: Omgeving): Promise<boolean> =>
  db.transaction({ role: inrichtingRol, gemeente: voorbeeld }, async (tx) => {
    const gemeente = await vindGemeente(tx, voorbeeld)
    return gemeente?.live ?? false
  })

const verzet = async ({ omgeving, clock }: DemoDelen, naar: Klokstand): Promise<void> => {
  if (naar === 'nu') return clock.reset()
  const nu = vandaag(clock)
  const week = plusDagen(nu, 7)
  const dag = { dag: plusDagen(nu, 1), week, termijn: week }[naar]
  const doel = naar === 'termijn' ? ((await volgendeTermijn(omgeving)) ?? week) : dag
  clock.moveTo(Date.parse(`${doel}T09:00:00Z`))
}

const maakBalk =
  (klok: Clock) =>
  ({ pad, wie }: Plek) => (
    <DemoBalk
      vandaag={vandaag(klok)}
      dagenVooruit={verschilInDagen(vandaag(systemClock), vandaag(klok))}
      naam={wie?.naam}
      terug={pad}
    />
  )

const html = (delen: DemoDelen, balk: Demo['balk'], titel: string, inhoud: ComponentChildren): string =>
  renderPage({
    ...delen.weergave,
    title: titel,
    product: { name: algemeen.product, href: '/' },
    gemeente: '',
    labels: { skip: algemeen.naarInhoud, navigation: algemeen.navigatie },
    bar: balk({ pad: '/demo' }),
    children: inhoud,
  })

const postvakRoutes = (delen: DemoDelen, balk: Demo['balk'], app: Hono): void => {
  const berichten = () => delen.postvak?.messages() ?? []
  app.get('/demo/postvak', (c) =>
    c.html(html(delen, balk, postvakTekst.titel, <PostvakPagina berichten={berichten()} />)),
  )
  app.get('/demo/postvak/:id', (c) => {
    const bericht = berichten().find(({ id }) => id === c.req.param('id'))
    if (bericht) return c.html(html(delen, balk, bericht.subject, <BerichtPagina bericht={bericht} />))
    const inhoud = (
      <>
        <Heading level={1}>{postvakTekst.weg}</Heading>
        <Paragraph>{postvakTekst.wegUitleg}</Paragraph>
      </>
    )
    return c.html(html(delen, balk, postvakTekst.weg, inhoud), 404)
  })
}

const systeemRoutes = (delen: DemoDelen, balk: Demo['balk'], app: Hono): void => {
  if (!delen.systemen) return
  const bus = demoSysteembus(delen.systemen)
  app.get('/demo/systemen', (c) => {
    const inhoud = <SystemenPagina opdrachten={bus.opdrachten()} meldingen={bus.meldingen()} />
    return c.html(html(delen, balk, demoSysteemwoorden.titel, inhoud))
  })
  bus.routes(app)
}

const maakRoutes = (delen: DemoDelen, balk: Demo['balk']) => (app: Hono) => {
  let bezig: Promise<void> | undefined
  const weiger = (c: Context) => {
    const inhoud = (
      <>
        <Heading level={1}>{demo.alleenHierTitel}</Heading>
        <Paragraph>{demo.alleenHier}</Paragraph>
      </>
    )
    return c.html(
      html(delen, () => null, demo.alleenHierTitel, inhoud),
      403,
    )
  }
  // The whole site: where anyone signs in as anyone, no page is for another machine.
  app.use(loopbackAlleen(weiger))
  const poort = eigenPostAlleen(weiger)
  postvakRoutes(delen, balk, app)
  systeemRoutes(delen, balk, app)
  app.get('/demo', (c) => c.html(html(delen, balk, demo.titel, <DemoPagina />)))
  app.post('/demo/klok', poort, async (c) => {
    const { naar, terug } = await c.req.parseBody()
    if (isKlokstand(naar)) await verzet(delen, naar)
    return c.redirect(ownPath(typeof terug === 'string' ? terug : null, '/demo'), 303)
  })
  app.post('/demo/opnieuw', poort, async (c) => {
    bezig ??= begin(delen).finally(() => {
      bezig = undefined
    })
    await bezig
    return c.redirect('/demo', 303)
  })
}

/**
 * Opens the demo: plays its cases on first start, and again when that was cut off. Only for the embedded database; its
 * pages answer on loopback only. Throws when a case cannot be played.
 */
export const openDemo = async (delen: DemoDelen): Promise<Demo> => {
  if (!(await isKlaar(delen.omgeving))) await begin(delen)
  else await naarDezePoort(delen)
  const balk = maakBalk(delen.clock)
  return { balk, routes: maakRoutes(delen, balk) }
}
