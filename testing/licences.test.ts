import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './guards/project.ts'

interface Manifest {
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const manifest = (folder: string): Manifest => JSON.parse(read(path.join(folder, 'package.json'))) as Manifest

const own = manifest('.')
const inProduction = Object.keys({ ...own.dependencies, ...own.optionalDependencies })
const all = [...inProduction, ...Object.keys(own.devDependencies ?? {})]
const installed = (names: readonly string[]) =>
  names.filter((name) => existsSync(path.join(root, 'node_modules', name, 'package.json')))

const page = read('docs/adr/0010-dependencies.md')
const named = [...page.matchAll(/`([^`\s]+)`/g)].map(([, name]) => String(name))
const isNamed = (name: string): boolean =>
  named.some((pattern) =>
    new RegExp(`^${pattern.replace(/[.\\^$+?()[\]{}|]/g, '\\$&').replaceAll('*', '.+')}$`).test(name),
  )

/** Licences that may be combined with EUPL-1.2 in what is handed over. */
const inProductionAllowed = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'EUPL-1.2',
]
const forDevelopmentAllowed = [...inProductionAllowed, 'MPL-2.0', 'MIT OR Apache-2.0', 'BlueOak-1.0.0']
/** Packages that name no known licence: the sentence of their own licence that gives the right. */
const grants: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf': 'free of charge, to any person obtaining a copy\nof the fonts',
}
const granted = (name: string): boolean => {
  const grant = grants[name]
  return grant !== undefined && read(path.join('node_modules', name, 'LICENSE')).includes(grant)
}
const licenceOf = (name: string): string => manifest(path.join('node_modules', name)).license ?? 'none'

describe('dependencies (ADR 0010)', () => {
  test.each(all)('%s is accounted for', (name) => {
    expect(isNamed(name)).toBe(true)
  })

  test('a name that is on the page is still a dependency', () => {
    const packages = named.filter((name) => /^@?[a-z0-9-]+(\/[a-z0-9*-]+)?$/.test(name))
    const gone = packages.filter((name) => {
      const prefix = name.split('*')[0] ?? name
      return !all.some((one) => (name.includes('*') ? one.startsWith(prefix) : one === name))
    })
    expect(gone).toEqual([])
  })

  test.each(installed(inProduction))('the licence of %s goes with EUPL-1.2', (name) => {
    if (!granted(name)) expect(inProductionAllowed).toContain(licenceOf(name))
  })

  test.each(installed(all))('the licence of %s stands on the page', (name) => {
    if (granted(name)) return
    expect(forDevelopmentAllowed).toContain(licenceOf(name))
    expect(page).toContain(licenceOf(name))
  })

  test('our own licence is EUPL-1.2, in full', () => {
    expect(own.license).toBe('EUPL-1.2')
    expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2')
    expect(read('LICENSE')).toContain('Compatible Licences')
  })
})
