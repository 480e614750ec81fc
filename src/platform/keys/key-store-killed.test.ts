import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { KeyGone, openKeyStore } from './key-store.ts'

/** Makes keys and destroys every second one, and says what is done; says nothing of what is not. */
const program = `
  import { randomUUID } from 'node:crypto'
  const { openKeyStore } = await import(process.argv[1])
  const store = await openKeyStore(process.argv[2])
  for (let turn = 0; ; turn += 1) {
    const id = randomUUID()
    await store.createKey(id)
    console.log('made ' + id)
    if (turn % 2 === 0) continue
    console.log('destroying ' + id)
    await store.destroyKey(id)
    console.log('destroyed ' + id)
  }
`

interface Said {
  readonly made: Set<string>
  readonly destroying: Set<string>
  readonly destroyed: Set<string>
}

const runAndKill = async (folder: string, ms: number, said: Said): Promise<void> => {
  const module = new URL('./key-store.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, module, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)
  lines.on('line', (line) => {
    const [what, id] = line.split(' ')
    if (id && (what === 'made' || what === 'destroying' || what === 'destroyed')) said[what].add(id)
  })
  const closed = Promise.all([once(lines, 'close'), once(child, 'exit')])
  await once(lines, 'line')
  await new Promise((done) => setTimeout(done, ms))
  child.kill('SIGKILL')
  await closed
}

test('killed at any moment: what was made can be read, what was destroyed is gone, with two processes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenspraak-killed-'))
  const said: Said = { made: new Set(), destroying: new Set(), destroyed: new Set() }
  // A slow disk destroys less before it is killed: then there are more rounds.
  for (let round = 0; round < 5 || said.destroyed.size <= 5; round += 1) {
    await Promise.all([
      runAndKill(folder, Math.random() * 60, said),
      runAndKill(folder, Math.random() * 60, said),
    ])
  }

  const store = await openKeyStore(folder)
  const listed = new Set<string>()
  for await (const id of store.destroyed()) listed.add(id)
  for (const id of said.destroyed) expect(listed.has(id), 'on the list').toBe(true)
  for (const id of listed) await expect(store.key(id)).rejects.toThrow(KeyGone)
  for (const id of said.made) {
    if (!said.destroying.has(id)) expect((await store.key(id)).symmetricKeySize).toBe(32)
  }
  await store.close()
  await rm(folder, { recursive: true })
}, 60_000)
