import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mijnPaden } from '../src/mijn-omgeving/index.ts'
import { startDemoProvider } from '../src/platform/identity/demo-provider.ts'
import { oidcClient } from '../src/platform/identity/oidc-client.ts'
import { afterSignOutUri, oidcDefaults, redirectUri } from '../src/platform/identity/oidc-settings.ts'
import { demoDigid } from '../src/teksten/nl/mijn-demo.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { gegevens } from './casus-03-partijen.ts'
import { alsInwoner, siteMetCasus03 } from './mijn-site.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { baseUrl } from './site.ts'

const loa = (hoog: string) => `http://eidas.europa.eu/LoA/${hoog}`
const wie = (sub: string, claims: Record<string, unknown>) => ({ sub, name: sub, description: sub, claims })
const namens = 'urn:nl-eid-gdi:1.0:LegalSubjectID'
const accounts = [
  wie('moeder', { bsn: bsnVan.moeder, acr: loa('substantial') }),
  wie('zwak', { bsn: bsnVan.moeder, acr: loa('low') }),
  wie('zonder-niveau', { bsn: bsnVan.moeder }),
  wie('zonder-nummer', { acr: loa('high') }),
  wie('geen-nummer', { bsn: 'drop table', acr: loa('high') }),
  wie('gemachtigde', { bsn: '999901060', [namens]: bsnVan.jongen, acr: loa('high') }),
  wie('onbekend', { bsn: '999901047', acr: loa('substantial') }),
]

const folder = mkdtempSync(join(tmpdir(), 'samenspraak-digid-'))
const eigen = { ...oidcDefaults, baseUrl, paths: mijnPaden }
const client = {
  ...{ id: 'samenspraak-mijn', secret: 'geheim-van-de-proef-0123456789' },
  ...{ redirectUri: redirectUri(eigen), postLogoutRedirectUri: afterSignOutUri(eigen) },
}
let provider: Awaited<ReturnType<typeof startDemoProvider>>
let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer

beforeAll(async () => {
  provider = await startDemoProvider({
    port: 0,
    folder,
    name: 'demo-digid',
    accounts,
    client,
    texts: demoDigid,
  })
  const oidc = oidcClient({
    ...{ ...eigen, issuer: provider.issuer, clientId: client.id, loginHint: true },
    proof: { method: 'client_secret_basic', secret: client.secret },
    assurance: { acr: [loa('substantial'), loa('high')], amr: [] },
    claims: { subject: 'bsn', name: 'bsn', mail: 'bsn' },
  })
  proef = await siteMetCasus03([...begin, ...gegevens], 20, { broker: { oidc, namensClaim: namens } })
  db = await rijenLezer(proef.site.superUrl)
})
afterAll(async () => {
  await db?.close()
  await proef?.site.close()
  await provider?.close()
  rmSync(folder, { recursive: true, force: true })
})

const koekjes = (antwoord: Response): string =>
  antwoord.headers
    .getSetCookie()
    .map((een) => een.split(';')[0] ?? '')
    .filter((een) => !een.endsWith('='))
    .join('; ')

/** To the broker and back, as a browser goes: answers with the address it comes back to and the cookie of the sign-in. */
const naarBroker = async (als: string, gemeente = '9991') => {
  const vertrek = await proef.site.niemand.get(`/mijn/aanmelden/digid?gemeente=${gemeente}&als=${als}`)
  const cookie = koekjes(vertrek)
  let plek = vertrek.headers.get('location') ?? ''
  let bij = ''
  for (let stap = 0; plek.startsWith(provider.issuer) && stap < 8; stap += 1) {
    const antwoord = await fetch(plek, { redirect: 'manual', headers: { cookie: bij } })
    bij = [bij, koekjes(antwoord)].filter(Boolean).join('; ')
    plek = new URL(antwoord.headers.get('location') ?? '/', plek).href
  }
  return { cookie, terug: plek.replace(baseUrl, '') }
}
const meldAan = async (als: string) => {
  const { cookie, terug } = await naarBroker(als)
  return proef.site.niemand.get(terug, { cookie })
}
const opMijn = async (antwoord: Response): Promise<string> => {
  const pagina = await proef.site.niemand.get('/mijn', { cookie: koekjes(antwoord) })
  return pagina.text()
}

