import { createSecretKey } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collect, lineAt, type TestLog, testLog } from '../../testing/log.ts'
import { verifieer } from './verifieer.ts'

let log: TestLog

beforeAll(async () => {
  log = await testLog(Date.UTC(2026, 10, 21, 9))
})

afterAll(() => log.close())

describe('an unaltered log', () => {
  it('is proven unaltered, with the number of lines of the day', async () => {
    const gemeente = await log.sealed()
    expect(await log.verify(gemeente)).toEqual([{ gemeente, dag: '2026-11-21', regels: 10, bevindingen: [] }])
  })

  it('may go on after it was verified', async () => {
    const gemeente = await log.sealed()
    await log.write(gemeente, 2)
    expect(await log.findings(gemeente)).toEqual([])
    await log.seal()
    expect((await log.verify(gemeente))[0]?.regels).toBe(14)
  })

  it('cannot be proven with another key', async () => {
    const gemeente = await log.sealed()
    const key = createSecretKey(Buffer.alloc(32, 8))
    const days = await collect(verifieer({ ...log, database: log.database.db, key }))
    expect(days.find((day) => day.gemeente === gemeente)?.bevindingen).not.toEqual([])
  })
})

describe('a changed line is found', () => {
  for (const [table, column, value, volgnr] of [
    ['ldv', 'name', "'Iets anders'", 3],
    ['ldv', 'data_subject_id', "'iemand-anders'", 1],
    ['ldv', 'start_ms', 'start_ms - 1', 9],
    ['audit', 'actor', 'gen_random_uuid()', 10],
    ['audit', 'resultaat', "'geweigerd'", 4],
    ['audit', 'tijd', "tijd + interval '1 second'", 2],
    ['audit', 'redenen', "'{een,drie}'", 4],
    ['audit', 'netwerk', 'null', 4],
  ] as const)
    it(`${table}.${column} at place ${volgnr}`, async () => {
      const g = await log.sealed()
      await log.tamper(g, `update logboek.${table} set ${column} = ${value} where id = ${lineAt(g, volgnr)}`)
      const [day] = await log.verify(g)
      expect(day?.bevindingen).toMatchObject([{ soort: 'regel-gewijzigd', volgnr }])
    })

  for (const volgnr of [4, 10])
    it(`together with its MAC, at place ${volgnr}`, async () => {
      const g = await log.sealed()
      const mac = "sha256('zelf bedacht')"
      await log.tamper(g, `update logboek.audit set rol = 'x', mac = ${mac} where id = ${lineAt(g, volgnr)}`)
      const [day] = await log.verify(g)
      expect(day?.bevindingen).toMatchObject([{ soort: 'regel-gewijzigd', volgnr }])
    })

  it('before it was sealed', async () => {
    const g = await log.unsealed(2)
    await log.tamper(g, "update logboek.audit set rol = 'x' where gemeente = $1")
    await log.seal()
    expect(await log.findings(g)).toEqual(['regel-gewijzigd'])
  })
})

describe('an inserted line is found', () => {
  const copy = `insert into logboek.audit
    select gemeente, gen_random_uuid(), trace_id, tijd, actie, object_soort, object_id, resultaat, oorsprong, netwerk,
      actor, pet, rol, compartiment, artikel, redenen, mac
    from logboek.audit where gemeente = $1 order by id limit 1`

  it('outside the chain', async () => {
    const g = await log.sealed()
    await log.tamper(g, copy)
    expect(await log.findings(g)).toEqual(['regel-ingevoegd'])
  })

  const newest = `(select a.id from logboek.audit a left join logboek.zegel z on z.regel_id = a.id and z.gemeente = a.gemeente
    where a.gemeente = $1 and z.regel_id is null)`

  it('at the end of the chain, with a seal of its own', async () => {
    const g = await log.sealed()
    await log.tamper(g, copy)
    await log.tamper(
      g,
      `insert into logboek.zegel select gemeente, dag, 11, 'audit', ${newest}, keten, sha256('zelf bedacht')
       from logboek.zegel where gemeente = $1 and volgnr = 10`,
    )
    expect((await log.verify(g))[0]?.bevindingen).toMatchObject([{ soort: 'regel-ingevoegd', volgnr: 11 }])
  })

  it('in the middle of the chain, with the rest renumbered', async () => {
    const g = await log.sealed()
    await log.tamper(g, copy)
    for (let n = 10; n >= 5; n--)
      await log.tamper(g, `update logboek.zegel set volgnr = ${n + 1} where gemeente = $1 and volgnr = ${n}`)
    await log.tamper(
      g,
      `insert into logboek.zegel select gemeente, dag, 5, 'audit', ${newest}, keten, sha256('zelf bedacht')
       from logboek.zegel where gemeente = $1 and volgnr = 4`,
    )
    expect((await log.verify(g))[0]?.bevindingen).toMatchObject([{ soort: 'regel-ingevoegd', volgnr: 5 }])
  })
})

describe('what was never sealed is found', () => {
  it('when the sealer has stood still for too long', async () => {
    const g = await log.unsealed(1)
    expect(await log.findings(g)).toEqual([])
    await log.tamper(
      g,
      "update logboek.ongezegeld set moment = moment - interval '6 minutes' where gemeente = $1",
    )
    expect(await log.findings(g)).toEqual(['niet-gezegeld'])
    await log.seal()
    expect(await log.findings(g)).toEqual([])
  })

  it('when someone emptied the queue of the sealer', async () => {
    const g = await log.unsealed(1)
    await log.tamper(g, 'delete from logboek.ongezegeld where gemeente = $1')
    await log.seal()
    expect(await log.findings(g)).toEqual(['niet-gezegeld'])
  })
})

describe('the anchors', () => {
  it('that were cut off half-way through a line do not hinder', async () => {
    const g = await log.sealed()
    await writeFile(join(log.folder, '2026-11-21T09.jsonl'), '{"gemeente":"0', { flag: 'a' })
    await log.write(g, 1)
    await log.seal()
    expect(await log.findings(g)).toEqual([])
    await log.tamper(g, `delete from logboek.zegel where gemeente = $1 and volgnr > 10`)
    expect(await log.findings(g)).toContain('staart-verwijderd')
  })

  it('that are gone leave the chain provable, without its end', async () => {
    const g = await log.sealed()
    for (const name of await readdir(log.folder)) await rm(join(log.folder, name))
    expect(await log.findings(g)).toEqual([])
    await log.tamper(g, `delete from logboek.ldv where id = ${lineAt(g, 3)}`)
    expect(await log.findings(g)).toEqual(['regel-verdwenen'])
  })
})
