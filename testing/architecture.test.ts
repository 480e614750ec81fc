import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cruiseTree, foldersInCircles, readConfiguration } from './guards/cruise.ts'
import { innocent } from './guards/innocent-tree.ts'
import { planted } from './guards/planted-imports.ts'
import { root, sourceFiles, sourceFolders } from './guards/project.ts'

const found = ({ summary }: ICruiseResult) =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)

describe('the tree', () => {
  let result: ICruiseResult
  beforeAll(async () => {
    result = await cruiseTree(root, sourceFolders)
  }, 30_000)

  test('breaks no import rule', () => {
    expect(found(result)).toEqual([])
  })

  test('was read whole: a tool that sees no modules finds no violations either', () => {
    const cruised = new Set(result.modules.map(({ source }) => source))
    const missed = sourceFiles().filter(({ name }) => !cruised.has(name))
    expect(missed.map(({ name }) => name)).toEqual([])
    expect(cruised.size).toBeGreaterThan(300)
    expect(result.summary.totalDependenciesCruised).toBeGreaterThan(1000)
  })

  test('has no folders that need each other', () => {
    expect(foldersInCircles(result.modules)).toEqual([])
  })
})

describe('a planted violation', () => {
  const extensions = ['.ts', '.tsx'] as const
  const all = planted.flatMap((plant) =>
    extensions.map((extension) => ({ ...plant, file: plant.file + extension })),
  )
  let folder: string
  let result: ICruiseResult

  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }

  beforeAll(async () => {
    mkdirSync(path.join(root, '.cache'), { recursive: true })
    folder = mkdtempSync(path.join(root, '.cache/planted-'))
    copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'))
    for (const [file, text] of Object.entries(innocent)) write(file, text)
    for (const { file, text } of all) write(file, text)
    result = await cruiseTree(folder, sourceFolders)
  }, 30_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // A circle is reported once, for one of the files in it.
  const rulesBrokenBy = (file: string) => {
    const broken = result.summary.violations.filter(
      ({ from, cycle }) => from === file || cycle?.some(({ name }) => name === file),
    )
    return [...new Set(broken.map(({ rule }) => rule.name))]
  }

  test.each(all)('of $rule is caught in $file, and breaks no other rule', ({ rule, file }) => {
    expect(rulesBrokenBy(file)).toEqual([rule])
  })

  test.each(Object.keys(innocent))('is not seen in the innocent %s', (file) => {
    expect(result.modules.map(({ source }) => source)).toContain(file)
    expect(rulesBrokenBy(file)).toEqual([])
  })

  test('exists for every rule, and for no rule that is gone', async () => {
    const { ruleSet } = await readConfiguration()
    const names = (ruleSet?.forbidden ?? []).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.toSorted()).toEqual([...new Set(planted.map(({ rule }) => rule))].toSorted())
    expect(ruleSet?.forbidden?.every(({ severity }) => severity === 'error')).toBe(true)
  })

  test('of the rule against circles between folders is caught, through a third folder as well', () => {
    const edge = (source: string, ...to: string[]) => ({
      source,
      dependencies: to.map((resolved) => ({ resolved })),
    })
    const modules = [
      edge('src/a/x.ts', 'src/b/index.ts'),
      edge('src/b/y.ts', 'src/c/index.ts', 'src/b/z.ts'),
      edge('src/c/z.ts', 'src/a/index.ts'),
      edge('src/d/z.ts', 'src/a/index.ts'),
      edge('src/e/z.test.ts', 'src/f/index.ts'),
      edge('src/f/z.ts', 'src/e/index.ts'),
    ] as unknown as ICruiseResult['modules']
    expect(foldersInCircles(modules)).toEqual(['a', 'b', 'c'])
  })
})
