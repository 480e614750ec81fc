import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

export const root = fileURLToPath(new URL('..', import.meta.url))
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

const start = (command, args, env, stdio) =>
  spawn(command, args, {
    cwd: root,
    stdio,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...env },
  })

/** Runs a command of node_modules/.bin on the Node that came along from npm; gives its exit code. */
export const run = (command, args, env = {}) =>
  new Promise((done) => {
    const child = start(command, args, env, 'inherit')
    child.on('error', () => done(1))
    child.on('close', (code) => done(code ?? 1))
  })

/** How vitest and the browser suite begin a line about a test that failed. */
const aboutFailure = /FAIL |^\s*\S*Error: |✘ /

/** As run; also gives the lines about tests that failed, at most forty: the output is long, and its end is what is read. */
const runAndListen = (command, args, env = {}) =>
  new Promise((done) => {
    const lines = []
    const child = start(command, args, env, ['inherit', 'pipe', 'pipe'])
    for (const side of ['stdout', 'stderr']) {
      child[side].pipe(process[side], { end: false })
      createInterface(child[side]).on('line', (line) => {
        const plain = stripVTControlCharacters(line)
        if (lines.length < 40 && aboutFailure.test(plain)) lines.push(plain.trim())
      })
    }
    child.on('error', () => done({ code: 1, lines }))
    child.on('close', (code) => done({ code: code ?? 1, lines }))
  })

/** Runs steps one after the other, all of them, and says at the end which failed. Ends the process with 1 then. */
export const runAll = async (steps) => {
  const failed = []
  for (const { name, command, args, env } of steps) {
    const begin = Date.now()
    process.stdout.write(`\n== ${name}\n`)
    const { code, lines } = await runAndListen(command, args, env)
    process.stdout.write(
      `== ${name}: ${code === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - begin) / 1000)} s\n`,
    )
    if (code !== 0) failed.push([name, ...lines].join('\n  '))
  }
  process.stdout.write(
    failed.length > 0 ? `\nFailed: ${failed.join('\nFailed: ')}\n` : '\nAll steps passed.\n',
  )
  process.exitCode = failed.length > 0 ? 1 : 0
}
