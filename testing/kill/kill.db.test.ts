import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeyStore } from '../../src/platform/keys/key-store.ts'
import { unseal } from '../../src/platform/keys/sealed.ts'
import { startEmbedded } from '../../src/platform/postgres/embedded.ts'

// Chromium-free and on a server of its own: what is killed here must not be anybody else's.
const kills = 50
const folder = mkdtempSync(join(tmpdir(), 'samenspraak-kill-'))
const bundle = join(process.cwd(), '.cache', `kill-writer-${process.pid}.mjs`)
const confirmed = new Set<string>()

/** A fixed sequence that looks random, so that a failure can be repeated. */
const moments = (function* () {
  let seed = 20261121
  for (;;) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    yield 10 + (seed % 190)
  }
})()

const running = new Set<ChildProcess>()

const startWriter = async (): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [bundle, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(child)
  child.once('close', () => running.delete(child))
  if (!child.stdout) throw new Error('the writer has no output')
  const lines = createInterface({ input: child.stdout })
  await new Promise<void>((ready, fail) => {
    child.once('exit', () => fail(new Error('the writer ended before it began')))
    lines.on('line', (line) => {
      if (line === 'klaar') ready()
      else confirmed.add(line.split(' ')[1] ?? '')
    })
  })
  return child
}

const killed = (child: ChildProcess): Promise<unknown> => {
  const gone = new Promise((done) => child.once('close', done))
  child.kill('SIGKILL')
  return gone
}

/** Nothing half: no query found anything. */
const niets = { halveDossiers: [], zonderLog: [], teVeelLog: [], zonderPersoon: [] }

interface Rij {
  readonly [kolom: string]: unknown
}

const queries = {
  handelingen: 'select id from onderzoek.handeling',
  halveDossiers: `select d.id from onderzoek.dossier d where d.versie <> (select count(*) from onderzoek.handeling h where h.dossier_id = d.id)
    or (select count(*) from onderzoek.gebeurtenis g where g.dossier_id = d.id and g.soort = 'eerste-contact') <> 1
    or (select count(*) from onderzoek.gebeurtenis g where g.dossier_id = d.id and g.soort = 'gewezen-op-gegevensgebruik') <> 1
    or (select count(*) from onderzoek.gebeurtenis g where g.dossier_id = d.id and g.soort = 'gewezen-op-clientondersteuning') <> d.versie - 1
    or (select count(*) from onderzoek.betrokkene b where b.dossier_id = d.id) <> 1`,
  zonderLog: `select h.id from onderzoek.handeling h where (select count(*) from logboek.audit a
    where a.object_id = h.dossier_id::text and a.resultaat = 'toegestaan') < h.versie`,
  teVeelLog: `select a.object_id from logboek.audit a where a.resultaat = 'toegestaan' group by a.object_id
    having count(*) <> (select max(versie) from onderzoek.handeling h where h.dossier_id::text = a.object_id)`,
  zonderPersoon: `select b.id from onderzoek.betrokkene b where (select count(*) from personen.contact c where c.pseudoniem = b.pseudoniem) < 1`,
  inhoud: `select dossier_id, id, inhoud from onderzoek.gebeurtenis where inhoud is not null`,
}

/** Starts the server as the next process would, and looks whether anything is half or lost. */
const inspect = async () => {
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
  const client = new pg.Client({
    connectionString: server.superUrl.replace(/\/postgres(?=\?|$)/, '/samenspraak'),
  })
  await client.connect()
  try {
    const read = async (sql: string) => (await client.query<Rij>(sql)).rows
    const there = new Set((await read(queries.handelingen)).map(({ id }) => id))
    const lost = [...confirmed].filter((id) => !there.has(id))
    const half = {
      halveDossiers: await read(queries.halveDossiers),
      zonderLog: await read(queries.zonderLog),
      teVeelLog: await read(queries.teVeelLog),
      zonderPersoon: await read(queries.zonderPersoon),
    }
    return { acts: there.size, lost, half, content: await read(queries.inhoud) }
  } finally {
    await client.end()
    await server.stop()
  }
}

const readable = async (rows: readonly Rij[]): Promise<void> => {
  const sleutels = await openKeyStore(join(folder, 'sleutels'))
  for (const { dossier_id, id, inhoud } of rows) {
    const place = {
      gemeente: '0344',
      compartiment: 'onderzoek',
      dossier: String(dossier_id),
      tabel: 'gebeurtenis',
      rij: String(id),
      sleutelversie: 1,
    }
    expect(unseal(await sleutels.key(String(dossier_id)), place, inhoud as Buffer)).toHaveProperty('vraag')
  }
  await sleutels.close()
}

beforeAll(async () => {
  await build({
    entryPoints: ['testing/kill/writer.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  })
})

afterAll(async () => {
  await Promise.all([...running].map(killed))
  rmSync(folder, { recursive: true, force: true })
  rmSync(bundle, { force: true })
})

test(`kill -9 of the process at ${kills} moments while it writes: nothing half, nothing lost that was confirmed`, async () => {
  for (let i = 0; i < kills; i += 1) {
    const writer = await startWriter()
    await sleep(moments.next().value)
    await killed(writer)
    if (i % 10 !== 9) continue
    const { lost, half } = await inspect()
    expect({ lost, half }).toEqual({ lost: [], half: niets })
  }
  const { acts, content } = await inspect()
  expect(acts).toBeGreaterThan(kills)
  await readable(content)
}, 240_000)

const postmaster = (): number =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

/** Kills the server that runs now; while another one is starting its file may still name the one that was killed. */
const killPostmaster = async (): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      process.kill(postmaster(), 'SIGKILL')
      return
    } catch {
      await sleep(25)
    }
  }
  throw new Error('no server came back to be killed')
}

test(`kill -9 of the database at ${kills} moments while it writes: nothing half, nothing lost, and the process goes on`, async () => {
  const writer = await startWriter()
  for (let i = 0; i < kills; i += 1) {
    const before = confirmed.size
    await sleep(moments.next().value)
    await killPostmaster()
    for (let waited = 0; waited < 600 && confirmed.size <= before + 3; waited += 1) await sleep(25)
    expect(confirmed.size, `went on after kill ${i + 1}`).toBeGreaterThan(before)
  }
  await killed(writer)
  const { lost, half, content } = await inspect()
  expect({ lost, half }).toEqual({ lost: [], half: niets })
  await readable(content)
}, 240_000)
