import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { probleem } from '../../testing/probleem.ts'
import { baseUrl } from '../../testing/site.ts'
import { bewezen } from '../../testing/systeem.ts'
import { type SysteemSite, systeemSite } from '../../testing/systeem-site.ts'

let t: SysteemSite
let site: SysteemSite['site']
let provider: SysteemSite['provider']
let roep: SysteemSite['roep']
let gebeurd: SysteemSite['gebeurd']
beforeAll(async () => {
  t = await systeemSite()
  ;({ site, provider, roep, gebeurd } = t)
})
afterAll(() => t.close())

type Koppen = Readonly<Record<string, string>>

const geweigerd = async (
  token: string,
  status: number,
  code: string,
  koppen: Koppen = {},
  pad = '/api/v1/werkvoorraad/vragen',
) => {
  const ervoor = gebeurd.length
  const antwoord = await roep(token, 'GET', pad, undefined, koppen)
  expect(antwoord.status).toBe(status)
  expect(antwoord.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(antwoord.headers.get('access-control-allow-origin')).toBeNull()
  expect(await antwoord.clone().json()).toMatchObject({
    code,
    title: expect.any(String),
    detail: expect.stringMatching(/\.$/),
  })
  expect(gebeurd.slice(ervoor)).toMatchObject([{ soort: 'token-geweigerd', reden: code }])
  if (status === 401)
    expect(antwoord.headers.get('www-authenticate')).toMatch(/^Bearer .*error="invalid_token"/)
  return antwoord
}

describe('a token that is not good opens nothing, and that is logged', () => {
  test('without a token: 401 that says how to come in', async () => {
    const antwoord = await site.app.request(`${baseUrl}/api/v1/werkvoorraad/vragen`)
    await probleem(antwoord.clone(), 401)
    expect(antwoord.headers.get('www-authenticate')).toBe('Bearer realm="samenspraak"')
  })

  test('a good one signed by the same hand does open it: what follows differs in one thing', async () => {
    expect((await roep(provider.forged('schuldhulp'), 'GET', '/api/v1/werkvoorraad/vragen')).status).toBe(200)
  })

  test('expired', async () => {
    const token = provider.forged('schuldhulp', { exp: Math.floor(Date.now() / 1000) - 120 })
    await geweigerd(token, 401, 'token-verlopen')
  })

  test.each([
    ['for another API', { aud: 'https://elders.example/api' }, {}],
    ['of another issuer', { iss: 'https://elders.example' }, {}],
    ['without a client', { client_id: undefined }, {}],
    ['of a client whose name no table can hold', { client_id: 'a\u0000b' }, {}],
    ['without an end', { exp: undefined }, {}],
    ['of another kind (an ID token)', {}, { typ: 'JWT' }],
    ['with a key nobody has', {}, { kid: 'onbekend' }],
    ['bound in a way we do not know', { cnf: { 'x5t#S256': 'x' } }, {}],
  ])('%s', async (_, claims, header) => {
    await geweigerd(provider.forged('schuldhulp', claims, header), 401, 'token-ongeldig')
  })

  test('signed by another hand', async () => {
    await geweigerd(provider.forged('schuldhulp', {}, {}, await provider.strangeKey()), 401, 'token-ongeldig')
  })

  test('without a signature (alg none)', async () => {
    await geweigerd(provider.unsigned('schuldhulp'), 401, 'token-ongeldig')
  })

  test.each(['x', 'a.b.c', '..', 'e30.e30.', ''])('no token at all: %j', async (tekst) => {
    await geweigerd(tekst, 401, 'token-ongeldig')
  })

  test('for something else than this API lets a system do', async () => {
    const antwoord = await geweigerd(
      await provider.token('schuldhulp', { scope: 'samenspraak:anders' }),
      403,
      'token-zonder-scope',
    )
    expect(antwoord.headers.get('www-authenticate')).toMatch(
      /error="insufficient_scope", scope="samenspraak:partij"/,
    )
  })

  test('for things that are no text', async () => {
    for (const scope of [7, ['samenspraak:partij'], null])
      await geweigerd(provider.forged('schuldhulp', { scope }), 403, 'token-zonder-scope')
  })

  test('with a proof that served before (RFC 9449, 11.1)', async () => {
    const paar = await provider.newKeys()
    const token = await provider.token('schuldhulp', { dpop: paar })
    const pad = '/api/v1/werkvoorraad/vragen'
    const vraag = () => bewezen(token, paar, `${baseUrl}${pad}`)
    const eerste = await vraag()
    const roepMet = (dpop: string) =>
      roep(token, 'GET', pad, undefined, { authorization: `DPoP ${token}`, dpop })
    expect((await roepMet(eerste)).status).toBe(200)
    await probleem(await roepMet(eerste), 401)
    expect((await roepMet(await vraag())).status).toBe(200)
  })

  test.each(['geeindigd', 'later', 'nergens', 'dubbel'])(
    'of a client that was ended, has not begun, nobody registered, or stands in two municipalities: %s',
    async (client) => {
      await geweigerd(await provider.token(client), 401, 'systeem-onbekend')
    },
  )

  test('a system that is ended is out at once, with a token that still runs', async () => {
    const token = await provider.token('ggz')
    expect((await roep(token, 'GET', '/api/v1/werkvoorraad/vragen')).status).toBe(200)
    await t.db.rijen('update inrichting.systeem set tot = $2 where id = $1', [t.ids.get('ggz'), vandaag])
    try {
      await geweigerd(token, 401, 'systeem-onbekend')
    } finally {
      await t.db.rijen('update inrichting.systeem set tot = null where id = $1', [t.ids.get('ggz')])
    }
  })

  test('together with a session: refused, whichever of the two was good', async () => {
    const persoon = await site.als('partijmedewerker')
    const { cookie } = persoon
    await geweigerd(await provider.token('schuldhulp'), 400, 'cookie-en-token', { cookie })
    await geweigerd('x', 400, 'cookie-en-token', { cookie })
  })

  test.each(['/', '/werkvoorraad', '/aanmelden', '/vragen/x'])('a page: %s', async (pad) => {
    await geweigerd(await provider.token('schuldhulp'), 403, 'alleen-api', {}, pad)
  })
})

test('a system that asks too often is told when to come back', async () => {
  const druk = await systeemSite({ max: 2, perMs: 60_000 })
  try {
    const ggz = await druk.als('ggz')
    await ggz('GET', '/werkvoorraad/vragen')
    await ggz('GET', '/werkvoorraad/vragen')
    const derde = await ggz('GET', '/werkvoorraad/vragen')
    expect(Number(derde.headers.get('retry-after'))).toBeGreaterThan(0)
    await probleem(derde, 429)
    expect((await (await druk.als('schuldhulp'))('GET', '/werkvoorraad/vragen')).status).toBe(200)
  } finally {
    await druk.close()
  }
})
