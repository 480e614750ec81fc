import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => done(port))
    })
  })

const healthy = async (url: string, child: ChildProcess): Promise<void> => {
  for (let i = 0; i < 1200; i += 1) {
    if (child.exitCode !== null) throw new Error(`the program stopped with code ${child.exitCode}`)
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the site did not become ready within two minutes')
}

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> => {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const gone = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  return gone
}

/** The folder of the built program; another than `dist` while several people build in one tree. */
const program = () => join(process.env.DIST_FOLDER ?? 'dist', 'server.js')

/**
 * Starts the built program as its users do: one process, embedded database, demo sign-in, an empty data folder. `env`
 * adds settings, `heard` hears everything it says. Throws when it is not ready within two minutes.
 */
export const startProgram = async (
  env: Readonly<Record<string, string>> = {},
  heard?: (said: string) => void,
) => {
  const folder = mkdtempSync(join(tmpdir(), 'samenspraak-e2e-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const start = (): ChildProcess => {
    const started = spawn(process.execPath, [program()], {
      env: { ...process.env, PORT: String(port), SAMENSPRAAK_DATA: folder, ...env },
      stdio: heard ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'ignore', 'inherit'],
    })
    for (const stream of [started.stdout, started.stderr])
      stream?.setEncoding('utf8').on('data', heard ?? String)
    return started
  }
  let child = start()
  const stop = async () => {
    await ended(child, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  await healthy(url, child).catch(async (error) => {
    await stop()
    throw error
  })
  return {
    url,
    /** Where it keeps everything. */
    folder,
    /** Sends the process a signal that does not end it. */
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    /** Kills the process without a chance to clean up. */
    kill: () => ended(child, 'SIGKILL'),
    /** Starts it again on the same folder, after a kill. */
    async restart() {
      child = start()
      await healthy(url, child)
    },
    /** Ends it as its users do, and leaves its folder. */
    end: () => ended(child, 'SIGTERM'),
    stop,
  }
}

export type Program = Awaited<ReturnType<typeof startProgram>>

/** One program for the whole suite, unless `SITE_URL` names one that runs already. */
export default async (): Promise<(() => Promise<void>) | undefined> => {
  if (process.env.SITE_URL) return undefined
  const program = await startProgram()
  process.env.SITE_URL = program.url
  return () => program.stop()
}
