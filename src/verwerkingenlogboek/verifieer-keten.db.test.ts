import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lineAt, type TestLog, testLog } from '../../testing/log.ts'

let log: TestLog

beforeAll(async () => {
  log = await testLog(Date.UTC(2026, 10, 21, 9))
})

afterAll(() => log.close())

describe('a removed line is found', () => {
  it('when only the line is gone', async () => {
    const g = await log.sealed()
    await log.tamper(g, `delete from logboek.ldv where id = ${lineAt(g, 3)}`)
    expect((await log.verify(g))[0]?.bevindingen).toMatchObject([{ soort: 'regel-verdwenen', volgnr: 3 }])
  })

  it('when its seal is gone too', async () => {
    const g = await log.sealed()
    await log.tamper(g, `delete from logboek.ldv where id = ${lineAt(g, 3)}`)
    await log.tamper(g, 'delete from logboek.zegel where gemeente = $1 and volgnr = 3')
    expect((await log.verify(g))[0]?.bevindingen).toMatchObject([
      { soort: 'regel-verdwenen', volgnr: 3, totEnMet: 3 },
    ])
  })

  it('when the numbers after it were closed up', async () => {
    const g = await log.sealed()
    await log.tamper(g, `delete from logboek.ldv where id = ${lineAt(g, 3)}`)
    await log.tamper(g, 'delete from logboek.zegel where gemeente = $1 and volgnr = 3')
    for (let n = 4; n <= 10; n++)
      await log.tamper(g, `update logboek.zegel set volgnr = ${n - 1} where gemeente = $1 and volgnr = ${n}`)
    expect(await log.findings(g)).toEqual(['regel-verdwenen'])
  })

  it('when it was removed before it was sealed', async () => {
    const g = await log.unsealed(2)
    await log.tamper(g, 'delete from logboek.ldv where gemeente = $1')
    await log.seal()
    expect(await log.findings(g)).toEqual(['regel-verdwenen'])
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
      const [a, b] = [lineAt(g, one), lineAt(g, other)]
      await log.tamper(g, `create temp table twee as select ${a} as a, ${b} as b`)
      await set(one, 'gen_random_uuid()')
      await set(other, '(select a from twee)')
      await set(one, '(select b from twee)')
      await log.tamper(g, 'drop table twee')
    }
  }

  it('when two places were swapped', async () => {
    const g = await log.sealed()
    await swap(g, 'volgnr', 4, 5)
    expect(await log.findings(g)).toEqual(['volgorde-gewijzigd'])
  })

  it('when two places far apart were swapped', async () => {
    const g = await log.sealed()
    await swap(g, 'volgnr', 1, 10)
    expect(await log.findings(g)).toContain('volgorde-gewijzigd')
  })

  it('when two lines were swapped under their seals', async () => {
    const g = await log.sealed()
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
    const g = await log.sealed()
    await cut(g, 8)
    expect((await log.verify(g))[0]?.bevindingen).toEqual([
      { soort: 'staart-verwijderd', volgnr: 8, totEnMet: 10 },
    ])
  })

  it('also when the log has grown past it since', async () => {
    const g = await log.sealed()
    await cut(g, 8)
    await log.write(g, 5)
    await log.seal()
    expect(await log.findings(g)).toEqual(['staart-verwijderd'])
  })

  it('a whole day', async () => {
    const g = await log.sealed()
    await cut(g, 1)
    expect((await log.verify(g))[0]).toEqual({
      gemeente: g,
      dag: '2026-11-21',
      regels: 0,
      bevindingen: [{ soort: 'staart-verwijderd', volgnr: 1, totEnMet: 10 }],
    })
  })

  it('of yesterday, while today goes on', async () => {
    const g = await log.sealed()
    log.clock.advance(86_400_000)
    await log.write(g, 2)
    await log.seal()
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
