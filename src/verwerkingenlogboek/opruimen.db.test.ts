import { appendFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logKey, type TestLog, testLog } from '../../testing/log.ts'
import { verwijderOudsteDag } from './opruimen.store.ts'
import { ruimDagenOp } from './opruimen.ts'
import { zegelAlles } from './zegel.ts'

const day = 86_400_000
const start = Date.UTC(2018, 0, 1, 12)

let log: TestLog

beforeAll(async () => {
  log = await testLog(start)
})

afterAll(() => log.close())

const opties = () => ({ ...log, database: log.database.db, key: logKey })

/** Three days with two acts each: four lines a day. */
const threeDays = async (gemeente: string, from = start) => {
  for (let i = 0; i < 3; i++) {
    log.clock.set(from + i * day)
    await log.write(gemeente, 2)
    await zegelAlles(opties())
  }
}

/** The moment at which the first two of the three days are past a term of five years. */
const twoPastTerm = Date.UTC(2023, 0, 3, 12)

const clean = { regels: 4, bevindingen: [] }

describe('dagen van het logboek na hun bewaartermijn (AVG artikel 5 lid 1 onder e)', () => {
  it('gaan in hun geheel weg en de rest blijft aantoonbaar vanaf het oudste bewaarde anker', async () => {
    await threeDays('0301')
    log.clock.set(twoPastTerm)
    expect(await ruimDagenOp(opties(), '0301')).toEqual([
      { dag: '2018-01-01', regels: 4 },
      { dag: '2018-01-02', regels: 4 },
    ])
    expect(await log.verify('0301')).toEqual([{ gemeente: '0301', dag: '2018-01-03', ...clean }])
    expect(await ruimDagenOp(opties(), '0301')).toEqual([])
  })

  it('ook als de ankers van de verwijderde dagen zelf weg zijn', async () => {
    await log.anker.verdicht(log.clock.now())
    for (const name of await readdir(log.folder)) if (name < '2018-01-03') await rm(join(log.folder, name))
    expect(await log.verify('0301')).toEqual([{ gemeente: '0301', dag: '2018-01-03', ...clean }])
  })

  it('en een wijziging in de rest wordt nog steeds gevonden', async () => {
    await log.tamper('0301', "update logboek.audit set rol = 'x' where gemeente = $1")
    expect(await log.findings('0301')).toEqual(['regel-gewijzigd'])
  })

  it('blijven staan zolang de termijn loopt', async () => {
    await threeDays('0302')
    log.clock.set(Date.UTC(2023, 0, 1, 12))
    expect(await ruimDagenOp(opties(), '0302')).toEqual([])
    log.clock.set(twoPastTerm)
    expect(await ruimDagenOp(opties(), '0302', 7)).toEqual([])
  })

  it('van een andere gemeente blijven staan', async () => {
    await threeDays('0303')
    await threeDays('0304')
    log.clock.set(twoPastTerm)
    await ruimDagenOp(opties(), '0303')
    expect(await log.verify('0304')).toHaveLength(3)
  })

  it('een afgebroken opruiming is geen bevinding en wordt later afgemaakt', async () => {
    await threeDays('0305')
    log.clock.set(twoPastTerm)
    const anker: Pick<typeof log.anker, 'schrijfOpgeruimd'> = {
      schrijfOpgeruimd: async (...args) => {
        await log.anker.schrijfOpgeruimd(...args)
        throw new Error('killed')
      },
    }
    await expect(ruimDagenOp({ ...opties(), anker }, '0305')).rejects.toThrow('killed')
    await verwijderOudsteDag(log.database.db, '0305', '2018-01-03')
    expect(await log.verify('0305')).toEqual([{ gemeente: '0305', dag: '2018-01-03', ...clean }])
    expect(await ruimDagenOp(opties(), '0305')).toEqual([{ dag: '2018-01-02', regels: 4 }])
    expect(await log.findings('0305')).toEqual([])
  })
})

describe('dagen die buiten de opruiming om verdwijnen', () => {
  const remove = async (gemeente: string) => {
    for (const table of ['ldv', 'audit'])
      await log.tamper(
        gemeente,
        `delete from logboek.${table} l using logboek.zegel z
         where z.gemeente = $1 and z.regel_id = l.id and z.dag = '2018-01-01'`,
      )
    await log.tamper(gemeente, "delete from logboek.zegel where gemeente = $1 and dag = '2018-01-01'")
  }

  it('worden gemist', async () => {
    await threeDays('0306')
    await remove('0306')
    const [first, second] = await log.verify('0306')
    expect(first?.bevindingen).toEqual([{ soort: 'staart-verwijderd', volgnr: 1, totEnMet: 4 }])
    expect(second?.bevindingen).toEqual([])
  })

  it('ook met een zelfgeschreven verklaring dat ze zijn opgeruimd', async () => {
    await threeDays('0307')
    await remove('0307')
    const claim = { gemeente: '0307', totEnMet: '2018-01-01', keten: 'a'.repeat(64), mac: 'b'.repeat(64) }
    await appendFile(join(log.folder, 'opgeruimd.jsonl'), `${JSON.stringify(claim)}\n`)
    expect(await log.findings('0307')).toEqual(['staart-verwijderd'])
  })

  it('en regels van minder dan een jaar oud laat de database niet gaan, ook niet met de rol van de opruimer', async () => {
    await threeDays('0308', Date.now() - 3 * day)
    const remove = verwijderOudsteDag(log.database.db, '0308', '2999-01-01')
    await expect(remove).rejects.toThrow('whole or not at all')
    expect(await log.findings('0308')).toEqual([])
  })
})
