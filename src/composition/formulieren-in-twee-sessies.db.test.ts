import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formulierOp, ingevuldMet } from '../../testing/formulier-lezen.ts'
import { bewaardeConcepten, geheim, later, lees, pauzeer, script } from '../../testing/formulierconcepten.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { typte, type VraagInStappen, vraagInStappen } from '../../testing/vraag-in-stappen.ts'

let site: TestSite
let db: RijenLezer
let noor: Client
let thuis: Client
let f: VraagInStappen

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
})
beforeEach(async () => {
  noor = await site.als('toeleider')
  thuis = await site.als('toeleider')
  f = await vraagInStappen(site, noor)
  await db.rijen('delete from onderzoek.formulierconcept')
  await db.rijen('delete from inrichting.aangehouden_post')
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const bewaard = () => bewaardeConcepten(db, f.dossierId)
const perSessie = () => db.rijen('select vorm from inrichting.aangehouden_post')
/** Goes on in the other session from what this one kept, and turns a page there. */
const verderThuis = async (): Promise<string> => {
  const html = await lees(thuis, `${f.pad}/stap/2`)
  await thuis.post(f.pad, formulierOp(html))
  return html
}

describe('wie in twee sessies aan een formulier werkt, heeft er één (AVG 5 lid 1 onder e)', () => {
  test.each(['weg', 'opnieuw'])('weggegooid (%s) in de ene, is het weg in allebei', async (stap) => {
    await f.totNiveau()
    await verderThuis()
    expect(await perSessie()).toHaveLength(2)
    await noor.post(f.pad, [['_stap', stap]])
    expect([await bewaard(), await perSessie()]).toEqual([[], []])
    for (const wie of [noor, thuis]) {
      expect(await lees(wie, f.pad)).not.toContain(typte)
      expect((await wie.get(`${f.pad}/stap/2`)).status).toBe(404)
    }
  })
  test('verstuurd in de ene, blijft er niets in de andere; een bladzijde die nog openstond leidt naar wat is gedaan', async () => {
    const controle = await f.totControle()
    const open = await verderThuis()
    await f.stuur(controle, { _stap: 'bevestigd' })
    expect(await bewaard()).toEqual([])
    expect(await lees(thuis, f.pad)).not.toContain(typte)
    const laat = await thuis.post(f.pad, formulierOp(open))
    expect([laat.status, laat.headers.get('location')?.includes('/gedaan/')]).toEqual([303, true])
    expect(await bewaard()).toEqual([])
    expect(await lees(thuis, f.pad)).not.toContain(typte)
  })
  test('een collega verliest er niets door', async () => {
    await f.totNiveau()
    const collega = await site.als('toeleider', undefined, 2)
    const zijne = await vraagInStappen(site, collega)
    await zijne.totNiveau()
    await noor.post(f.pad, [['_stap', 'weg']])
    expect(await lees(collega, `${zijne.pad}/stap/2`)).toContain(typte)
  })
  test('twee sessies tegelijk: de een gooit weg, de ander bewaart; nooit staat er meer dan een', async () => {
    const drie = await f.totNiveau()
    const velden = [...formulierOp(drie), ...later]
    await Promise.all([
      noor.post(f.pad, [['_stap', 'weg']]),
      thuis.post(f.pad, velden, script),
      noor.post(f.pad, [['_stap', 'weg']]),
      thuis.post(f.pad, velden, script),
    ])
    expect((await bewaard()).length).toBeLessThanOrEqual(1)
    await noor.post(f.pad, [['_stap', 'weg']])
    expect([await bewaard(), await perSessie()]).toEqual([[], []])
  })
})

describe('een link naar een formulier die iets kiest wat er niet is', () => {
  const adres = () => {
    const een = f.pad.replace('vraag-gegevens-aan-partij', 'leg-gegeven-vast')
    return `${een}?betrokkeneId=${randomUUID()}&thema=geheimekeuze`
  }
  test('wat daar is getypt, staat er weer op hetzelfde adres, en wat hij koos staat nergens leesbaar', async () => {
    const link = adres()
    await pauzeer(noor, link)
    expect(await lees(thuis, link)).toContain(geheim)
    expect((await bewaard()).map(({ zoek }) => zoek)).toEqual([''])
  })
  test('en is weg als het is verstuurd, of weggegooid', async () => {
    const invoer = {
      ...{ betrokkeneId: f.client, bron: 'betrokkene-zelf', onderdeel: 'a', thema: 'schulden' },
      ...{
        categorie: 'gewoon',
        niveau: 'dat',
        tekst: geheim,
        noodzaak: 'Nodig om te weten welke hulp past.',
      },
    }
    const link = adres()
    await pauzeer(noor, link)
    const velden = ingevuldMet(formulierOp(await lees(noor, link)), invoer)
    expect((await noor.post(link, velden)).headers.get('location')).toContain('/gedaan/')
    expect(await bewaard()).toEqual([])
    await pauzeer(noor, link)
    await thuis.post(link, [['_stap', 'weg']])
    expect(await bewaard()).toEqual([])
  })
})
