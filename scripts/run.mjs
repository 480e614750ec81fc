import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

/** Runs a command of node_modules/.bin on the Node that came along from npm; gives its exit code. */
export const run = (command, args, env = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...env },
    })
    child.on('error', () => done(1))
    child.on('close', (code) => done(code ?? 1))
  })

/** Runs steps one after the other, all of them, and says at the end which failed. Ends the process with 1 then. */
export const runAll = async (steps) => {
  const failed = []
  for (const { name, command, args, env } of steps) {
    const begin = Date.now()
    process.stdout.write(`\n== ${name}\n`)
    const code = await run(command, args, env)
    process.stdout.write(
      `== ${name}: ${code === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - begin) / 1000)} s\n`,
    )
    if (code !== 0) failed.push(name)
  }
  process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(', ')}\n` : '\nAll steps passed.\n')
  process.exitCode = failed.length > 0 ? 1 : 0
}
