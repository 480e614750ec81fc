import { createSecretKey } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collect, logKey, type TestLog, testLog } from '../../testing/log.ts'
import { verifieer } from './verifieer.ts'
import { zegelAlles } from './zegel.ts'

let log: TestLog
let used = 100

beforeAll(async () => {
  log = await testLog(Date.UTC(2026, 10, 21, 9))
})

afterAll(() => log.close())

const seal = () => zegelAlles({ ...log, database: log.database.db, key: logKey })

/** A municipality of its own for each test, with five sealed acts: ten lines. */
const sealed = async (): Promise<string> => {
  used += 1
  const gemeente = `0${used}`
  await log.write(gemeente, 5)
  await seal()
  return gemeente
}

const regel = (gemeente: string, volgnr: number) =>
  `(select regel_id from logboek.zegel where gemeente = '${gemeente}' and volgnr = ${volgnr})`

describe('an unaltered log', () => {
  it('is proven unaltered, with the number of lines of the day', async () => {
    const gemeente = await sealed()
    expect(await log.verify(gemeente)).toEqual([{ gemeente, dag: '2026-11-21', regels: 10, bevindingen: [] }])
  })

  it('may go on after it was verified', async () => {
    const gemeente = await sealed()
    await log.write(gemeente, 2)
    expect(await log.findings(gemeente)).toEqual([])
    await seal()
    expect((await log.verify(gemeente))[0]?.regels).toBe(14)
  })

  it('cannot be proven with another key', async () => {
    const gemeente = await sealed()
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
      const g = await sealed()
      await log.tamper(g, `update logboek.${table} set ${column} = ${value} where id = ${regel(g, volgnr)}`)
      const [day] = await log.verify(g)
      expect(day?.bevindingen).toMatchObject([{ soort: 'regel-gewijzigd', volgnr }])
    })

  for (const volgnr of [4, 10])
    it(`together with its MAC, at place ${volgnr}`, async () => {
      const g = await sealed()
      const mac = "sha256('zelf bedacht')"
      await log.tamper(g, `update logboek.audit set rol = 'x', mac = ${mac} where id = ${regel(g, volgnr)}`)
      const [day] = await log.verify(g)
      expect(day?.bevindingen).toMatchObject([{ soort: 'regel-gewijzigd', volgnr }])
    })

  it('before it was sealed', async () => {
    used += 1
    const g = `0${used}`
    await log.write(g, 2)
    await log.tamper(g, "update logboek.audit set rol = 'x' where gemeente = $1")
    await seal()
    expect(await log.findings(g)).toEqual(['regel-gewijzigd'])
  })
})

describe('a removed line is found', () => {
  it('when only the line is gone', async () => {
    const g = await sealed()
    await log.tamper(g, `delete from logboek.ldv where id = ${regel(g, 3)}`)
    expect((await log.verify(g))[0]?.bevindingen).toMatchObject([{ soort: 'regel-verdwenen', volgnr: 3 }])
  })

  it('when its seal is gone too', async () => {
    const g = await sealed()
    await log.tamper(g, `delete from logboek.ldv where id = ${regel(g, 3)}`)
    await log.tamper(g, 'delete from logboek.zegel where gemeente = $1 and volgnr = 3')
    expect((await log.verify(g))[0]?.bevindingen).toMatchObject([
      { soort: 'regel-verdwenen', volgnr: 3, totEnMet: 3 },
    ])
  })

  it('when the numbers after it were closed up', async () => {
    const g = await sealed()
    await log.tamper(g, `delete from logboek.ldv where id = ${regel(g, 3)}`)
    await log.tamper(g, 'delete from logboek.zegel where gemeente = $1 and volgnr = 3')
    for (let n = 4; n <= 10; n++)
      await log.tamper(g, `update logboek.zegel set volgnr = ${n - 1} where gemeente = $1 and volgnr = ${n}`)
    expect(await log.findings(g)).toEqual(['regel-verdwenen'])
  })

  it('when it was removed before it was sealed', async () => {
    used += 1
    const g = `0${used}`
    await log.write(g, 2)
    await log.tamper(g, 'delete from logboek.ldv where gemeente = $1')
    await seal()
    expect(await log.findings(g)).toEqual(['regel-verdwenen'])
  })
})

