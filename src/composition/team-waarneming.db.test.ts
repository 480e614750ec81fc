import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { userId } from '../../testing/site-people.ts'

const vandaag = '2026-12-07'
const noor = userId(1)
const pieter = userId(2)

let site: TestSite
let db: RijenLezer
let thea: Client

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  for (const nummer of [1, 2]) await site.als('toeleider', gemeente, nummer)
  thea = await site.als('teamleider', gemeente, 3)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const leg = async (behandelaar: string | null = noor) => {
  const wie = { gemeente, behandelaar: behandelaar ?? noor, datum: '2026-11-30' }
  const { dossierId } = await legDossier(site.omgeving, 'onderzoek', wie)
  if (!behandelaar)
    await db.rijen('update onderzoek.dossier set behandelaar = null where id = $1', [dossierId])
  return dossierId
}
const nummerVan = async (dossierId: string) =>
  String((await db.rijen('select nummer from onderzoek.dossier where id = $1', [dossierId]))[0]?.nummer)
const html = async (van: Promise<Response>) => (await van).text()
const waarneming = (zaken: readonly string[], anders: Record<string, string> = {}) => [
  ...zaken.map((id) => ['zaken', id] as const),
  ...Object.entries({
    waarnemerId: pieter,
    ...{ van: vandaag, tot: vandaag, redenCode: 'verlof' },
    handelingId: randomUUID(),
    ...anders,
  }),
]
const formulier = `/team/waarneming?medewerker=${noor}`
const geregeld = async (dossierId: string) =>
  (await db.rijen('select waarnemer from onderzoek.waarneming where dossier_id = $1', [dossierId])).length

describe('één formulier voor een waarneming (AVG 32)', () => {
  test('toont de zaken van de collega, alle gekozen', async () => {
    const dossierId = await leg()
    const form = await html(thea.get(formulier))
    expect(form).toContain('Waarneming voor Persoon 1')
    expect(form).toMatch(
      new RegExp(`<input[^>]*value="${dossierId}"[^>]*checked|checked[^>]*value="${dossierId}"`),
    )
    expect(form).not.toContain('Geheimenaar')
  })

  test('regelt haar voor elke gekozen zaak apart, en voor de andere niet', async () => {
    const [een, twee, drie] = [await leg(), await leg(), await leg()]
    const gedaan = await thea.post(formulier, waarneming([een, twee]))
    expect(gedaan.headers.get('location')).toMatch(/^\/team\?gedaan=/)
    expect(await html(thea.volg(gedaan))).toContain('De waarneming is geregeld.')
    expect([await geregeld(een), await geregeld(twee), await geregeld(drie)]).toEqual([1, 1, 0])
    const regels = await db.rijen(
      `select object_id from logboek.audit where actie = 'onderzoek.regel-waarneming' and object_id = any($1)`,
      [[een, twee]],
    )
    expect(regels).toHaveLength(2)
  })

  test('nog eens hetzelfde formulier regelt niets dubbel', async () => {
    const een = await leg()
    const velden = waarneming([een])
    await thea.post(formulier, velden)
    expect((await thea.post(formulier, velden)).status).toBe(303)
    expect(await geregeld(een)).toBe(1)
  })

  test('wat bij een zaak niet mag houdt de andere niet tegen, en staat erbij met de reden', async () => {
    const [een, twee] = [await leg(), await leg()]
    await thea.post(formulier, waarneming([een]))
    const antwoord = await thea.post(formulier, waarneming([een, twee]))
    const pagina = await antwoord.text()
    expect(antwoord.status).toBe(403)
    expect(pagina).toContain('Niet alle zaken zijn geregeld')
    expect(pagina).toContain('Op deze dagen neemt al iemand waar.')
    expect([await geregeld(een), await geregeld(twee)]).toEqual([1, 1])
  })

  test('zonder zaak of met een onbestaande dag: het formulier weer, met wat was getypt', async () => {
    const een = await leg()
    const zonder = await thea.post(formulier, waarneming([]))
    expect(zonder.status).toBe(400)
    const dag = await thea.post(formulier, waarneming([een], { tot: '2026-02-30' }))
    expect(dag.status).toBe(400)
    expect(await dag.text()).toContain('name="tot.dag" value="30"')
    expect(await geregeld(een)).toBe(0)
  })

  test('een zaak die niet van deze collega is wordt niet geregeld', async () => {
    const vanPieter = await leg(pieter)
    expect((await thea.post(formulier, waarneming([vanPieter]))).status).toBe(400)
    expect(await geregeld(vanPieter)).toBe(0)
  })

  test('een onbekende collega geeft geen formulier, en een andere rol mag niet', async () => {
    expect(await html(thea.get('/team/waarneming'))).toContain('Kies eerst op de pagina Team')
    const een = await leg()
    const collega = await site.als('toeleider', gemeente, 2)
    expect((await collega.get(formulier)).status).toBe(403)
    expect((await collega.post(formulier, waarneming([een]))).status).toBe(403)
    expect(await geregeld(een)).toBe(0)
  })

  test('de waarnemer ziet de zaak in zijn werkvoorraad, namens de collega', async () => {
    const een = await leg()
    await thea.post(formulier, waarneming([een]))
    const collega = await site.als('toeleider', gemeente, 2)
    const lijst = await html(collega.get('/werkvoorraad'))
    expect(lijst).toContain(`Onderzoek ${await nummerVan(een)}, namens Persoon 1`)
    const zaak = await collega.get(`/onderzoeken/${een}`)
    expect(zaak.status).toBe(200)
    expect(await zaak.text()).toContain('Persoon 2 neemt waar voor Persoon 1: 7 december 2026.')
  })
})
