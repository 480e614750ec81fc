import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './guards/project.ts'

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly resolved?: string
}
type Lockfile = Readonly<Record<string, Locked>>

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  packages: Lockfile
}

/** What a package asks for that no entry answers: `npm ci` refuses a lockfile with one of these. */
const missing = (lock: Lockfile): readonly string[] => {
  const names = new Set(Object.keys(lock).map((key) => key.slice(key.lastIndexOf('node_modules/') + 13)))
  const asked = Object.values(lock).flatMap((one) =>
    Object.keys({ ...one.dependencies, ...one.optionalDependencies }),
  )
  return [...new Set(asked)].filter((name) => !names.has(name)).sort()
}

describe('package-lock.json', () => {
  test('every package that is asked for, on whatever platform, has an entry', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100)
    expect(missing(packages)).toEqual([])
  })

  test('an entry that is left out is seen, also one of another platform', () => {
    const { 'node_modules/@myriaddreamin/typst-ts-node-compiler-darwin-arm64': _, ...rest } = packages
    expect(missing(rest)).toEqual(['@myriaddreamin/typst-ts-node-compiler-darwin-arm64'])
  })

  test('no entry names the host of a registry', () => {
    expect(Object.values(packages).filter((one) => one.resolved !== undefined)).toEqual([])
  })
})