describe('aanmelden met DigiD door de aanmelddienst van de gemeente (AVG 12 lid 6, OIDC NL GOV)', () => {
  test('met DigiD Substantieel komt de moeder op haar eigen pagina', async () => {
    const antwoord = await meldAan('moeder')
    expect(antwoord.headers.get('location')).toBe('/mijn')
    expect(await opMijn(antwoord)).toContain('Mirjam Zwart')
  })
  test.each([
    ['zwak', 403],
    ['zonder-niveau', 403],
    ['zonder-nummer', 400],
    ['geen-nummer', 400],
  ])('%s komt er niet in, en er komt geen sessie', async (als, status) => {
    const antwoord = await meldAan(als)
    expect(antwoord.status).toBe(status)
    expect(koekjes(antwoord)).not.toContain('samenspraak-mijn=')
    expect(await antwoord.text()).not.toContain('9999')
  })
  test('wie niemand kent krijgt een sessie en dezelfde lege pagina', async () => {
    expect(await opMijn(await meldAan('onbekend'))).toContain('Er staat hier niets voor u')
  })
  test('wie een ander vertegenwoordigt kijkt namens die ander, en ziet niets dat voor wie dan ook verborgen is', async () => {
    const antwoord = await meldAan('gemachtigde')
    expect(await opMijn(antwoord)).toContain('Je kijkt namens Jonas Zwart')
    const gegevensblad = await proef.site.niemand.get('/mijn/gegevens', { cookie: koekjes(antwoord) })
    const tekst = await gegevensblad.text()
    expect(tekst).toContain('twee uur per dag')
    expect(tekst).not.toContain('Thuis durft hij niets te zeggen')
    // Whoever is represented sees that somebody looked for him.
    const jongen = await alsInwoner(proef.site, bsnVan.jongen)
    expect(await jongen.tekst('/mijn/wie-keek')).toContain('Vertegenwoordiger')
  })
  test('het antwoord telt een keer, en alleen in de browser die vertrok', async () => {
    const { cookie, terug } = await naarBroker('moeder')
    expect((await proef.site.niemand.get(terug)).status).toBe(400)
    const ander = await naarBroker('moeder')
    expect((await proef.site.niemand.get(terug, { cookie: ander.cookie })).status).toBe(400)
    const { cookie: eigenKoek, terug: eigenTerug } = await naarBroker('moeder')
    expect((await proef.site.niemand.get(eigenTerug, { cookie: eigenKoek })).status).toBe(302)
    expect((await proef.site.niemand.get(eigenTerug, { cookie: eigenKoek })).status).toBe(400)
    expect(cookie).not.toBe('')
  })
  test('een gemeente die er niet is, of niet live, stuurt niemand naar de aanmelddienst', async () => {
    for (const gemeente of ['1234', '', "'; drop table", '0000']) {
      const antwoord = await proef.site.niemand.get(
        `/mijn/aanmelden/digid?gemeente=${encodeURIComponent(gemeente)}`,
      )
      expect(antwoord.headers.get('location')).toBe('/mijn/aanmelden')
    }
  })
  test('in de database staat van een sessie geen naam, geen nummer en geen token; het logboek noemt geen nummer', async () => {
    await meldAan('moeder')
    const rijen = await db.rijen(
      "select s.*, encode(s.id_token, 'escape') as token from inrichting.mijn_sessie s",
    )
    expect(rijen.length).toBeGreaterThan(0)
    const logboek = await db.rijen('select * from logboek.audit')
    for (const tekst of [JSON.stringify(rijen), JSON.stringify(logboek)])
      for (const geheim of [bsnVan.moeder, 'Mirjam', 'eyJ']) expect(tekst).not.toContain(geheim)
    const [hier] = await db.rijen('select pseudoniem from onderzoek.betrokkene where id = $1', [
      proef.id('moeder'),
    ])
    expect(rijen.map(({ persoon }) => persoon)).not.toContain(hier?.pseudoniem)
  })
})
