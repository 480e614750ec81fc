import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { legEersteContactVast } from '../src/onderzoek/leg-eerste-contact-vast.ts'
import { startOnderzoek } from '../src/onderzoek/start-onderzoek.ts'
import { wijsOpClientondersteuning } from '../src/onderzoek/wijs-op-clientondersteuning.ts'
import type { ZaakUitkomst } from '../src/verwerking/hoofdstuk.ts'
import { andereGemeente, gedaan, redenen, type TestOmgeving, testOmgeving, werker } from './omgeving.ts'

const noor = werker('toeleider', 1)
const contact = {
  ...legEersteContactVast.voorbeeld,
  verzochtOp: '2026-11-30',
  straat: 'Geheimstraat',
  huisnummer: '12',
  plaats: 'Voorbeeld',
}

let t: TestOmgeving
let eigenaar: pg.Client

const tel = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await eigenaar.query(sql, values)).rows[0]?.n ?? 0)

const laatsteRegel = async () =>
  (
    await eigenaar.query(
      'select actie, resultaat, artikel, redenen, actor, object_id from logboek.audit order by id desc limit 1',
    )
  ).rows[0]

beforeAll(async () => {
  t = await testOmgeving('2026-12-01')
  eigenaar = new pg.Client({ connectionString: t.superUrl })
  await eigenaar.connect()
})

afterAll(async () => {
  await eigenaar.end()
  await t.close()
})

const nieuwDossier = async () => {
  const { dossierId, uitkomst } = gedaan<{ betrokkeneId: string }>(
    await t.doe(legEersteContactVast, noor, contact),
  )
  return { dossierId, betrokkeneId: uitkomst.betrokkeneId }
}

