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

const healthy = async (url: string): Promise<void> => {
  for (let i = 0; i < 600; i += 1) {
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the site did not become ready within a minute')
}

/** Starts the built program as its users do: one process, embedded database, demo sign-in, an empty data folder. */
export const startProgram = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenspraak-e2e-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const start = (): ChildProcess =>
    spawn(process.execPath, ['dist/server.js'], {
      env: { ...process.env, PORT: String(port), SAMENSPRAAK_DATA: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  let child = start()
  await healthy(url)
  return {
    url,
    folder,
    /** Kills the process without a chance to clean up, and starts it again on the same folder. */
    async killAndRestart() {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGKILL')
      await gone
      child = start()
      await healthy(url)
    },
    async stop() {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One program for the whole suite. */
export default async (): Promise<() => Promise<void>> => {
  const program = await startProgram()
  process.env.SITE_URL = program.url
  return () => program.stop()
}
