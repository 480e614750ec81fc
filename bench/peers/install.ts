import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a peer is made of: exact versions, with what must be held back to make them work. */
export interface PeerPackages {
  readonly name: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly overrides?: Readonly<Record<string, string>>
}

/** Installs a peer in a folder of its own, once; some hundreds of megabytes. Gives the folder. Throws when npm fails. */
export const installPeer = async (
  root: string,
  { name, ...packages }: PeerPackages,
  tell: (text: string) => void,
): Promise<string> => {
  const folder = join(root, name)
  const ready = join(folder, 'installed')
  if (existsSync(ready)) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', ...packages }))
  tell(`Installing ${name}; this takes minutes.`)
  const npm = spawn('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((done) => npm.on('close', done))
  if (code !== 0) throw new Error(`${name} could not be installed`)
  writeFileSync(ready, '')
  return folder
}