describe('the one road', () => {
  test('an act that is done leaves its rows, one audit line and an LDV record for each person', async () => {
    const { dossierId } = await nieuwDossier()
    expect(await tel('select count(*) n from onderzoek.betrokkene where dossier_id = $1', [dossierId])).toBe(
      1,
    )
    expect(await laatsteRegel()).toMatchObject({
      actie: 'onderzoek.leg-eerste-contact-vast',
      resultaat: 'toegestaan',
      object_id: dossierId,
    })
    const ldv = await eigenaar.query(
      'select status, data_subject_id, processing_activity_id from logboek.ldv order by id desc limit 1',
    )
    expect(ldv.rows[0]).toMatchObject({ status: 'Ok' })
    expect(ldv.rows[0].data_subject_id).not.toBeNull()
  })

  test('nothing that was typed stands in the database as it was typed', async () => {
    await nieuwDossier()
    for (const schema of ['onderzoek', 'personen', 'logboek']) {
      const tables = await eigenaar.query(
        'select table_name from information_schema.tables where table_schema = $1',
        [schema],
      )
      for (const { table_name } of tables.rows) {
        const found = await tel(
          `select count(*) n from ${schema}.${table_name} r where r::text ilike any($1)`,
          [['%Samira%', '%Geheimstraat%', '%inkomen is weg%', '%999990019%']],
        )
        expect(found, `${schema}.${table_name}`).toBe(0)
      }
    }
  })

  test('a refusal changes nothing but the log, which holds its codes and its article', async () => {
    const { dossierId } = await nieuwDossier()
    const afloop = await t.doe(
      startOnderzoek,
      noor,
      { ...startOnderzoek.voorbeeld, datum: '2026-12-01' },
      { dossierId },
    )
    expect(redenen(afloop)).toContain('clientondersteuning-niet-gewezen')
    expect(await laatsteRegel()).toMatchObject({
      resultaat: 'geweigerd',
      redenen: ['clientondersteuning-niet-gewezen'],
    })
    expect(await tel('select count(*) n from onderzoek.overgang where dossier_id = $1', [dossierId])).toBe(0)
    expect(await tel('select versie n from onderzoek.dossier where id = $1', [dossierId])).toBe(1)
  })

  test('invalid input is logged without its values and touches nobody', async () => {
    const ldv = await tel('select count(*) n from logboek.ldv')
    const afloop = await t.doe(legEersteContactVast, noor, { ...contact, geboortedatum: 'gisteren' })
    expect(afloop).toEqual({ soort: 'ongeldig', fouten: { geboortedatum: ['geen-datum'] } })
    expect(await laatsteRegel()).toMatchObject({ resultaat: 'ongeldig', object_id: null })
    expect(await tel('select count(*) n from logboek.ldv')).toBe(ldv)
  })

  test('a wrong role is refused before anything is loaded, and logged', async () => {
    const { dossierId } = await nieuwDossier()
    const afloop = await t.doe(bekijkOnderzoek, werker('coordinator'), {}, { dossierId })
    expect(afloop).toEqual({ soort: 'rol' })
    expect(await laatsteRegel()).toMatchObject({ resultaat: 'rol', actie: 'onderzoek.bekijk-onderzoek' })
  })

  test('unknown, other municipality and rubbish are the same not found', async () => {
    const { dossierId } = await nieuwDossier()
    const elders = werker('toeleider', 1, andereGemeente)
    const aflopen = [
      await t.doe(bekijkOnderzoek, elders, {}, { dossierId }),
      await t.doe(bekijkOnderzoek, noor, {}, { dossierId: randomUUID() }),
      await t.doe(bekijkOnderzoek, noor, {}, { dossierId: "' or 1=1 --" }),
    ]
    for (const afloop of aflopen) expect(afloop).toEqual({ soort: 'niet-gevonden' })
    expect(await laatsteRegel()).toMatchObject({ resultaat: 'niet-gevonden', object_id: null })
  })

  test('a colleague of the same role is refused: the dossier is not his', async () => {
    const { dossierId } = await nieuwDossier()
    expect(redenen(await t.doe(bekijkOnderzoek, werker('toeleider', 2), {}, { dossierId }))).toContain(
      'niet-uw-dossier',
    )
  })

  test('reading counts: it is logged before it is shown, one record per person', async () => {
    const { dossierId } = await nieuwDossier()
    const { uitkomst } = gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, noor, {}, { dossierId }))
    expect(uitkomst.versie).toBe(1)
    expect(await laatsteRegel()).toMatchObject({
      actie: 'onderzoek.bekijk-onderzoek',
      resultaat: 'toegestaan',
    })
  })

  test('a defect rolls everything back, is logged as an error, and is thrown', async () => {
    const { dossierId } = await nieuwDossier()
    const stuk = {
      ...wijsOpClientondersteuning,
      effect: async () => Promise.reject(Object.assign(new Error('secret words'), { code: '22003' })),
    }
    await expect(
      t.doe(stuk, noor, { betrokkeneId: randomUUID(), datum: '2026-12-01' }, { dossierId }),
    ).resolves.toMatchObject({ soort: 'geweigerd' })
    const { betrokkeneId, dossierId: id } = await nieuwDossier()
    await expect(t.doe(stuk, noor, { betrokkeneId, datum: '2026-12-01' }, { dossierId: id })).rejects.toThrow(
      'secret words',
    )
    expect(await laatsteRegel()).toMatchObject({ resultaat: 'fout', redenen: [] })
    expect(t.defecten).toEqual(['22003'])
    expect(await tel('select versie n from onderzoek.dossier where id = $1', [id])).toBe(1)
  })
})

describe('round trips', () => {
  test('reading a case takes at most five statements beside the session', async () => {
    const { dossierId } = await nieuwDossier()
    const gezien: string[] = []
    const geteld = await testOmgeving('2026-12-01', { onQuery: (sql) => gezien.push(sql) })
    try {
      const { dossierId: id } = gedaan(await geteld.doe(legEersteContactVast, noor, contact))
      gezien.length = 0
      gedaan(await geteld.doe(bekijkOnderzoek, noor, {}, { dossierId: id }))
      expect(gezien.length).toBeLessThanOrEqual(5)
    } finally {
      await geteld.close()
    }
    expect(dossierId).toBeTruthy()
  })
})