describe('an inserted line is found', () => {
  const copy = `insert into logboek.audit
    select gemeente, gen_random_uuid(), trace_id, tijd, actie, object_soort, object_id, resultaat, oorsprong, netwerk,
      actor, pet, rol, compartiment, artikel, redenen, mac
    from logboek.audit where gemeente = $1 order by id limit 1`

  it('outside the chain', async () => {
    const g = await sealed()
    await log.tamper(g, copy)
    expect(await log.findings(g)).toEqual(['regel-ingevoegd'])
  })

  const newest = `(select a.id from logboek.audit a left join logboek.zegel z on z.regel_id = a.id and z.gemeente = a.gemeente
    where a.gemeente = $1 and z.regel_id is null)`

  it('at the end of the chain, with a seal of its own', async () => {
    const g = await sealed()
    await log.tamper(g, copy)
    await log.tamper(
      g,
      `insert into logboek.zegel select gemeente, dag, 11, 'audit', ${newest}, keten, sha256('zelf bedacht')
       from logboek.zegel where gemeente = $1 and volgnr = 10`,
    )
    expect((await log.verify(g))[0]?.bevindingen).toMatchObject([{ soort: 'regel-ingevoegd', volgnr: 11 }])
  })

  it('in the middle of the chain, with the rest renumbered', async () => {
    const g = await sealed()
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

describe('a changed order is found', () => {
  const swap = async (g: string, column: string, one: number, other: number) => {
    const set = (from: number, to: string) =>
      log.tamper(g, `update logboek.zegel set ${column} = ${to} where gemeente = $1 and volgnr = ${from}`)
    if (column === 'volgnr') {
      await set(one, '99')
      await set(other, `${one}`)
      await set(99, `${other}`)
    } else {
      const [a, b] = [regel(g, one), regel(g, other)]
      await log.tamper(g, `create temp table twee as select ${a} as a, ${b} as b`)
      await set(one, 'gen_random_uuid()')
      await set(other, '(select a from twee)')
      await set(one, '(select b from twee)')
      await log.tamper(g, 'drop table twee')
    }
  }

  it('when two places were swapped', async () => {
    const g = await sealed()
    await swap(g, 'volgnr', 4, 5)
    expect(await log.findings(g)).toEqual(['volgorde-gewijzigd'])
  })

  it('when two places far apart were swapped', async () => {
    const g = await sealed()
    await swap(g, 'volgnr', 1, 10)
    expect(await log.findings(g)).toContain('volgorde-gewijzigd')
  })

  it('when two lines were swapped under their seals', async () => {
    const g = await sealed()
    await swap(g, 'regel_id', 2, 6)
    expect(await log.findings(g)).toEqual(['volgorde-gewijzigd'])
  })
})

describe('a removed end is found', () => {
  const cut = async (g: string, from: number) => {
    for (const table of ['ldv', 'audit'])
      await log.tamper(
        g,
        `delete from logboek.${table} l using logboek.zegel z
         where z.gemeente = $1 and z.regel_id = l.id and z.volgnr >= ${from}`,
      )
    await log.tamper(g, `delete from logboek.zegel where gemeente = $1 and volgnr >= ${from}`)
  }

  it('lines and seals', async () => {
    const g = await sealed()
    await cut(g, 8)
    expect((await log.verify(g))[0]?.bevindingen).toEqual([
      { soort: 'staart-verwijderd', volgnr: 8, totEnMet: 10 },
    ])
  })

  it('also when the log has grown past it since', async () => {
    const g = await sealed()
    await cut(g, 8)
    await log.write(g, 5)
    await seal()
    expect(await log.findings(g)).toEqual(['staart-verwijderd'])
  })

  it('a whole day', async () => {
    const g = await sealed()
    await cut(g, 1)
    expect((await log.verify(g))[0]).toEqual({
      gemeente: g,
      dag: '2026-11-21',
      regels: 0,
      bevindingen: [{ soort: 'staart-verwijderd', volgnr: 1, totEnMet: 10 }],
    })
  })

  it('of yesterday, while today goes on', async () => {
    const g = await sealed()
    log.clock.advance(86_400_000)
    await log.write(g, 2)
    await seal()
    log.clock.advance(-86_400_000)
    for (const table of ['ldv', 'audit'])
      await log.tamper(
        g,
        `delete from logboek.${table} l using logboek.zegel z
         where z.gemeente = $1 and z.regel_id = l.id and z.dag = '2026-11-21' and z.volgnr > 8`,
      )
    await log.tamper(g, "delete from logboek.zegel where gemeente = $1 and dag = '2026-11-21' and volgnr > 8")
    const [yesterday, today] = await log.verify(g)
    expect(yesterday?.bevindingen).toEqual([{ soort: 'staart-verwijderd', volgnr: 9, totEnMet: 10 }])
    expect(today?.bevindingen).toEqual([])
  })
})

describe('what was never sealed is found', () => {
  it('when the sealer has stood still for too long', async () => {
    used += 1
    const g = `0${used}`
    await log.write(g, 1)
    expect(await log.findings(g)).toEqual([])
    await log.tamper(
      g,
      "update logboek.ongezegeld set moment = moment - interval '6 minutes' where gemeente = $1",
    )
    expect(await log.findings(g)).toEqual(['niet-gezegeld'])
    await seal()
    expect(await log.findings(g)).toEqual([])
  })

  it('when someone emptied the queue of the sealer', async () => {
    used += 1
    const g = `0${used}`
    await log.write(g, 1)
    await log.tamper(g, 'delete from logboek.ongezegeld where gemeente = $1')
    await seal()
    expect(await log.findings(g)).toEqual(['niet-gezegeld'])
  })
})

describe('the anchors', () => {
  it('that were cut off half-way through a line do not hinder', async () => {
    const g = await sealed()
    await writeFile(join(log.folder, '2026-11-21T09.jsonl'), '{"gemeente":"0', { flag: 'a' })
    await log.write(g, 1)
    await seal()
    expect(await log.findings(g)).toEqual([])
    await log.tamper(g, `delete from logboek.zegel where gemeente = $1 and volgnr > 10`)
    expect(await log.findings(g)).toContain('staart-verwijderd')
  })

  it('that are gone leave the chain provable, without its end', async () => {
    const g = await sealed()
    for (const name of await readdir(log.folder)) await rm(join(log.folder, name))
    expect(await log.findings(g)).toEqual([])
    await log.tamper(g, `delete from logboek.ldv where id = ${regel(g, 3)}`)
    expect(await log.findings(g)).toEqual(['regel-verdwenen'])
  })
})
