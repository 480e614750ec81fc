import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { veldVanOggz } from '../../testing/oggz-op-de-weg.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Speelveld, Toestand } from '../../testing/toestand.ts'
import { toestandenVanMeldpunt } from '../../testing/toestanden-van-meldpunt.ts'
import { oggz } from '../oggz/index.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { legAannameVast, legTeruggaveVast } from './beslissing.ts'
import { geleidDoor } from './geleid-door.ts'
import { verbeterGemelde } from './verbeter-gemelde.ts'

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

describe('een tweede melding over wie al bemoeizorg krijgt (2.2.5 lid 2, 5.5.2 lid 4)', () => {
  const wie = { voornamen: 'Nora', achternaam: 'Naamgenoot', geboortedatum: '1971-02-03' }
  const reden = 'Zo heet zij.'
  /** Passes a melding about this person on to the oggz, which takes it up; gives what the meldpunt hears and the dossiers that came. */
  const meld = async (anders: object = {}) => {
    const voor = (await db.rijen('select id from oggz.dossier')).map(({ id }) => String(id))
    const { geinformeerd } = toestandenVanMeldpunt
    if (!geinformeerd) throw new Error('a melding is informed first')
    const { dossierId, plekken } = await geinformeerd(veld)
    const doe = async (wat: Verwerking, invoer: object) =>
      gedaan(await t.doe(wat, veld.ploeg.meldpuntmedewerker, invoer, { dossierId }))
    await doe(verbeterGemelde, { ...wie, ...anders, reden })
    const naar = { naar: 'eigen-taak', taak: 'oggz', grond: 'mijdt-hulp', watDreigt: 'Zij eet niet.' }
    const gegevens = [{ gegevenId: plekken.gegeven, reden: 'Nodig om te weten waar het om gaat.' }]
    await doe(geleidDoor, { ...naar, gegevens })
    const { gebruikerId: bemoeizorgerId } = veld.ploeg.bemoeizorger
    const { uitkomst } = await doe(legAannameVast, { datum: vandaag, wie: 'De bemoeizorg', bemoeizorgerId })
    const na = (await db.rijen('select id from oggz.dossier')).map(({ id }) => String(id))
    return { uitkomst, nieuw: na.filter((id) => !voor.includes(id)) }
  }
  const rijen = (tabel: string, id: string) =>
    db.rijen(`select * from oggz.${tabel} where dossier_id = $1 order by versie`, [id])

  test('komt erbij in het dossier dat loopt; het meldpunt hoort niet dat het er al was', async () => {
    const eerste = await meld()
    const [id = ''] = eerste.nieuw
    const tweede = await meld()
    expect(tweede.nieuw).toEqual([])
    expect(tweede.uitkomst).toEqual(eerste.uitkomst)
    expect(await rijen('gegeven', id)).toHaveLength(2)
    expect(await rijen('betrokkene', id)).toHaveLength(1)
    expect((await rijen('gebeurtenis', id)).map(({ soort }) => soort)).toEqual(
      expect.arrayContaining(['zonder-instemming', 'nieuwe-melding']),
    )
  })
  test('een ander met dezelfde achternaam, geboortedag en hetzelfde adres is een ander', async () => {
    await meld()
    for (const anders of [{ voornamen: 'Nelis' }, { geboortedatum: '1971-02-04' }, { achternaam: 'Anders' }])
      expect((await meld(anders)).nieuw, JSON.stringify(anders)).toHaveLength(1)
  })
  test('is de bemoeizorg gestopt, dan begint er een nieuw dossier', async () => {
    const ander = { voornamen: 'Stien' }
    const [dossierId = ''] = (await meld(ander)).nieuw
    const stop = { einde: 'niet-meer-nodig' }
    const beeindig = oggz.handelingen.find(({ id }) => id === 'oggz.beeindig-bemoeizorg')
    if (!beeindig) throw new Error('bemoeizorg can be ended')
    gedaan(await t.doe(beeindig, veld.ploeg.bemoeizorger, stop, { dossierId }))
    expect((await meld(ander)).nieuw).toHaveLength(1)
  })
  test('waaraan iemand is te herkennen staat er alleen onder een sleutel van dit compartiment', async () => {
    const [daar] = await db.rijen('select kenmerk from oggz.herkenning limit 1')
    const hier = await db.rijen('select 1 from meldpunt.herkenning where kenmerk = $1', [daar?.kenmerk])
    expect(daar).toBeDefined()
    expect(hier).toEqual([])
  })
})
