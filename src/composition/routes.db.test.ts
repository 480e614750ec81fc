import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doel, doelen } from '../../testing/doelen.ts'
import { nietVanU } from '../../testing/toegang.ts'
import { type Gang, loopAlleRoutes, naamVan } from '../../testing/toegang-site.ts'
import { type Bereik, verwachteToegang } from '../../testing/verwachte-toegang.ts'
import { verwachteToestand } from '../../testing/verwachte-toestand.ts'
import { hoogstens, vragenPerPagina } from '../../testing/vragen-per-pagina.ts'
import { rolNamen } from '../wet/rollen.ts'
import { hoofdstukken } from './hoofdstukken.ts'

const nergens: readonly Doel[] = ['andere-gemeente', 'ander-compartiment', 'onbekend']

/** What the tables of expected access and expected state say: who may, does it, in the state in which the law allows it. */
const verwacht = (gang: Gang): string => {
  const bereik: Bereik | undefined = verwachteToegang[gang.route.verwerking.id]?.[gang.rol]
  if (!bereik) return 'rol'
  if (nergens.includes(gang.doel)) return 'niet-gevonden'
  const nietHier = bereik === 'elders' || (bereik === 'eigen' && gang.doel === 'collega')
  return nietHier ? `geweigerd: ${nietVanU[gang.route.hoofdstuk.naam]}` : 'gelukt'
}

/** What happened, in the words of the table; anything else as it is. */
const gebeurd = ({ status, gelogd, route, naar }: Gang): string => {
  const { resultaat, redenen = [] } = gelogd ?? {}
  if (status === 403 && resultaat === 'rol') return 'rol'
  if (status === 404 && resultaat === 'niet-gevonden') return 'niet-gevonden'
  if (status === 403 && resultaat === 'geweigerd') return `geweigerd: ${redenen.join(', ')}`
  // What was done is rolled back with its log line; opening a form is logged and stays.
  const gedaan = status === route.gelukt && (status !== 303 || /\/gedaan\/|\?gedaan=/.test(naar))
  if (gedaan && (!gelogd || resultaat === 'toegestaan')) return 'gelukt'
  return `${status} ${resultaat} ${redenen.join(', ')}`
}

let loop: Awaited<ReturnType<typeof loopAlleRoutes>>

beforeAll(async () => {
  loop = await loopAlleRoutes(hoofdstukken)
}, 600_000)

afterAll(() => loop.site.close())

const anders = (gangen: readonly Gang[], klopt: (gang: Gang) => boolean) =>
  gangen.filter((gang) => !klopt(gang)).map(naamVan)

/** Per route and role all goals of `van`, when they did not all get the same bytes. */
const verschillend = (van: readonly Doel[], soort: string): readonly string[] => {
  const groepen = new Map<string, Set<string>>()
  for (const gang of loop.gangen) {
    if (!gang.route.opDossier || !van.includes(gang.doel) || verwacht(gang) !== soort) continue
    const sleutel = `${gang.route.patroon} as ${gang.rol}`
    groepen.set(sleutel, (groepen.get(sleutel) ?? new Set()).add(gang.tekst))
  }
  expect(groepen.size).toBeGreaterThan(0)
  return [...groepen].filter(([, teksten]) => teksten.size > 1).map(([sleutel]) => sleutel)
}

describe('every route as every role', () => {
  test('every verwerking has a row in the table of expected access', () => {
    const ids = loop.routes.map(({ verwerking }) => verwerking.id)
    expect(ids.filter((id) => verwachteToegang[id] === undefined)).toEqual([])
  })

  test('every row of that table is of a verwerking', () => {
    const ids = new Set(loop.routes.map(({ verwerking }) => verwerking.id))
    expect(Object.keys(verwachteToegang).filter((id) => !ids.has(id))).toEqual([])
  })

  test('every row of the table of expected states is of a verwerking', () => {
    const ids = new Set(loop.routes.map(({ verwerking }) => verwerking.id))
    expect(Object.keys(verwachteToestand).filter((id) => !ids.has(id))).toEqual([])
  })

  test('every way to every verwerking was gone to its end by somebody', () => {
    const gelukt = new Set(
      loop.gangen.filter((gang) => gebeurd(gang) === 'gelukt').map(({ route }) => route.patroon),
    )
    expect(loop.routes.map(({ patroon }) => patroon).filter((patroon) => !gelukt.has(patroon))).toEqual([])
  })

  test('every request has the outcome that the table of expected access says', () => {
    const verkeerd = loop.gangen
      .filter((gang) => gebeurd(gang) !== verwacht(gang))
      .map((gang) => `${naamVan(gang)}: expected ${verwacht(gang)}, got ${gebeurd(gang)}`)
    expect(verkeerd).toEqual([])
    expect(loop.gangen.length).toBeGreaterThan(loop.routes.length * rolNamen.length)
  })

  test('every refusal left a line in the audit log, in the name of its own act', () => {
    const geweigerd = loop.gangen.filter((gang) => gang.status >= 400)
    const onjuist = anders(geweigerd, ({ gelogd, route }) => gelogd?.actie === route.verwerking.id)
    expect(onjuist).toEqual([])
  })

  test('unknown, other municipality and other compartment get the same bytes', () => {
    expect(verschillend(nergens, 'niet-gevonden')).toEqual([])
  })

  test('a wrong role gets the same bytes whether the dossier is there or not', () => {
    expect(verschillend(doelen, 'rol')).toEqual([])
  })

  test('no refusal shows anything of the person or the dossier', () => {
    const lekt = loop.gangen.filter(
      ({ status, tekst }) => status >= 400 && /Geheimenaar|geheime|\b2026-\d{5}\b/.test(tekst),
    )
    expect(lekt.map(naamVan)).toEqual([])
  })

  test('one who is allowed sees the person, so that the tests above can fail', () => {
    const gezien = ({ status, tekst }: Gang) => status === 200 && tekst.includes('Geheimenaar')
    expect(loop.gangen.some(gezien)).toBe(true)
  })
})

