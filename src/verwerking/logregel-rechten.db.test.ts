import { createSecretKey, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { open } from '../platform/db/tx.ts'
import { schrijfLogregels } from './logregel.store.ts'
import type { AuditRegel } from './logregels.ts'
import { beginTrace, nieuwRegelId } from './trace.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const scope = { role: 'samenspraak_onderzoek', gemeente: '0344' }
const now = Date.now()
let database: TestDatabase

const regel = (): AuditRegel => ({
  gemeente: '0344',
  id: nieuwRegelId(now),
  traceId: beginTrace().traceId,
  tijdMs: now,
  actie: 'onderzoek.start-onderzoek',
  objectSoort: 'onderzoek',
  objectId: randomUUID(),
  resultaat: 'toegestaan',
  oorsprong: 'web',
  netwerk: null,
  actor: randomUUID(),
  pet: randomUUID(),
  rol: 'toeleider',
  compartiment: 'onderzoek',
  artikel: 'onderzoek-op-verzoek',
  redenen: [],
})

const lees = (gemeente: string) =>
  database.db.transaction({ role: 'samenspraak_logboek', gemeente }, (tx) =>
    open(tx)('select 1 from logboek.audit'),
  )

beforeAll(async () => {
  database = await testDatabase()
  await database.db.transaction(scope, (tx) => schrijfLogregels(tx, key, { ldv: [], audit: regel() }))
})
afterAll(() => database.close())

describe('what a compartment may do with the log', () => {
  const attempt = (sql: string, role = scope.role) =>
    database.db.transaction({ ...scope, role }, (tx) => open(tx)(sql))

  for (const table of ['ldv', 'audit', 'ongezegeld'])
    for (const verb of ['select 1 from', 'delete from', 'truncate'])
      it(`refuses ${verb} ${table}`, async () => {
        await expect(attempt(`${verb} logboek.${table}`)).rejects.toMatchObject({ code: '42501' })
      })

  for (const sql of [
    "update logboek.ldv set name = 'x'",
    "update logboek.audit set actie = 'x'",
    'select 1 from logboek.zegel',
    'delete from logboek.zegel',
  ])
    for (const role of ['samenspraak_onderzoek', 'samenspraak_coordinatie', 'samenspraak_meldpunt'])
      it(`refuses ${role} ${sql}`, async () => {
        await expect(attempt(sql, role)).rejects.toMatchObject({ code: '42501' })
      })

  for (const role of ['samenspraak_logboek', 'samenspraak_zegel', 'samenspraak_logboek_opruimer'])
    it(`refuses ${role} to change a line`, async () => {
      await expect(attempt("update logboek.audit set actie = 'x'", role)).rejects.toMatchObject({
        code: '42501',
      })
    })

  it('refuses the sealer to remove a line', async () => {
    await expect(attempt('delete from logboek.audit', 'samenspraak_zegel')).rejects.toMatchObject({
      code: '42501',
    })
  })

  it('shows the reader the lines of one municipality only', async () => {
    expect((await lees('0344')).length).toBeGreaterThan(0)
    expect(await lees('0363')).toEqual([])
  })

  it('refuses a line of another municipality', async () => {
    const write = database.db.transaction({ ...scope, gemeente: '0363' }, (tx) =>
      schrijfLogregels(tx, key, { ldv: [], audit: regel() }),
    )
    await expect(write).rejects.toMatchObject({ code: '42501' })
  })

  it('keeps lines of less than a year old, whoever wants them gone', async () => {
    const before = (await lees('0344')).length
    await attempt('delete from logboek.audit', 'samenspraak_logboek_opruimer')
    await attempt('delete from logboek.ldv', 'samenspraak_logboek_opruimer')
    expect(await lees('0344')).toHaveLength(before)
  })
})
