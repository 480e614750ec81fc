import { createSecretKey, type KeyObject, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { movableClock } from '../src/platform/clock/clock.ts'
import { schrijfLogregels } from '../src/verwerking/logregel.store.ts'
import { ldvRegels } from '../src/verwerking/logregels.ts'
import { beginTrace, logIds } from '../src/verwerking/trace.ts'
import { type Anker, openAnker } from '../src/verwerkingenlogboek/anker.ts'
import { type DagUitslag, verifieer } from '../src/verwerkingenlogboek/verifieer.ts'
import { zegelAlles } from '../src/verwerkingenlogboek/zegel.ts'
import { type TestDatabase, testDatabase } from './database.ts'

/** The key of the log in tests. */
export const logKey: KeyObject = createSecretKey(Buffer.alloc(32, 7))

/** A database with logs, a folder of anchors, and someone who can change what is in it behind the program's back. */
export interface TestLog {
  readonly database: TestDatabase
  readonly key: KeyObject
  readonly folder: string
  readonly anker: Anker
  readonly clock: ReturnType<typeof movableClock>
  /** Writes `acts` acts, each with an LDV record and an audit line. */
  write(gemeente: string, acts: number): Promise<void>
  /** A municipality of its own with five acts, sealed: ten lines, at the places 1 to 10. */
  sealed(): Promise<string>
  /** A municipality of its own with acts that are not sealed yet. */
  unsealed(acts: number): Promise<string>
  seal(): Promise<number>
  /** A statement as the owner of the tables; `$1` is the municipality. */
  tamper(gemeente: string, sql: string): Promise<number>
  verify(gemeente: string): Promise<DagUitslag[]>
  /** The kinds of finding, in order, without repeats. */
  findings(gemeente: string): Promise<string[]>
  close(): Promise<void>
}

/** All that a generator yields. */
export const collect = async <T>(from: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const one of from) all.push(one)
  return all
}

/** The line at a place, as a piece of SQL. */
export const lineAt = (gemeente: string, volgnr: number): string =>
  `(select regel_id from logboek.zegel where gemeente = '${gemeente}' and volgnr = ${volgnr})`

const writeAct = (database: TestDatabase, key: KeyObject, gemeente: string, now: number): Promise<void> => {
  const trace = beginTrace()
  const ids = logIds(now)
  const actie = 'onderzoek.zaak-inzien'
  const ldv = ldvRegels(
    {
      gemeente,
      trace,
      name: 'Zaak inzien',
      processingActivityId: `https://voorbeeld.example/register/${actie}`,
      resultaat: 'toegestaan',
      startMs: now - 5,
      endMs: now,
      betrokkenen: [randomUUID()],
      dataSubjectIdType: 'pseudoniem-onderzoek',
    },
    ids,
  )
  const audit = {
    gemeente,
    id: ids.regelId(),
    traceId: trace.traceId,
    tijdMs: now,
    actie,
    objectSoort: 'onderzoek',
    objectId: randomUUID(),
    resultaat: 'toegestaan' as const,
    oorsprong: 'web' as const,
    netwerk: '192.0.2.0/24',
    actor: randomUUID(),
    pet: randomUUID(),
    rol: 'toeleider',
    compartiment: 'onderzoek',
    artikel: null,
    redenen: ['een', 'twee'],
  }
  return database.db.transaction({ role: 'samenspraak_onderzoek', gemeente }, (tx) =>
    schrijfLogregels(tx, key, { ldv, audit }),
  )
}

/** Opens a log for a test file. `start`: milliseconds since 1970 UTC, for the clock. */
export const testLog = async (start: number, key: KeyObject = logKey): Promise<TestLog> => {
  const database = await testDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'samenspraak-anker-'))
  const anker = await openAnker(folder)
  const clock = movableClock(start)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const verify = async (gemeente: string) => {
    const all = await collect(verifieer({ database: database.db, key, anker, limit: 3 }))
    return all.filter((day) => day.gemeente === gemeente)
  }
  let used = 100
  const unsealed = async (acts: number) => {
    used += 1
    for (let i = 0; i < acts; i++) await writeAct(database, key, `0${used}`, clock.now() + i)
    return `0${used}`
  }
  const seal = () => zegelAlles({ database: database.db, key, anker, clock })
  return {
    database,
    key,
    folder,
    anker,
    clock,
    async write(gemeente, acts) {
      for (let i = 0; i < acts; i++) await writeAct(database, key, gemeente, clock.now() + i)
    },
    unsealed,
    seal,
    async sealed() {
      const gemeente = await unsealed(5)
      await seal()
      return gemeente
    },
    async tamper(gemeente, sql) {
      await owner.query(`set samenspraak.gemeente = '${gemeente}'`)
      return (await owner.query(sql, sql.includes('$1') ? [gemeente] : [])).rowCount ?? 0
    },
    verify,
    async findings(gemeente) {
      const days = await verify(gemeente)
      return [...new Set(days.flatMap((day) => day.bevindingen.map((found) => found.soort)))]
    },
    async close() {
      await owner.end()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