describe('every page', () => {
  test('asks the database at most six times, its session and its log line included', () => {
    const gelukt = loop.gangen.filter((gang) => gebeurd(gang) === 'gelukt')
    const vragen = vragenPerPagina(gelukt)
    expect(vragen.length).toBeGreaterThan(100)
    expect(vragen.filter(({ pagina, aantal }) => aantal > hoogstens(pagina))).toEqual([])
  })
})

describe('every route without a session', () => {
  const buiten = async (koppen: Record<string, string> = {}) => {
    const { get, form: post, api } = loop.site.niemand
    const wie = { get, post, api }
    return Promise.all(
      loop.routes.map(async (route) => {
        const antwoord = await route.doe(wie, loop.waar(route, 'eigen'), koppen)
        const naar = antwoord.headers.get('location') ?? ''
        return { route, status: antwoord.status, naar, tekst: await antwoord.text() }
      }),
    )
  }

  test('the API says 401, a page leads to signing in, a form keeps nothing of a stranger', async () => {
    for (const { route, status, naar } of await buiten()) {
      const verwachteStatus = route.api ? 401 : route.leest ? 303 : 401
      expect(`${route.patroon} ${status}`).toBe(`${route.patroon} ${verwachteStatus}`)
      if (status === 303) expect(naar).toMatch(/^\/aanmelden\?terug=/)
    }
  })

  test('a made-up session is no session', async () => {
    for (const { route, status } of await buiten({ cookie: `samenspraak=${'a'.repeat(43)}` }))
      expect(`${route.patroon} ${status}`).toBe(`${route.patroon} ${route.leest && !route.api ? 303 : 401}`)
  })
})

describe('the routes themselves', () => {
  const open = new Set([
    'GET /health',
    'GET /.well-known/security.txt',
    'GET /.well-known/jwks/:bestand{[0-9]{4}\\.json}',
    'GET /assets/*',
    'GET /api/v1/openapi.json',
    'ALL /api/v1/*',
    'GET /',
    'GET /werkvoorraad',
    'GET /mag-dit',
    'GET /api/v1/mag-dit',
    // A number, for who is in the room: testing/overleg-zicht.db.test.ts.
    'GET /casusoverleggen/:id/versie',
    'POST /werkvoorraad',
    'POST /meldingen/nieuw/begin-triage/tel',
  ])
  const vanIdentiteit =
    /^[A-Z]+ \/(aanmelden|afmelden|afgemeld|pet|berichten|sessie|bewaard|meldpunt|code|mijn)(\/|$)/

  test('there is no route that the walk does not know', () => {
    const gelopen = new Set(loop.routes.map(({ patroon }) => patroon))
    const onbekend = loop.site.app.routes
      .filter(({ handler }) => handler.length < 2)
      .map(({ method, path }) => `${method} ${path}`)
      .filter((naam) => !gelopen.has(naam) && !open.has(naam) && !vanIdentiteit.test(naam))
    expect(onbekend).toEqual([])
  })

  test('ids are unique, and so are the paths that the API makes of them', () => {
    const paden = loop.routes.map(({ patroon }) => patroon)
    expect(paden.filter((pad, i) => paden.indexOf(pad) !== i)).toEqual([])
    const ids = [...new Set(loop.routes.map(({ verwerking }) => verwerking))].map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('an id that is no id at all is not found, on every route of a dossier', async () => {
    const wie = await loop.site.als('toeleider')
    const eigen = loop.routes.filter(
      ({ opDossier, verwerking }) => opDossier && verwachteToegang[verwerking.id]?.toeleider,
    )
    for (const rommel of ['x', '..%2f..%2fetc', '%00', "'%20or%201=1", randomUUID().toUpperCase()])
      for (const route of eigen) {
        const { status } = await route.doe(wie, { dossierId: rommel, plekken: {} }, {})
        expect(`${route.patroon} ${rommel} ${status}`).toBe(`${route.patroon} ${rommel} 404`)
      }
  })
})
