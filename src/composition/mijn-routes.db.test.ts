import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, bsnVan } from '../../testing/casus-03-begin.ts'
import { mensen } from '../../testing/casus-03-inrichting.ts'
import { gegevens } from '../../testing/casus-03-partijen.ts'
import { alsInwoner, siteMetCasus03 } from '../../testing/mijn-site.ts'
import { herkomst } from '../../testing/omgeving.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { komtVoorZich, rolNamen } from '../wet/rollen.ts'
import { buitenDossiers, hoofdstukken } from './hoofdstukken.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
beforeAll(async () => {
  const queries: string[] = []
  proef = await siteMetCasus03([...begin, ...gegevens], 20, { onQuery: (sql) => queries.push(sql) })
  gesteld = queries
})
afterAll(() => proef?.site.close())
let gesteld: string[] = []

/** What needs no session: signing in, leaving, choosing a language. */
const open = [
  '/mijn/aanmelden',
  '/mijn/aanmelden/digid',
  '/mijn/aanmelden/terug',
  '/mijn/uitgelogd',
  '/mijn/weg',
  '/mijn/taal/:taal',
]

const routes = () =>
  proef.site.app.routes.filter(
    ({ path, handler, method }) => /^\/mijn(\/|$)/.test(path) && handler.length < 2 && method !== 'ALL',
  )
const adres = (pad: string) => pad.replace(':taal', 'en').replace(/:\w+/g, () => randomUUID())

interface Vrager {
  get(pad: string): Promise<Response>
  post(pad: string, velden: readonly (readonly [string, string])[]): Promise<Response>
}

/** Reading leads to signing in, and writing is refused. */
const zonderToegang = async (wie: Vrager, { path, method }: { path: string; method: string }) => {
  if (method !== 'GET') return (await wie.post(adres(path), [])).status === 401
  return (await wie.get(adres(path))).headers.get('location') === '/mijn/aanmelden'
}

describe('elk adres van de eigen omgeving (N-AVG-32)', () => {
  test('zonder sessie is er alleen aanmelden, ook voor een medewerker en met een sessie die niet bestaat', async () => {
    const noor = await proef.site.als('toeleider')
    const beheer = await proef.site.als('beheerder')
    const dicht = routes().filter(({ path }) => !open.includes(path))
    expect(dicht.length).toBeGreaterThan(10)
    const niemand = {
      get: (pad: string) => proef.site.niemand.get(pad, { cookie: `samenspraak-mijn=${'a'.repeat(43)}` }),
      post: proef.site.niemand.form,
    }
    for (const route of dicht)
      for (const wie of [noor, beheer, niemand])
        expect(await zonderToegang(wie, route), `${route.method} ${route.path}`).toBe(true)
  })
  test('rommel in een adres geeft nooit een fout van het programma', async () => {
    const moeder = await alsInwoner(proef.site, bsnVan.moeder)
    const rommel = ['x', '%00', "'%20or%201=1", '..%2f..%2fetc', 'a'.repeat(500)]
    for (const { path, method } of routes().filter((een) => een.path !== '/mijn/weg'))
      for (const een of rommel) {
        if (method !== 'GET' || !path.includes(':')) continue
        const antwoord = await moeder.get(path.replace(/:\w+/g, een))
        expect(antwoord.status, `${path} ${een}`).toBeLessThan(500)
      }
    expect((await moeder.get('/mijn/bestaat-niet')).status).toBe(404)
  })
  test('een blad stelt hooguit twaalf vragen aan de database: twee delen, elk met een eigen muur', async () => {
    const jongen = await alsInwoner(proef.site, bsnVan.jongen)
    for (const pad of ['', '/gevraagd', '/gegevens', '/wie-keek', '/brieven']) {
      gesteld.length = 0
      await jongen.get(`/mijn${pad}`)
      const vragen = gesteld.filter((sql) => !/^\s*(begin|commit|set|select set_config)/i.test(sql))
      expect(
        vragen.length,
        `${pad}: ${vragen.map((sql) => sql.slice(0, 60)).join(' | ')}`,
      ).toBeLessThanOrEqual(12)
    }
  })
})

describe('wat iemand voor zichzelf doet', () => {
  const eigen = [
    ...hoofdstukken.flatMap(
      ({ mijnZaken, mijnBrief, mijnBelverzoek, mijnVerzoek, mijnBestand, mijnAntwoorden = {} }) => [
        ...Object.values(mijnAntwoorden),
        mijnZaken,
        mijnBrief,
        mijnBelverzoek,
        mijnVerzoek,
        mijnBestand?.stuur,
        mijnBestand?.lees,
      ],
    ),
    ...buitenDossiers,
  ].flatMap((een) => een ?? [])

  test('kan geen medewerker, in geen enkele rol', async () => {
    expect(eigen.length).toBeGreaterThan(4)
    for (const verwerking of eigen)
      for (const rol of rolNamen.filter((een) => !komtVoorZich(een))) {
        const wie = { ...mensen.toeleider, rol }
        const vraag = { invoer: verwerking.voorbeeld, dossierId: proef.id('onderzoek') }
        const afloop = await runVerwerking(verwerking, vraag, wie, proef.site.omgeving, herkomst)
        expect(afloop.soort, `${verwerking.id} ${rol}`).toBe('rol')
      }
  })
  test('en niets anders kan wie voor zichzelf komt', async () => {
    const alle = hoofdstukken.flatMap((een) => [
      ...een.handelingen,
      ...een.beginnen,
      ...een.lijsten,
      een.bekijken,
    ])
    const open = alle.filter(({ rollen }) => rollen.some(komtVoorZich))
    expect(open.map(({ id }) => id)).toEqual([])
  })
})
