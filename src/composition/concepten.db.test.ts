import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formulierOp, ingevuldMet } from '../../testing/formulier-lezen.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import {
  kop,
  koppen,
  typte,
  type VraagInStappen,
  vraagInStappen,
  watVraagtU,
} from '../../testing/vraag-in-stappen.ts'
import { algemeen } from '../teksten/catalogus.ts'

const minuut = 60_000
let site: TestSite
let db: RijenLezer
let noor: Client
let f: VraagInStappen

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
})
beforeEach(async () => {
  noor = await site.als('toeleider')
  f = await vraagInStappen(site, noor)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const lees = async (adres: string) => (await noor.get(adres)).text()
const handelingId = (html: string) => formulierOp(html).find(([naam]) => naam === 'handelingId')?.[1]

describe('every page of a form has an address, so back and reload work', () => {
  test('a page and the check page can be loaded again, and nothing is done by that', async () => {
    await f.totControle()
    const voor = await db.rijen('select versie from onderzoek.dossier where id = $1', [f.dossierId])
    for (const [adres, verwacht] of [
      [`${f.pad}/stap/2`, koppen.vraag],
      [`${f.pad}/stap/3`, koppen.niveau],
      [`${f.pad}/controleren`, undefined],
      [`${f.pad}/controleren`, undefined],
    ] as const) {
      const html = await lees(adres)
      expect(html).toContain(typte)
      if (verwacht) expect(kop(html)).toBe(verwacht)
    }
    expect(await db.rijen('select versie from onderzoek.dossier where id = $1', [f.dossierId])).toEqual(voor)
  })

  test('back at the first page, what was typed is there, and one can begin anew', async () => {
    const drie = await f.totNiveau()
    const een = await f.begin()
    expect(een).toContain(algemeen.wasBezig)
    expect(handelingId(een)).toBe(handelingId(drie))
    expect(formulierOp(een)).toContainEqual(['vraag', typte])
    const antwoord = await noor.post(f.pad, [['_stap', 'opnieuw']])
    expect(antwoord.headers.get('location')).toBe(f.pad)
    const leeg = await f.begin()
    expect(leeg).not.toContain(algemeen.wasBezig)
    expect(leeg).not.toContain(typte)
  })

  test('after it was done, back leads to what was done; the form is a new one', async () => {
    const controle = await f.totControle()
    const gedaan = (await f.stuur(controle, { _stap: 'bevestigd' })).headers.get('location')
    for (const terug of ['controleren', 'stap/4', 'stap/1']) {
      const antwoord = await noor.get(`${f.pad}/${terug}`)
      expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, gedaan])
    }
    const nieuw = await f.begin()
    expect(nieuw).not.toContain(typte)
    expect(handelingId(nieuw)).not.toBe(handelingId(controle))
  })

  test('an address of which nothing is kept says so (404), with a way to begin', async () => {
    for (const adres of ['stap/1', 'controleren']) {
      const antwoord = await noor.get(`${f.pad}/${adres}`)
      expect(antwoord.status).toBe(404)
      const html = await antwoord.text()
      expect(kop(html)).toBe(algemeen.formulierWeg)
      expect(html).toContain(`href="${f.pad}"`)
    }
  })

  test('an address of a page that cannot be, or a check page too early, leads to the form', async () => {
    await f.verder(await f.begin(), f.aanWie)
    for (const adres of ['stap/0', 'stap/5', 'stap/x', 'stap/1e9', 'stap/-1', 'controleren'])
      expect((await noor.get(`${f.pad}/${adres}`)).headers.get('location')).toBe(f.pad)
  })

  test('no address holds what was typed', async () => {
    const adressen: (string | null)[] = []
    let html = await f.begin()
    for (const anders of [f.aanWie, watVraagtU, {}]) {
      const antwoord = await f.stuur(html, anders)
      adressen.push(antwoord.headers.get('location'))
      html = await (await noor.volg(antwoord)).text()
    }
    expect(adressen).toEqual([2, 3, 4].map((nummer) => `${f.pad}/stap/${nummer}`))
  })
})

