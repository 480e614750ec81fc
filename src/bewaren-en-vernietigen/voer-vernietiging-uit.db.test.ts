import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier, type MetDossiers } from '../../testing/dossiers.ts'
import { gedaan, gemeente, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { insertRij } from '../dossier/rij.store.ts'
import { verwijderDossier } from '../dossier/vernietigen.store.ts'
import { onderzoek } from '../onderzoek/index.ts'
import { persoonVan, pseudoniem as pseudoniemVan } from '../platform/keys/pseudonym.ts'
import { rolVan } from '../verwerking/database-rol.ts'
import { metDossiers, tabellenVan } from './vernietig-dossier.ts'
import { voerVernietigingUit } from './voer-vernietiging-uit.ts'

const datum = '2026-12-01'
const behandelaar = werker('toeleider').gebruikerId
const queries: string[] = []
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(datum, { onQuery: (sql) => queries.push(sql) })
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const voerUit = () => {
  t.klok.advance(1)
  return voerVernietigingUit(t.omgeving)
}

const leg = (compartiment: MetDossiers, in_ = gemeente) =>
  legDossier(t.omgeving, compartiment, { gemeente: in_, behandelaar, datum })

const tel = async (sql: string, ...waarden: unknown[]) => Number((await db.rijen(sql, waarden))[0]?.n)

/** How many rows of this dossier are left, in all tables of its compartment. */
const over = async (compartiment: MetDossiers, id: string): Promise<number> => {
  const delen = tabellenVan(compartiment).map(
    (tabel) => `select count(*)::int n from ${compartiment}.${tabel} where dossier_id = $1`,
  )
  const dossier = `select count(*)::int n from ${compartiment}.dossier where id = $1`
  return tel(`select sum(n) n from (${[...delen, dossier].join(' union all ')}) alle`, id)
}

const persoonIn = (compartiment: MetDossiers, pseudoniem: string, in_ = gemeente): string =>
  persoonVan(t.omgeving.sleutels, in_, compartiment, pseudoniem)
const isErNog = async (persoonId: string) =>
  (await tel('select count(*)::int n from personen.persoon where id = $1', persoonId)) === 1
const contacten = (pseudoniem: string) =>
  tel('select count(*)::int n from personen.contact where pseudoniem = $1', pseudoniem)

/** Puts somebody in a dossier who is in another one already. */
const zetErbij = (compartiment: MetDossiers, dossierId: string, persoonId: string) =>
  t.omgeving.db.transaction({ role: rolVan(compartiment), gemeente }, async (tx) => {
    const pseudoniem = pseudoniemVan(t.omgeving.sleutels, gemeente, compartiment, persoonId)
    const op = new Date(t.klok.now()).toISOString()
    const plek = { schema: compartiment, gemeente, dossierId, versie: 1, wie: behandelaar, op }
    const rij = { pseudoniem, hoedanigheid: 'gezinslid', datum }
    await insertRij(tx, plek, 'betrokkene', randomUUID(), rij, null)
    return pseudoniem
  })

describe('wat vernietigd was en toch in de database staat, gaat voor er iets is te zien (5.4.5)', () => {
  test('een dossier met al zijn rijen, en wie erin stond; een ander dossier blijft heel', async () => {
    const legEersteContactVast = onderzoek.beginnen[0]
    if (!legEersteContactVast) throw new Error('an onderzoek begins with a first contact')
    const weg = gedaan(
      await t.doe(legEersteContactVast, werker('toeleider'), {
        ...legEersteContactVast.voorbeeld,
        verzochtOp: datum,
      }),
    ).dossierId
    const blijft = await leg('onderzoek')
    const rijen = await over('onderzoek', blijft.dossierId)
    const [{ pseudoniem = '' } = {}] = await db.rijen(
      'select pseudoniem from onderzoek.betrokkene where dossier_id = $1',
      [weg],
    )
    await t.omgeving.sleutels.destroyKey(weg)
    expect(await over('onderzoek', weg)).toBeGreaterThan(3)
    expect(await voerUit()).toEqual({ dossiers: 1, personen: 0 })
    expect(await over('onderzoek', weg)).toBe(0)
    expect(await isErNog(persoonIn('onderzoek', String(pseudoniem)))).toBe(false)
    expect(await contacten(String(pseudoniem))).toBe(0)
    expect(await over('onderzoek', blijft.dossierId)).toBe(rijen)
    expect(await isErNog(persoonIn('onderzoek', blijft.pseudoniem))).toBe(true)
  })

  test('het staat in beide logboeken, zonder inhoud en zonder medewerker', async () => {
    const { dossierId, pseudoniem } = await leg('coordinatie')
    await t.omgeving.sleutels.destroyKey(dossierId)
    await voerUit()
    expect(await db.audit()).toMatchObject({
      actie: 'bewaren-en-vernietigen.vernietig-opnieuw',
      object_id: dossierId,
      resultaat: 'toegestaan',
      oorsprong: 'taak',
      actor: null,
      compartiment: 'coordinatie',
      artikel: 'bewaren-coordinatie',
    })
    expect(
      await db.rijen(
        'select data_subject_id, data_subject_id_type from logboek.ldv where data_subject_id = $1',
        [pseudoniem],
      ),
    ).toEqual([{ data_subject_id: pseudoniem, data_subject_id_type: 'pseudoniem-coordinatie' }])
  })

  test('wie in een ander dossier staat houdt zijn naam; wat dit deel van hem wist is weg', async () => {
    const eerste = await leg('onderzoek')
    const tweede = await leg('coordinatie')
    const persoonId = persoonIn('onderzoek', eerste.pseudoniem)
    await zetErbij('coordinatie', tweede.dossierId, persoonId)
    await t.omgeving.sleutels.destroyKey(eerste.dossierId)
    await voerUit()
    expect(await isErNog(persoonId)).toBe(true)
    expect(await contacten(eerste.pseudoniem)).toBe(0)
    await expect(t.omgeving.sleutels.key(persoonId)).resolves.toBeDefined()

    await t.omgeving.sleutels.destroyKey(tweede.dossierId)
    await voerUit()
    expect(await isErNog(persoonId)).toBe(false)
    await expect(t.omgeving.sleutels.key(persoonId)).rejects.toThrow('there is no key')
  })

  test('wie in een tweede dossier van hetzelfde deel staat houdt ook zijn adres', async () => {
    const [eerste, tweede] = [await leg('onderzoek'), await leg('onderzoek')]
    await zetErbij('onderzoek', tweede.dossierId, persoonIn('onderzoek', eerste.pseudoniem))
    const kende = await contacten(eerste.pseudoniem)
    await t.omgeving.sleutels.destroyKey(eerste.dossierId)
    await voerUit()
    expect(kende).toBeGreaterThan(0)
    expect(await contacten(eerste.pseudoniem)).toBe(kende)
  })

  test('een persoon die al vernietigd was, ook in een andere gemeente', async () => {
    const { pseudoniem } = await leg('onderzoek', '0363')
    const persoonId = persoonIn('onderzoek', pseudoniem, '0363')
    await t.omgeving.sleutels.destroyKey(persoonId)
    expect(await voerUit()).toEqual({ dossiers: 0, personen: 1 })
    expect(await isErNog(persoonId)).toBe(false)
    expect(await db.audit()).toMatchObject({ gemeente: '0363', compartiment: 'personen', oorsprong: 'taak' })
  })

  test('nog eens is er niets meer te doen, en dat kost een paar vragen, hoe lang de lijst ook is', async () => {
    await t.omgeving.sleutels.destroyKeys(Array.from({ length: 5000 }, () => randomUUID()))
    const regels = await tel('select count(*)::int n from logboek.audit')
    queries.length = 0
    expect(await voerUit()).toEqual({ dossiers: 0, personen: 0 })
    expect(queries.length).toBeLessThanOrEqual(5)
    expect(await tel('select count(*)::int n from logboek.audit')).toBe(regels)
  })
})

describe('de rol die vernietigt', () => {
  const rol = 'samenspraak_vernietiging'
  const mag = async (tabel: string, recht: string): Promise<unknown> =>
    (await db.rijen(`select has_table_privilege('${rol}', '${tabel}', '${recht}') mag`))[0]?.mag

  test.each(metDossiers)(
    'verwijdert elke tabel van een dossier van %s, en leest er geen inhoud van',
    async (naam) => {
      for (const tabel of [...tabellenVan(naam), 'dossier']) {
        expect(await mag(`${naam}.${tabel}`, 'delete'), tabel).toBe(true)
        expect(await mag(`${naam}.${tabel}`, 'select'), tabel).toBe(false)
        expect(await mag(`${naam}.${tabel}`, 'insert'), tabel).toBe(false)
        expect(await mag(`${naam}.${tabel}`, 'update'), tabel).toBe(false)
      }
    },
  )

  test('verwijdert niets in een andere gemeente dan die van haar opdracht', async () => {
    const { dossierId } = await leg('onderzoek', '0363')
    const weg = await t.omgeving.db.transaction({ role: rol, gemeente }, (tx) =>
      verwijderDossier(tx, 'onderzoek', '0363', dossierId, tabellenVan('onderzoek')),
    )
    expect(weg).toBe(false)
    expect(await over('onderzoek', dossierId)).toBeGreaterThan(0)
  })
})
