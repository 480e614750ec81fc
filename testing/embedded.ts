import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { type Embedded, type EmbeddedOptions, startEmbedded } from '../src/platform/postgres/embedded.ts'
import { fastFolder } from './fast-folder.ts'

/** A path for a database in a folder of this test (or with `afterAll` of this describe), removed afterwards. */
export const freshDataDir = (afterwards: (work: () => void) => void = onTestFinished): string => {
  const folder = fastFolder()
  afterwards(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return join(folder, 'postgres')
}

/** Starts a server that is stopped when the test ends. */
export const startForTest = async (options: EmbeddedOptions): Promise<Embedded> => {
  const server = await startEmbedded(options)
  onTestFinished(() => server.stop())
  return server
}

/** One statement on a connection of its own. */
export const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Starts a server in a process of its own; `said` resolves to `started` or to the name of the error. */
export const startInProcess = (
  options: EmbeddedOptions,
): { process: ChildProcess; said: Promise<string> } => {
  const embedded = new URL('../src/platform/postgres/embedded.ts', import.meta.url).href
  const code = `import { startEmbedded } from ${JSON.stringify(embedded)}
    try { await startEmbedded(${JSON.stringify(options)}); console.log('started'); setInterval(() => {}, 1000) }
    catch (error) { console.log(error.name) }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = new Promise<string>((resolve) => {
    child.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()))
  })
  return { process: child, said }
}

/** Kills a process without any chance to clean up, and waits until it is gone. */
export const killHard = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}
