import { afterAll, beforeAll, expect, test } from 'vitest'
import { partijen } from '../../testing/aanpak-register.ts'
import { formulierOp, ingevuldMet } from '../../testing/formulier-lezen.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite, traceVan } from '../../testing/site.ts'
import { kop, koppen, vraagInStappen } from '../../testing/vraag-in-stappen.ts'
import { vraagGegevensAanPartij } from '../onderzoek/vraag-gegevens-aan-partij.ts'

let site: TestSite
let db: RijenLezer
let noor: Client

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  noor = await site.als('toeleider')
})
afterAll(async () => {
  await db.close()
  await site.close()
})

test.each([
  { wat: 'two parties', anders: { partijen: [partijen.ggz, partijen.schuldhulp] }, zin: 'maar één partij' },
  { wat: 'a secret that nothing opens', anders: { toestemming: [] }, zin: '5.4.2' },
])(
  'what the first page of a form shows to be refused is said there, and logged: $wat',
  async ({ wat, anders, zin }) => {
    const f = await vraagInStappen(site, noor)
    const trace = traceVan(wat)
    const antwoord = await noor.post(
      f.pad,
      ingevuldMet(formulierOp(await f.begin()), { ...f.aanWie, ...anders }),
      { traceparent: `00-${trace}-0000000000000001-01` },
    )
    const html = await antwoord.text()
    expect(antwoord.status).toBe(403)
    expect(kop(html)).toBe(koppen['aan-wie'])
    expect(html).toContain('<title>Mag niet: ')
    expect(html).toContain(zin)
    const gelogd = await db.rijen('select actie, resultaat from logboek.audit where trace_id = $1', [trace])
    expect(gelogd).toContainEqual({ actie: vraagGegevensAanPartij.id, resultaat: 'geweigerd' })
    expect(kop(await f.verder(html, f.aanWie))).toBe(koppen.vraag)
  },
)

test('wie van veertien is stemt niet alleen in: dat staat op de eerste bladzijde, en daar is te kiezen wie het zei (Q-42)', async () => {
  const f = await vraagInStappen(site, noor, { geboortedatum: '2012-05-04' })
  const eerste = await f.begin()
  expect(eerste).not.toContain('type="radio" name="toestemmingDoor"')
  const antwoord = await f.stuur(eerste, f.aanWie)
  const html = await antwoord.text()
  expect(antwoord.status).toBe(403)
  expect(kop(html)).toBe(koppen['aan-wie'])
  expect(html).toMatch(/type="radio"[^>]* name="toestemmingDoor"|name="toestemmingDoor"[^>]* type="radio"/)
})