describe('what was typed is kept for its writer only', () => {
  const zonderConcept = () => db.rijen('delete from onderzoek.formulierconcept')

  test('not readable in the database, and gone there once it is done', async () => {
    await db.rijen('delete from inrichting.aangehouden_post')
    const controle = await f.totControle()
    const bewaard = () => db.rijen('select inhoud, van, gemeente from inrichting.aangehouden_post')
    const rijen = await bewaard()
    expect(rijen.length).toBeGreaterThan(0)
    for (const { inhoud, van } of rijen) {
      expect(String((inhoud as Buffer).toString('latin1'))).not.toMatch(/geheime|traject|handelingen/)
      expect((van as Buffer).toString('latin1')).not.toContain(noor.gebruikerId)
    }
    const groot = Math.max(...rijen.map(({ inhoud }) => (inhoud as Buffer).length))
    await f.stuur(controle, { _stap: 'bevestigd' })
    const daarna = (await bewaard()).map(({ inhoud }) => (inhoud as Buffer).length)
    expect(daarna).not.toContain(groot)
  })

  test('not by a colleague, not in another role, and without its draft not in another session', async () => {
    await f.totControle()
    await zonderConcept()
    const anderen = [
      await site.als('toeleider'),
      await site.als('beslisser'),
      await site.als('toeleider', undefined, 2),
    ]
    for (const ander of anderen)
      for (const adres of [f.pad, `${f.pad}/stap/2`, `${f.pad}/controleren`])
        expect(await (await ander.get(adres)).text()).not.toContain(typte)
  })

  test('not in another dossier', async () => {
    await f.totControle()
    const elders = await vraagInStappen(site, noor)
    expect(await elders.begin()).not.toContain(typte)
    expect((await noor.get(`${elders.pad}/controleren`)).status).toBe(404)
  })

  test('not when the dossier went to a colleague meanwhile', async () => {
    await f.totControle()
    await db.rijen('update onderzoek.dossier set behandelaar = gen_random_uuid() where id = $1', [
      f.dossierId,
    ])
    const antwoord = await noor.get(`${f.pad}/controleren`)
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).not.toContain('Geheimenaar')
  })

  test('for half an hour, when there is no draft of it', async () => {
    await f.totControle()
    await zonderConcept()
    for (let i = 0; i < 2; i += 1) {
      site.klok.advance(14 * minuut)
      await noor.get('/werkvoorraad')
    }
    expect(await lees(`${f.pad}/stap/2`)).toContain(typte)
    site.klok.advance(2 * minuut)
    expect((await noor.get(`${f.pad}/stap/2`)).status).toBe(404)
    expect(await f.begin()).not.toContain(typte)
  })
})

describe('rows without JavaScript', () => {
  test('a row more has an address too, and the browser stays at the row', async () => {
    const pad = `/onderzoeken/${f.dossierId}/handelingen/leg-gesprek-vast`
    const html = await lees(pad)
    const antwoord = await noor.post(pad, [...formulierOp(html), ['_rij_toevoegen', 'gegevens']])
    expect(antwoord.headers.get('location')).toBe(`${pad}/stap/1`)
    expect(await (await noor.volg(antwoord)).text()).toContain('name="gegevens[0].tekst"')
  })
})

test('what the link to a form chose stays in its address, and nothing else of it does', async () => {
  await f.stuur(await f.totControle(), { _stap: 'bevestigd' })
  const [verzoek] = await db.rijen('select id from onderzoek.verzoek where dossier_id = $1', [f.dossierId])
  const pad = `/onderzoeken/${f.dossierId}/handelingen/trek-verzoek-in`
  const html = await lees(`${pad}?verzoekId=${verzoek?.id}&vreemd=1`)
  expect(html).toContain(`action="${pad}?verzoekId=${verzoek?.id}"`)
  const velden = ingevuldMet(formulierOp(html), { reden: 'Niet meer nodig.' })
  const antwoord = await noor.post(`${pad}?verzoekId=${verzoek?.id}`, velden)
  expect(antwoord.headers.get('location')).toBe(`${pad}/controleren?verzoekId=${verzoek?.id}`)
  expect(await (await noor.volg(antwoord)).text()).toContain('Niet meer nodig.')
})
