import { afterAll, beforeAll, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { veldVanOggz } from '../../testing/oggz-op-de-weg.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Speelveld, Toestand } from '../../testing/toestand.ts'
import { toestandenVanMeldpunt } from '../../testing/toestanden-van-meldpunt.ts'
import { legAannameVast, legTeruggaveVast } from './beslissing.ts'
import { geleidDoor } from './geleid-door.ts'

let t: TestOmgeving
let db: RijenLezer
let veld: Speelveld

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  veld = await veldVanOggz(t, db)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const naarOggz = async (): Promise<Toestand> => {
  const { geinformeerd } = toestandenVanMeldpunt
  if (!geinformeerd) throw new Error('a melding is informed first')
  const melding = await geinformeerd(veld)
  const naar = { naar: 'eigen-taak', taak: 'oggz', grond: 'mijdt-hulp', watDreigt: 'Zij eet niet.' }
  const gegevens = [{ gegevenId: melding.plekken.gegeven, reden: 'Nodig om te weten waar het om gaat.' }]
  const { dossierId } = melding
  gedaan(await t.doe(geleidDoor, veld.ploeg.meldpuntmedewerker, { ...naar, gegevens }, { dossierId }))
  return melding
}
const zaken = async () => (await db.rijen('select id from oggz.dossier')).length

test('pas als een bemoeizorger de melding oppakt, is er een dossier van de oggz (2.2.5 lid 2, 5.5.2 lid 4)', async () => {
  const { dossierId } = await naarOggz()
  expect(await zaken()).toBe(0)
  const ja = { datum: vandaag, wie: 'De bemoeizorg' }
  for (const bemoeizorgerId of [undefined, veld.ploeg.toeleider.gebruikerId])
    expect(
      redenen(
        await t.doe(legAannameVast, veld.ploeg.meldpuntmedewerker, { ...ja, bemoeizorgerId }, { dossierId }),
      ),
    ).toEqual(['aanname-zonder-bemoeizorger'])
  const { gebruikerId: bemoeizorgerId } = veld.ploeg.bemoeizorger
  gedaan(await t.doe(legAannameVast, veld.ploeg.meldpuntmedewerker, { ...ja, bemoeizorgerId }, { dossierId }))
  expect(await zaken()).toBe(1)
})

test('weigert de oggz, dan is de melding weer bij het meldpunt en is er geen dossier bij (§5.5)', async () => {
  const { dossierId } = await naarOggz()
  const voor = await zaken()
  const nee = { datum: vandaag, waarom: 'Zij vraagt zelf al hulp.' }
  gedaan(await t.doe(legTeruggaveVast, veld.ploeg.meldpuntmedewerker, nee, { dossierId }))
  expect(await zaken()).toBe(voor)
  expect(await db.rij('meldpunt.dossier', dossierId)).toMatchObject({ staat: 'triage' })
})

test('de database alleen koppelt de rijen van hier en daar niet: geen gedeeld moment, en niemand die ze schreef (AVG 32)', async () => {
  const { dossierId } = await naarOggz()
  const { gebruikerId: bemoeizorgerId } = veld.ploeg.bemoeizorger
  const ja = { datum: vandaag, wie: 'De bemoeizorg', bemoeizorgerId }
  gedaan(await t.doe(legAannameVast, veld.ploeg.meldpuntmedewerker, ja, { dossierId }))
  const tabellen = ['betrokkene', 'overgang', 'gegeven', 'gebeurtenis', 'verstrekking', 'doorgeleiding']
  const uit = async (schema: string) => {
    const delen = tabellen.map((tabel) => `select wie, op::text, versie from ${schema}.${tabel}`)
    return db.rijen(delen.join(' union all '))
  }
  const hier = await uit('meldpunt')
  const daar = await uit('oggz')
  expect(hier.length).toBeGreaterThan(5)
  expect(daar.length).toBeGreaterThan(3)
  for (const kolom of ['wie', 'op']) {
    const bekend = new Set(hier.map((rij) => rij[kolom]))
    expect(daar.filter((rij) => bekend.has(rij[kolom]))).toEqual([])
  }
  expect(new Set(daar.map(({ op }) => String(op).slice(0, 16)))).toEqual(new Set([`${vandaag} 00:00`]))
  const log = await db.rijen("select actor from logboek.audit where actie = 'meldpunt.leg-aanname-vast'")
  expect(log.map(({ actor }) => actor)).toContain(veld.ploeg.meldpuntmedewerker.gebruikerId)
})
