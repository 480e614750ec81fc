import { demoSysteemwoorden } from '../src/teksten/nl/demo-systemen.ts'
import { isEcht, type Jwk } from '../testing/ontvanger.ts'
import { expect, test } from './fixture.ts'
import { nieuwOnderzoek, onderzoeksvragen } from './nieuw-onderzoek.ts'
import { isToegankelijk } from './toegankelijk.ts'
import { vraagAan } from './vraag-in-portaal.ts'

const site = (): string => process.env.SITE_URL ?? ''
const keer = String(Date.now() % 1_000_000)

interface Melding {
  readonly clientId: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const meldingen = async (): Promise<readonly Melding[]> =>
  (await fetch(`${site()}/demo/systemen/meldingen.json`)).json()

/** Does what the page says: sends the proof that stands on it, and gets a token. */
const haalToken = async (clientId: string): Promise<string> => {
  const pagina = (await (await fetch(`${site()}/demo/systemen`)).text())
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  const opdracht = [...pagina.matchAll(/curl -s (\S+\/token) -d '([^']+)'/g)].find(([, , velden = '']) =>
    velden.includes(`client_id=${clientId}&`),
  )
  const antwoord = await fetch(opdracht?.[1] ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: opdracht?.[2] ?? '',
  })
  return String(((await antwoord.json()) as { access_token?: string }).access_token)
}

test('a system of a party hears of a question, checks who says so, reads and answers it, and the college sees the answer', async ({
  persoon,
}) => {
  test.setTimeout(180_000)
  const noor = await persoon()
  await noor.meldAan('noor')
  const { zaak } = await nieuwOnderzoek(noor, `Systeem${keer}`)
  await noor.ga(zaak)
  const ervoor = (await meldingen()).length
  await vraagAan(noor, { vraag: onderzoeksvragen.schulden, partij: 'Schuldhulp Voorbeeld' })

  await expect.poll(async () => (await meldingen()).length, { timeout: 30_000 }).toBe(ervoor + 1)
  const [melding] = await meldingen()
  if (!melding) throw new Error('no notice')
  const { keys } = (await (await fetch(`${site()}/.well-known/jwks/9991.json`)).json()) as {
    keys: readonly Jwk[]
  }
  expect(isEcht({ ...melding, method: 'POST' }, melding.url, keys)).toBe(true)
  expect(melding.body).not.toContain('Testa')
  const { type, data } = JSON.parse(melding.body) as { type: string; data: { dossierId: string } }
  expect(type).toBe('nl.wams.vraag.ontvangen.v1')

  const koppen = {
    authorization: `Bearer ${await haalToken('systeem-schuldhulp')}`,
    'content-type': 'application/json',
  }
  const adres = `${site()}/api/v1/vragen/${data.dossierId}`
  const gelezen = (await (await fetch(adres, { headers: koppen })).json()) as {
    items: readonly { id: string }[]
  }
  const antwoord = await fetch(`${adres}/antwoorden`, {
    method: 'POST',
    headers: koppen,
    body: JSON.stringify({
      items: gelezen.items.map(({ id: itemId }) => ({
        ...{ itemId, antwoord: 'verstrekt', tekst: 'Er loopt een regeling, tot 1 juni.', niveau: 'dat' },
      })),
      beslistDoor: 'S. Visser, consulent',
    }),
  })
  expect(antwoord.status).toBe(201)

  // The system of another party sees nothing of it, and a token opens no page.
  const ander = { authorization: `Bearer ${await haalToken('systeem-ggz')}` }
  expect((await fetch(adres, { headers: ander })).status).toBe(403)
  expect((await fetch(`${site()}/werkvoorraad`, { headers: ander, redirect: 'manual' })).status).toBe(403)

  await noor.ga(zaak)
  await expect(noor.page.getByText('Er loopt een regeling, tot 1 juni.')).toBeVisible()
  await expect(noor.page.getByRole('main')).toContainText('S. Visser, consulent')
})

test('the demo says how to try it, also on a narrow screen', async ({ persoon }) => {
  const iemand = await persoon({ breedte: 320 })
  await iemand.ga('/demo/systemen')
  await expect(iemand.page.getByRole('heading', { level: 1 })).toHaveText(demoSysteemwoorden.titel)
  await expect(iemand.page.getByText('curl').first()).toBeVisible()
  const breed = await iemand.page.evaluate(() => document.documentElement.scrollWidth)
  expect(breed).toBeLessThanOrEqual(320)
  await isToegankelijk(iemand.page)
})
