import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { formulierOp, ingevuldMet } from '../../testing/formulier-lezen.ts'
import {
  bewaardeConcepten,
  conceptRegels,
  geheim,
  later,
  lees,
  pauzeer,
  script,
} from '../../testing/formulierconcepten.ts'
import { langFormulier, siteMetRijen } from '../../testing/lang-formulier.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import type { Client } from '../../testing/site.ts'
import type { VraagInStappen } from '../../testing/vraag-in-stappen.ts'
import { foutpaginas } from '../teksten/catalogus.ts'

let noor: Client
let f: VraagInStappen
let een: string

const { site, db, sluit } = await siteMetRijen(vandaag)
beforeEach(async () => {
  ;({ noor, f, een } = await langFormulier(site, db))
})
afterAll(sluit)

const bewaard = () => bewaardeConcepten(db, f.dossierId)
const regels = (wat: Parameters<typeof conceptRegels>[2]) => conceptRegels(db, f.dossierId, wat)

describe('alleen voor wie het typte', () => {
  test('een collega met hetzelfde dossier en een andere pet zien het niet', async () => {
    await pauzeer(noor, een)
    const collega = await site.als('toeleider', undefined, 2)
    await db.rijen('update onderzoek.dossier set behandelaar = $1 where id = $2', [
      collega.gebruikerId,
      f.dossierId,
    ])
    const html = await lees(collega, een)
    expect(html).toContain('name="handelingId"')
    expect(html).not.toContain(geheim)
    expect(await lees(collega, '/werkvoorraad')).not.toContain('id="concepten"')
  })

  test('wie er niet meer bij mag, leest het niet meer, en dan is het ook weg', async () => {
    await pauzeer(noor, een)
    await db.rijen('update onderzoek.dossier set behandelaar = $1 where id = $2', [randomUUID(), f.dossierId])
    const antwoord = await noor.get(een)
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).not.toContain(geheim)
    expect(await bewaard()).toEqual([])
  })

  test('wie er niet meer bij mag, bewaart ook niets meer', async () => {
    const html = await lees(noor, een)
    await db.rijen('update onderzoek.dossier set behandelaar = $1 where id = $2', [randomUUID(), f.dossierId])
    const antwoord = await noor.post(
      een,
      [...ingevuldMet(formulierOp(html), { tekst: geheim }), ...later],
      script,
    )
    expect(antwoord.status).toBe(403)
    expect(await bewaard()).toEqual([])
    expect(await regels('bewaard')).toEqual([{ resultaat: 'geweigerd', mensen: 1 }])
  })

  test('wat nu niet kan, houdt wat was getypt: het staat bij de weigering', async () => {
    await pauzeer(noor, een)
    await db.rijen(`update onderzoek.dossier set staat = 'afgerond' where id = $1`, [f.dossierId])
    const antwoord = await noor.get(een)
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).toContain(geheim)
    expect(await bewaard()).toHaveLength(1)
  })

  test('een andere rol, een ander dossier en een onbekend formulier bewaren niets', async () => {
    const beslisser = await site.als('beslisser')
    expect((await beslisser.post(een, later, script)).status).toBe(403)
    const elders = een.replace(f.dossierId, randomUUID())
    expect((await noor.post(elders, later, script)).status).toBe(404)
    const kort = een.replace('leg-gegeven-vast', 'leg-contactpoging-vast')
    expect((await noor.post(kort, later, script)).status).toBe(404)
    expect(await bewaard()).toEqual([])
  })

  test('zonder sessie of uit een andere pet bewaart het script niets, en wordt ook niets aangehouden', async () => {
    const html = await lees(noor, een)
    const velden = [...ingevuldMet(formulierOp(html), { tekst: geheim }), ...later]
    await db.rijen('delete from inrichting.aangehouden_post')
    const zonder = await site.niemand.form(een, velden, script)
    const ander = await noor.post(
      een,
      velden.map(([n, w]) => [n, n === '_pet' ? randomUUID() : w]),
      script,
    )
    const vreemd = await noor.post(
      een,
      velden.map(([n, w]) => [n, n === '_csrf' ? 'x' : w]),
      script,
    )
    expect([zonder.status, ander.status, vreemd.status]).toEqual([401, 409, 403])
    expect(await db.rijen('select 1 from inrichting.aangehouden_post')).toEqual([])
    expect(await bewaard()).toEqual([])
  })
})

test('wat een ander intussen deed, staat erbij, en versturen kan daarna gewoon', async () => {
  await pauzeer(noor, een)
  const { versie: eerst } = await db.rij('onderzoek.dossier', f.dossierId)
  const poging = { betrokkeneId: f.client, kanaal: 'telefoon', resultaat: 'niet-bereikt', datum: vandaag }
  const koppen = { 'idempotency-key': randomUUID() }
  const gedaan = await noor.api('POST', `/onderzoeken/${f.dossierId}/contactpogingen`, poging, koppen)
  expect(gedaan.ok).toBe(true)
  const html = await lees(noor, een)
  expect(html).toContain(geheim)
  expect(html).toContain(foutpaginas[409].titel)
  const versie = formulierOp(html).find(([naam]) => naam === 'versie')?.[1]
  expect(Number(versie)).toBe(Number(eerst) + 1)
})
