import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruimVerlopenOp } from '../src/bewaren-en-vernietigen/index.ts'
import { insertRij } from '../src/dossier/rij.store.ts'
import { pseudoniemIn } from '../src/personen/index.ts'
import { rolVan } from '../src/verwerking/database-rol.ts'
import { legDossier, type MetDossiers } from './dossiers.ts'
import { gemeente, type TestOmgeving, testOmgeving, werker } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

const datum = '2026-12-01'
const behandelaar = werker('rechtenmedewerker').gebruikerId
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(datum)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db?.close()
  await t?.close()
})

const op = async (dag: string): Promise<number> => {
  t.klok.set(Date.parse(`${dag}T09:00:00+01:00`))
  return ruimVerlopenOp(t.omgeving)
}

/** A dossier that may be kept until 1 March 2027. */
const verloopt = async (compartiment: MetDossiers) => {
  const dossier = await legDossier(t.omgeving, compartiment, { gemeente, behandelaar, datum })
  await db.rijen(`update ${compartiment}.dossier set vernietigen_op = '2027-03-01' where id = $1`, [
    dossier.dossierId,
  ])
  return { ...dossier, compartiment }
}

/** A request about rights of who stands in that dossier. */
const vraagtOver = async (
  { pseudoniem, compartiment }: { pseudoniem: string; compartiment: MetDossiers },
  kenmerk: object,
): Promise<string> => {
  const { dossierId } = await legDossier(t.omgeving, 'rechten', { gemeente, behandelaar, datum })
  await db.rijen('update rechten.dossier set kenmerk = kenmerk || $2::jsonb where id = $1', [
    dossierId,
    JSON.stringify(kenmerk),
  ])
  const daar = pseudoniemIn(t.omgeving.sleutels, { gemeente, compartiment }, pseudoniem, 'rechten')
  await t.omgeving.db.transaction({ role: rolVan('rechten'), gemeente }, async (tx) => {
    const moment = new Date(t.klok.now()).toISOString()
    const plek = { schema: 'rechten', gemeente, dossierId, versie: 1, wie: behandelaar, op: moment }
    const rij = { pseudoniem: daar, hoedanigheid: 'betrokkene', datum }
    await insertRij(tx, plek, 'betrokkene', randomUUID(), rij, null)
  })
  return dossierId
}
const rondAf = (id: string, dag: string, staat = 'recht-afgerond') =>
  db.rijen('update rechten.dossier set staat = $3, einde_op = $2 where id = $1', [id, dag, staat])
const isErNog = async (compartiment: string, id: string): Promise<boolean> =>
  (await db.rijen(`select id from ${compartiment}.dossier where id = $1`, [id])).length === 1

describe('vernietigen wacht op wie iets betwist of vraagt (AVG 17 lid 3 onder e en 18)', () => {
  test('een klacht over het meldpunt: de taak laat het dossier staan, en vernietigt het de dag na het afronden', async () => {
    const dossier = await verloopt('meldpunt')
    const klacht = await vraagtOver(dossier, { recht: 'klacht', over: 'meldpunt' })
    expect(await op('2027-03-01')).toBe(0)
    expect(await op('2027-06-01')).toBe(0)
    expect(await isErNog('meldpunt', dossier.dossierId)).toBe(true)
    await expect(t.omgeving.sleutels.key(dossier.dossierId)).resolves.toBeDefined()
    await rondAf(klacht, '2027-06-01')
    expect(await op('2027-06-01')).toBe(0)
    expect(await op('2027-06-02')).toBe(1)
    expect(await isErNog('meldpunt', dossier.dossierId)).toBe(false)
    await expect(t.omgeving.sleutels.key(dossier.dossierId)).rejects.toThrow()
  })

  test('een bezwaar: ook tot de beroepstermijn voorbij is (Awb 6:7); ingetrokken niet', async () => {
    const [een, ander] = [await verloopt('oggz'), await verloopt('oggz')]
    const bezwaar = { recht: 'bezwaar-awb', over: 'alles', besluitBekendOp: datum }
    const [loopt, terug] = [await vraagtOver(een, bezwaar), await vraagtOver(ander, bezwaar)]
    expect(await op('2027-03-01')).toBe(0)
    await rondAf(loopt, '2027-03-01')
    await rondAf(terug, '2027-03-01', 'recht-ingetrokken')
    expect(await op('2027-03-02')).toBe(1)
    expect(await isErNog('oggz', ander.dossierId)).toBe(false)
    expect(await op('2027-04-12')).toBe(0)
    expect(await op('2027-04-13')).toBe(1)
    expect(await isErNog('oggz', een.dossierId)).toBe(false)
  })

  test('wat een ander vraagt, wat over een ander deel gaat, en een verzoek om te wissen houden niets tegen', async () => {
    const dossiers = [await verloopt('oggz'), await verloopt('oggz'), await verloopt('oggz')] as const
    await vraagtOver(await verloopt('meldpunt'), { recht: 'klacht', over: 'alles' })
    await vraagtOver(dossiers[1], { recht: 'inzage', over: 'onderzoek' })
    await vraagtOver(dossiers[2], { recht: 'wissen', over: 'alles' })
    expect(await op('2027-03-01')).toBe(3)
    for (const { dossierId } of dossiers) expect(await isErNog('oggz', dossierId)).toBe(false)
  })

  test('het antwoord op een eerder verzoek blijft zolang het bezwaar ertegen loopt (Awb 7:11)', async () => {
    const eerder = await verloopt('rechten')
    const bezwaar = await vraagtOver(eerder, { recht: 'bezwaar-awb', over: 'onderzoek' })
    expect(await op('2027-03-01')).toBe(0)
    expect(await isErNog('rechten', eerder.dossierId)).toBe(true)
    await rondAf(bezwaar, '2027-03-01', 'recht-ingetrokken')
    expect(await op('2027-03-02')).toBe(1)
  })
})
