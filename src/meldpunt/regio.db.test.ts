import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { gesprek, gesprekPad, telPad } from '../../testing/gesprek.ts'
import { andereGemeente, gemeente } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'

let site: TestSite
let db: RijenLezer
let mila: Client
let elders: string
let vanAnder: string

beforeAll(async () => {
  site = await testSite({ datum: '2026-11-02' })
  db = await rijenLezer(site.superUrl)
  elders = `${andereGemeente}.${(await site.als('meldpuntmedewerker', andereGemeente)).petId}`
  vanAnder = `${andereGemeente}.${(await site.als('meldpuntmedewerker', andereGemeente, 2)).petId}`
})
beforeEach(async () => {
  await db.rijen('delete from meldpunt.telling')
  mila = await site.als('meldpuntmedewerker')
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const dossiers = () =>
  db.rijen('select gemeente, count(*)::int n from meldpunt.dossier group by 1 order by 1')
/** How often it stands in the log, of the own municipality, that she asked for what is not her role. */
const geweigerd = async (): Promise<number> => {
  const sql = `select count(*)::int n from logboek.audit where resultaat = 'rol' and actie = 'meldpunt.begin-triage'
    and gemeente = $1 and actor = $2 and object_id is null and redenen = '{}'`
  return Number((await db.rijen(sql, [gemeente, mila.gebruikerId]))[0]?.n)
}
const sessie = (antwoord: Response) => antwoord.headers.get('set-cookie')?.split(';')[0] ?? ''

describe('een regionaal meldpunt: wie voor meer gemeenten werkt (5.5, toelichting)', () => {
  test('kiest bij het gesprek de gemeente; de eigen staat voor', async () => {
    const html = await (await mila.get(gesprekPad)).text()
    expect(html).toContain('Voor welke gemeente is dit gesprek?')
    expect(html).toContain(`<option value="${elders}">Gemeente ${andereGemeente}</option>`)
    expect(html).toMatch(new RegExp(`<option value="${gemeente}\\.[^"]*" selected>`))
    expect(html).not.toContain(vanAnder)
  })

  test('wie voor één gemeente werkt, kiest niet', async () => {
    const joris = await site.als('meldpuntmedewerker', gemeente, 3)
    expect(await (await joris.get(gesprekPad)).text()).not.toContain('Voor welke gemeente is dit gesprek?')
  })

  test('de melding staat in de gekozen gemeente, en daar werkt men verder', async () => {
    const antwoord = await mila.post(gesprekPad, [...gesprek(), ['_plek', elders]])
    expect(antwoord.status).toBe(303)
    expect(await dossiers()).toEqual([{ gemeente: andereGemeente, n: 1 }])
    const hier = antwoord.headers.get('location') ?? ''
    expect((await site.niemand.get(hier, { cookie: sessie(antwoord) })).status).toBe(200)
    expect(await db.audit()).toMatchObject({ gemeente: andereGemeente, resultaat: 'toegestaan' })
  })

  test('klopt er iets niet, dan komt de pagina terug met die gemeente, zonder regel, en is opnieuw drukken genoeg', async () => {
    const audit = () => db.rijen('select count(*)::int n from logboek.audit')
    const voor = await audit()
    const antwoord = await mila.post(gesprekPad, [...gesprek({ acuut: undefined }), ['_plek', elders]])
    const html = await antwoord.text()
    expect([antwoord.status, await audit()]).toEqual([400, voor])
    expect(html).toContain(`<option value="${elders}" selected>`)
    expect(html).toContain(`name="_pet" value="${mila.petId}"`)
    expect((await mila.post(gesprekPad, [...gesprek(), ['_plek', elders]])).status).toBe(303)
    expect(await db.audit()).toMatchObject({ gemeente: andereGemeente, resultaat: 'toegestaan' })
  })

  test.each([
    ['van een ander', () => vanAnder],
    ['die er niet is', () => `${andereGemeente}.99999999-9999-4999-8999-999999999999`],
    ['zonder vorm', () => 'drop table'],
  ])('een gemeente %s wordt geweigerd: er is niets bewaard en niets geteld', async (_, plek) => {
    const voor = await dossiers()
    const eerder = await geweigerd()
    const antwoord = await mila.post(gesprekPad, [...gesprek(), ['_plek', plek()]])
    expect([antwoord.status, await dossiers()]).toEqual([403, voor])
    expect(await antwoord.text()).toContain('Voor die gemeente werkt u niet bij het meldpunt')
    expect(await geweigerd()).toBe(eerder + 1)
    const tel = await mila.post(telPad, [
      ['soort', 'acuut'],
      ['_plek', plek()],
    ])
    expect([tel.status, await db.rijen('select * from meldpunt.telling')]).toEqual([403, []])
    expect(await geweigerd()).toBe(eerder + 2)
  })

  test('een rol in een andere gemeente die niet die van het meldpunt is, telt niet', async () => {
    const toeleider = await site.als('toeleider', andereGemeente)
    const plek = `${andereGemeente}.${toeleider.petId}`
    expect((await mila.post(gesprekPad, [...gesprek(), ['_plek', plek]])).status).toBe(403)
  })

  test('geteld wordt in de gekozen gemeente, zonder van rol te wisselen', async () => {
    const antwoord = await mila.post(telPad, [
      ['soort', 'niet-ingezetene'],
      ['_plek', elders],
    ])
    expect([antwoord.status, antwoord.headers.get('set-cookie')]).toEqual([303, null])
    expect(await db.rijen('select gemeente, soort, aantal from meldpunt.telling')).toEqual([
      { gemeente: andereGemeente, soort: 'niet-ingezetene', aantal: 1 },
    ])
  })

  test('het nummer van de crisisdienst staat er per gemeente bij als die verschilt', async () => {
    for (const [code, nummer] of [
      [gemeente, '088 000 01 12'],
      [andereGemeente, '088 000 02 12'],
    ])
      await db.rijen(
        `insert into inrichting.meldpunt_bereik (gemeente, organisatie_id, telefoon, crisisdienst)
         values ($1, '33333333-3333-4333-8333-000000000001', '088 000 00 00', $2)`,
        [code, nummer],
      )
    const html = await (await mila.get(gesprekPad)).text()
    expect(html).toContain(`Gemeente ${gemeente}: 088 000 01 12`)
    expect(html).toContain(`Gemeente ${andereGemeente}: 088 000 02 12`)
  })
})
