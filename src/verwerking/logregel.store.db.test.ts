import { createSecretKey, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { open } from '../platform/db/tx.ts'
import { schrijfLogregels } from './logregel.store.ts'
import { type AuditRegel, type LdvRegel, ldvRegels } from './logregels.ts'
import { beginTrace, logIds, nieuwRegelId } from './trace.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const scope = { role: 'samenspraak_onderzoek', gemeente: '0344' }
const now = Date.now()

const queries: string[] = []
let database: TestDatabase
let owner: pg.Client

beforeAll(async () => {
  database = await testDatabase({ onQuery: (sql) => queries.push(sql) })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query("set samenspraak.gemeente = '0344'")
})

afterAll(async () => {
  await owner.end()
  await database.close()
})

const trace = beginTrace()

const lines = (betrokkenen: readonly string[]): readonly LdvRegel[] =>
  ldvRegels(
    {
      gemeente: '0344',
      trace,
      name: 'Onderzoek starten',
      processingActivityId: 'https://voorbeeld.example/register/onderzoek.start-onderzoek',
      resultaat: 'toegestaan',
      startMs: now - 12,
      endMs: now,
      betrokkenen,
      dataSubjectIdType: 'pseudoniem-onderzoek',
    },
    logIds(now),
  )

const audit = (change: Partial<AuditRegel> = {}): AuditRegel => ({
  gemeente: '0344',
  id: nieuwRegelId(now),
  traceId: trace.traceId,
  tijdMs: now,
  actie: 'onderzoek.start-onderzoek',
  objectSoort: 'onderzoek',
  objectId: randomUUID(),
  resultaat: 'toegestaan',
  oorsprong: 'web',
  netwerk: '192.0.2.0/24',
  actor: randomUUID(),
  pet: randomUUID(),
  rol: 'toeleider',
  compartiment: 'onderzoek',
  artikel: 'onderzoek-op-verzoek',
  redenen: [],
  ...change,
})

const count = async (table: string): Promise<number> =>
  Number((await owner.query(`select count(*) from logboek.${table}`)).rows[0].count)

describe('writing the log', () => {
  it('takes one round trip for all lines of an act', async () => {
    queries.length = 0
    await database.db.transaction(scope, (tx) =>
      schrijfLogregels(tx, key, { ldv: lines(['p1', 'p2', 'p3']), audit: audit() }),
    )
    expect(queries).toHaveLength(3)
    expect(queries[0]).toMatch(/^begin/)
    expect(queries[2]).toBe('commit')
    expect(await count('ldv')).toBe(4)
    expect(await count('audit')).toBe(1)
    expect(await count('ongezegeld')).toBe(1)
  })

  it('writes an audit line without LDV records for an act that touched no one', async () => {
    const before = await count('ldv')
    const regel = audit({
      resultaat: 'geweigerd',
      redenen: ['geen-samenhang', 'niet-noodzakelijk'],
      objectId: null,
    })
    await database.db.transaction(scope, (tx) => schrijfLogregels(tx, key, { ldv: [], audit: regel }))
    expect(await count('ldv')).toBe(before)
    const { rows } = await owner.query('select redenen from logboek.audit where id = $1', [regel.id])
    expect(rows[0].redenen).toEqual(['geen-samenhang', 'niet-noodzakelijk'])
  })

  /** Does something in a transaction, and then writes this line of the log. */
  const handel = (dossierId: string, regel: AuditRegel) =>
    database.db.transaction(scope, async (tx) => {
      await open(tx)(
        `insert into onderzoek.dossier (gemeente, id, nummer, versie, staat, verzocht_op, kenmerk)
         values ($1, $2, $3, 1, 'loopt', '2026-11-30', '{}')`,
        ['0344', dossierId, dossierId.slice(0, 8)],
      )
      await schrijfLogregels(tx, key, { ldv: lines(['p1']), audit: regel })
    })
  const dossiers = async (id: string): Promise<number> =>
    (await owner.query('select from onderzoek.dossier where id = $1', [id])).rows.length

  it('is written or the act does not happen, though the commit travels with it', async () => {
    const regel = audit()
    const [eerste, tweede] = [randomUUID(), randomUUID()]
    await handel(eerste, regel)
    const ldv = await count('ldv')
    await expect(handel(tweede, regel)).rejects.toMatchObject({ code: '23505' })
    expect([await dossiers(eerste), await dossiers(tweede)]).toEqual([1, 0])
    expect(await count('ldv')).toBe(ldv)
  })

  it('is not written for an act that fails before it', async () => {
    const before = await count('audit')
    const act = database.db.transaction(scope, async (tx) => {
      await open(tx)('select 1 / 0')
      await schrijfLogregels(tx, key, { ldv: lines(['p1']), audit: audit() })
    })
    await expect(act).rejects.toMatchObject({ code: '22012' })
    expect(await count('audit')).toBe(before)
  })

  it('is the last statement: nothing can be asked after it', async () => {
    const after = database.db.transaction(scope, async (tx) => {
      await schrijfLogregels(tx, key, { ldv: [], audit: audit() })
      await open(tx)('select 1')
    })
    await expect(after).rejects.toThrow('this transaction has ended')
  })
})

describe('nothing of content in the log', () => {
  it('refuses a line with free text before it reaches the database', async () => {
    const write = (change: Partial<AuditRegel>) =>
      database.db.transaction(scope, (tx) => schrijfLogregels(tx, key, { ldv: [], audit: audit(change) }))
    await expect(write({ redenen: ['Mevrouw heeft schulden'] })).rejects.toThrow('redenen')
    await expect(write({ objectId: 'Jan Jansen' })).rejects.toThrow('objectId')
    await expect(write({ actie: 'iets met spaties' })).rejects.toThrow('actie')
  })

  it('is refused by the database itself too', async () => {
    const insert = `insert into logboek.audit
      (gemeente, id, trace_id, tijd, actie, object_soort, object_id, resultaat, oorsprong, redenen, mac)
      values ('0344', $1, $2, now(), 'onderzoek.lees', 'onderzoek', $3, 'geweigerd', 'web', $4, $5)`
    const attempt = (objectId: string, redenen: string[]) =>
      owner.query(insert, [randomUUID(), trace.traceId, objectId, redenen, Buffer.alloc(32)])
    await expect(attempt('Jan Jansen', [])).rejects.toMatchObject({ code: '23514' })
    await expect(attempt('x', ['zij heeft schulden'])).rejects.toMatchObject({ code: '23514' })
  })
})
