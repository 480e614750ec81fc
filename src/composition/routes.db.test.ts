import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doel, doelen, type Gang, loopAlleRoutes, naamVan } from '../../testing/toegang-site.ts'
import { type Bereik, verwachteToegang } from '../../testing/verwachte-toegang.ts'
import { rolNamen } from '../wet/rollen.ts'
import { hoofdstukken } from './hoofdstukken.ts'

const nergens: readonly Doel[] = ['andere-gemeente', 'ander-compartiment', 'onbekend']

/** Outcomes that a request may have; the table of expected access says which of these four it must be. */
type Verwacht = 'rol' | 'niet-gevonden' | 'niet-van-u' | 'mag-proberen'

const bereikVan = ({ route, rol }: Gang): Bereik | undefined => verwachteToegang[route.verwerking.id]?.[rol]

const verwacht = (gang: Gang): Verwacht => {
  const bereik = bereikVan(gang)
  if (!bereik) return 'rol'
  if (nergens.includes(gang.doel)) return 'niet-gevonden'
  return gang.doel === 'collega' && bereik === 'eigen' ? 'niet-van-u' : 'mag-proberen'
}

const nietVanU = ['niet-uw-dossier', 'niet-uw-aanpak', 'niet-de-coordinator', 'alleen-coordinator']
const gelukt = [200, 201, 303]

/** What happened, in the words of the table; anything else is told as it is. */
const gebeurd = ({ status, gelogd }: Gang): Verwacht | string => {
  const reden = gelogd?.redenen[0] ?? ''
  if (status === 403 && gelogd?.resultaat === 'rol') return 'rol'
  if (status === 404 && gelogd?.resultaat === 'niet-gevonden') return 'niet-gevonden'
  if (status === 403 && gelogd?.resultaat === 'geweigerd')
    return nietVanU.includes(reden) ? 'niet-van-u' : 'mag-proberen'
  // The dossier may be read; it has no letter of the id in the example.
  if (status === 404 && gelogd?.resultaat === 'toegestaan') return 'mag-proberen'
  // What was done is rolled back with its log line; opening a form is logged and stays.
  const gedaan = gelukt.includes(status) && (!gelogd || gelogd.resultaat === 'toegestaan')
  return gedaan ? 'mag-proberen' : `${status} ${gelogd?.resultaat} ${reden}`
}

let loop: Awaited<ReturnType<typeof loopAlleRoutes>>

beforeAll(async () => {
  loop = await loopAlleRoutes(hoofdstukken)
}, 180_000)

afterAll(() => loop.site.close())

const anders = (gangen: readonly Gang[], klopt: (gang: Gang) => boolean): readonly string[] =>
  gangen.filter((gang) => !klopt(gang)).map(naamVan)

/** Per route and role all goals of `van`, when they did not all get the same bytes. */
const verschillend = (van: readonly Doel[], soort: Verwacht): readonly string[] => {
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
      ({ status, tekst }) => status >= 400 && /Geheimenaar|2026-[0-9a-f]{8}/.test(tekst),
    )
    const alleenEigen = lekt.filter((gang) => verwacht(gang) !== 'mag-proberen')
    expect(alleenEigen.map(naamVan)).toEqual([])
  })

  test('one who is allowed sees the person, so that the tests above can fail', () => {
    const gezien = loop.gangen.filter(({ status, tekst }) => status === 200 && tekst.includes('Geheimenaar'))
    expect(gezien.length).toBeGreaterThan(0)
  })
})

describe('every route without a session', () => {
  const buiten = async (koppen: Record<string, string> = {}) => {
    const { niemand } = loop.site
    const wie = { get: niemand.get, post: niemand.form, api: niemand.api }
    return Promise.all(
      loop.routes.map(async (route) => {
        const antwoord = await route.doe(wie, loop.ids.get(route.hoofdstuk.naam)?.eigen ?? '', koppen)
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
    'GET /assets/*',
    'GET /api/v1/openapi.json',
    'ALL /api/v1/*',
    'GET /',
    'GET /werkvoorraad',
  ])
  const vanIdentiteit = /^(GET|POST) \/(aanmelden|afmelden|afgemeld|pet|sessie|bewaard)/

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
    const eigen = loop.routes.filter(({ opDossier, verwerking }) => opDossier && verwerkingMag(verwerking.id))
    for (const rommel of ['x', '..%2f..%2fetc', '%00', "'%20or%201=1", randomUUID().toUpperCase()])
      for (const route of eigen) {
        const { status } = await route.doe(wie, rommel, {})
        expect(`${route.patroon} ${rommel} ${status}`).toBe(`${route.patroon} ${rommel} 404`)
      }
  })
})

const verwerkingMag = (id: string): boolean => verwachteToegang[id]?.toeleider !== undefined
