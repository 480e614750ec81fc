import { Hono } from 'hono'
import type { MijnDeel } from '../verwerking/mijn-zaak.ts'
import { beginBlad } from './begin.page.tsx'
import { belMijTerug } from './bel-mij-terug.ts'
import { brievenBlad, oudersBlad } from './brieven.page.tsx'
import { eigenBrief, nietGevonden } from './eigen-brief.page.tsx'
import { gegevensBlad, gevraagdBlad, keekBlad } from './eigen-gegevens.page.tsx'
import { meebeslissen } from './meebeslissen.ts'
import { mijnAanmelden, stopSessie } from './mijn-aanmelden.page.tsx'
import { mijnBewaker } from './mijn-bewaker.ts'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { mijn, mijnPaden } from './mijn-paden.ts'
import { type Blad, toonBlad } from './mijn-pagina.tsx'
import { leesStand, type MijnContext, type Stand } from './mijn-stand.ts'
import { stuurBestand } from './stuur-bestand.ts'
import { vraagRecht } from './vraag-recht.ts'

interface Pagina {
  readonly pad: string
  readonly deel: MijnDeel
  readonly maak: (stand: Stand) => Omit<Blad, 'sessie' | 'taal'>
  /** Who may not see it gets what an unknown page gets. */
  readonly voor?: (stand: Stand) => boolean
}

const isClient = ({ zaken }: Stand): boolean => zaken.some(({ zicht }) => zicht === 'alles')

const paginas: readonly Pagina[] = [
  { pad: `${mijn}/gevraagd`, deel: 'gevraagd', maak: gevraagdBlad, voor: isClient },
  { pad: `${mijn}/wie-keek`, deel: 'keek', maak: keekBlad, voor: isClient },
  { pad: `${mijn}/gegevens`, deel: 'gegevens', maak: gegevensBlad, voor: isClient },
  { pad: `${mijn}/brieven`, deel: 'brieven', maak: brievenBlad },
  { pad: `${mijn}/wat-zien-ouders`, deel: 'keek', maak: oudersBlad, voor: ({ jong }) => jong },
]

const toonPagina =
  (deps: MijnDeps, { deel, maak, voor }: Pagina) =>
  async (c: MijnContext) => {
    const stand = await leesStand(c, deps, deel)
    if (voor && !voor(stand)) return nietGevonden(c, deps)
    const { sessie, taal, jong } = stand
    return toonBlad(c, deps, { ...maak(stand), sessie, taal, jong, terug: true })
  }

const uitloggen = async (c: MijnContext, deps: MijnDeps) => {
  const idToken = await stopSessie(c, deps)
  const elders = idToken === undefined ? undefined : await deps.broker?.oidc.signOutUrl(idToken)
  return c.redirect(elders ?? mijnPaden.signedOut, 303)
}

const binnen = (deps: MijnDeps) => {
  const app = new Hono<MijnEnv>()
  app.use(`${mijn}/*`, mijnBewaker(deps))
  app.get(mijn, async (c) => {
    const stand = await leesStand(c, deps, 'begin')
    const { sessie, taal } = stand
    return toonBlad(c, deps, { ...beginBlad(stand), sessie, taal })
  })
  for (const pagina of paginas) app.get(pagina.pad, toonPagina(deps, pagina))
  app.route('/', belMijTerug(deps))
  app.route('/', stuurBestand(deps))
  app.route('/', meebeslissen(deps))
  app.route('/', vraagRecht(deps))
  app.route('/', eigenBrief(deps))
  app.post(`${mijn}/uitloggen`, (c) => uitloggen(c, deps))
  app.post(`${mijn}/verleng`, (c) => {
    // Asking was enough: the session was marked as used on the way in.
    const { idleEnds, absoluteEnds } = c.get('sessie')
    return c.json({ idleEnds, absoluteEnds, now: deps.identiteit.clock.now() })
  })
  app.all(`${mijn}/*`, (c) => nietGevonden(c, deps))
  return app
}

/** Puts the own environment on the site: outside the sessions of workers, their guard and their pages. */
export const mountMijn = (app: Hono, deps: MijnDeps): void => {
  app.route('/', mijnAanmelden(deps))
  app.route('/', binnen(deps) as unknown as Hono)
}
