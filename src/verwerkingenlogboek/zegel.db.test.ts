import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logKey, type TestLog, testLog } from '../../testing/log.ts'
import { openDatabase } from '../platform/db/database.ts'
import { verzegel } from './zegel.store.ts'
import { herstelAnkers, startZegelaar, zegelAlles } from './zegel.ts'

let log: TestLog

beforeAll(async () => {
  log = await testLog(Date.UTC(2026, 10, 21, 9))
})

afterAll(() => log.close())

const opties = () => ({ ...log, database: log.database.db, key: logKey })

const lastAnchored = async (gemeente: string): Promise<number> => {
  const { hoofden } = await log.anker.lees()
  return Math.max(0, ...hoofden.filter((hoofd) => hoofd.gemeente === gemeente).map((hoofd) => hoofd.volgnr))
}

describe('the sealer', () => {
  it('numbers per municipality, in batches, and anchors each head', async () => {
    await log.write('0201', 5)
    await log.write('0202', 3)
    expect(await zegelAlles({ ...opties(), acts: 2 })).toBe(16)
    expect(await lastAnchored('0201')).toBe(10)
    expect(await lastAnchored('0202')).toBe(6)
    expect(await zegelAlles(opties())).toBe(0)
    expect(await log.findings('0201')).toEqual([])
  })

  it('begins a segment each UTC day, linked to the one before', async () => {
    await log.write('0203', 2)
    await zegelAlles(opties())
    log.clock.advance(86_400_000)
    await log.write('0203', 1)
    await zegelAlles(opties())
    log.clock.advance(-86_400_000)
    expect(await log.verify('0203')).toEqual([
      { gemeente: '0203', dag: '2026-11-21', regels: 4, bevindingen: [] },
      { gemeente: '0203', dag: '2026-11-22', regels: 2, bevindingen: [] },
    ])
  })

  it('does not go back to an earlier day when the clock does', async () => {
    await log.write('0203', 1)
    await zegelAlles(opties())
    expect((await log.verify('0203')).map((day) => day.regels)).toEqual([4, 4])
  })

  it('works with several processes at once: nothing twice, nothing forgotten', async () => {
    const other = openDatabase({ url: log.database.url })
    const writing = log.write('0204', 60)
    const run = async (database: typeof other) => {
      let sealed = 0
      for (let i = 0; i < 25; i++) {
        const lines = await zegelAlles({ ...opties(), database, acts: 3 })
        sealed += lines
      }
      return sealed
    }
    const rounds = await Promise.all([run(other), run(log.database.db), run(other)])
    await writing
    const rest = await zegelAlles(opties())
    await other.close()
    expect(rounds.reduce((sum, lines) => sum + lines, rest)).toBe(120)
    expect(await log.verify('0204')).toEqual([
      { gemeente: '0204', dag: '2026-11-21', regels: 120, bevindingen: [] },
    ])
  })

  it('seals nothing while another process does', async () => {
    await log.write('0205', 1)
    const both = await Promise.all([1, 2].map(() => verzegel(log.database.db, logKey, '2026-11-21', 10)))
    expect(both.reduce((sum, round) => sum + (round?.regels ?? 0), 0)).toBe(2)
  })

  it('that was killed between the commit and the anchor is made good at the next start', async () => {
    await log.write('0206', 2)
    await zegelAlles(opties())
    await log.write('0206', 2)
    await verzegel(log.database.db, logKey, '2026-11-21', 100)
    expect(await lastAnchored('0206')).toBe(4)
    expect(await log.findings('0206')).toEqual([])
    const recovered = await herstelAnkers(opties())
    expect(recovered.filter((hoofd) => hoofd.gemeente === '0206')).toMatchObject([{ volgnr: 8 }])
    expect(await lastAnchored('0206')).toBe(8)
    expect(await herstelAnkers(opties())).toEqual([])
  })

  it('runs by itself until it is stopped, and seals the rest then', async () => {
    const errors: unknown[] = []
    const zegelaar = startZegelaar({ ...opties(), everyMs: 20, onError: (error) => errors.push(error) })
    await log.write('0207', 3)
    await expect.poll(() => lastAnchored('0207')).toBe(6)
    await log.write('0207', 1)
    await zegelaar.stop()
    expect(await lastAnchored('0207')).toBe(8)
    expect(errors).toEqual([])
  })

  it('tells an error and tries again', async () => {
    const errors: unknown[] = []
    let broken = true
    const anker = {
      ...log.anker,
      schrijf: async (...args: Parameters<typeof log.anker.schrijf>) => {
        if (broken && args[0].length > 0) throw new Error('disk full')
        await log.anker.schrijf(...args)
      },
    }
    const zegelaar = startZegelaar({
      ...opties(),
      anker,
      everyMs: 20,
      onError: (error) => errors.push(error),
    })
    await log.write('0208', 1)
    await expect.poll(() => errors.length).toBeGreaterThan(0)
    broken = false
    await expect.poll(() => lastAnchored('0208')).toBe(2)
    await zegelaar.stop()
  })

  it('keeps the anchors small: one head per day once the day is over', async () => {
    log.clock.advance(3 * 86_400_000)
    await log.anker.verdicht(log.clock.now())
    expect(await readdir(log.folder)).toEqual(['2026-11-21.jsonl', '2026-11-22.jsonl'])
    expect((await log.anker.lees()).hoofden.filter((hoofd) => hoofd.gemeente === '0206')).toMatchObject([
      { dag: '2026-11-21', volgnr: 8 },
    ])
    expect(await log.findings('0206')).toEqual([])
  })
})
