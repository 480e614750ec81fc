import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { freshDataDir } from '../../../testing/embedded.ts'
import { claim } from './claim.ts'
import { AlreadyRunning } from './errors.ts'
import { identityOf } from './processes.ts'

const freshFolder = () => dirname(freshDataDir())

test('a claim is held once, until it is let go', () => {
  const folder = freshFolder()
  const first = claim(folder, 'data')
  expect(() => claim(folder, 'data')).toThrow(AlreadyRunning)
  expect(() => claim(folder, 'data')).toThrow(`Process ${process.pid}`)
  first.release()
  claim(folder, 'data').release()
  expect(readdirSync(folder)).toEqual(['claim-2'])
})

test.each([
  ['is gone', { pid: 4_194_303, identity: 'any' }],
  ['has its number used again by another', { pid: process.pid, identity: 'earlier' }],
  ['was killed while writing it', undefined],
])('a claim whose holder %s does not count', (_, holder) => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'claim-7'), holder ? JSON.stringify(holder) : '')
  claim(folder, 'data')
  expect(readdirSync(folder)).toEqual(['claim-8'])
})

test('a claim of another living process counts', () => {
  const folder = freshFolder()
  writeFileSync(
    join(folder, 'claim-7'),
    JSON.stringify({ pid: process.ppid, identity: identityOf(process.ppid) }),
  )
  expect(() => claim(folder, 'data')).toThrow(`Process ${process.ppid}`)
  expect(readdirSync(folder)).toEqual(['claim-7'])
})

test('of eight processes that take over a dead claim at once one succeeds', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'claim-7'), JSON.stringify({ pid: 4_194_303, identity: 'any' }))
  const code = `import { claim } from ${JSON.stringify(new URL('./claim.ts', import.meta.url).href)}
    process.stdin.once('data', () => {
      try { claim(${JSON.stringify(folder)}, 'data'); console.log('held') } catch (error) { console.log(error.name) }
      process.stdin.once('data', () => process.exit())
    })
    console.log('ready')`
  const children = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', code]),
  )
  const next = (child: (typeof children)[number]) =>
    new Promise<string>((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())))
  await Promise.all(children.map(next))
  const answers = Promise.all(children.map(next))
  for (const child of children) child.stdin.write('go\n')
  const said = await answers
  for (const child of children) child.stdin.write('end\n')
  expect(said.filter((text) => text === 'held')).toHaveLength(1)
  expect(said.filter((text) => text === 'AlreadyRunning')).toHaveLength(7)
  expect(readFileSync(join(folder, 'claim-8'), 'utf8')).toContain('pid')
})
