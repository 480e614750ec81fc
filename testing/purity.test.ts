import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { root, sourceFiles } from './guards/project.ts'
import { isPure } from './guards/purity.ts'

const configFile = path.join(root, 'tsconfig.pure.json')

const readConfig = () => {
  const { config } = ts.readConfigFile(configFile, (file) => readFileSync(file, 'utf8'))
  return ts.parseJsonConfigFileContent(config, ts.sys, root)
}

const outside = [
  `console.log('x')`,
  'process.env.PORT',
  'setTimeout(() => 1, 1)',
  `fetch('http://localhost')`,
  'crypto.randomUUID()',
  'performance.now()',
  `new URL('http://localhost')`,
  'structuredClone({})',
  `Buffer.from('x')`,
  'document.title',
  'import.meta.dirname',
] as const

const folders = ['src/wet', 'src/wet/artikelen', 'src/onderzoek/rules', 'src/nieuw-hoofdstuk/rules'] as const
const planted = folders.flatMap((folder, f) =>
  outside.map((code, n) => ({ file: `${folder}/planted-${f}-${n}.ts`, code })),
)
const innocent = { file: 'src/wet/planted-innocent.ts', code: 'new Date(Date.UTC(2026, 0, 1)).toISOString()' }

/** The compiler with the project's own options, on files that exist only here. */
const compile = (files: readonly { readonly file: string; readonly code: string }[]): ts.Program => {
  const { options } = readConfig()
  const texts = new Map(files.map(({ file, code }) => [path.join(root, file), `export const x = ${code}\n`]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name)
    return text === undefined
      ? getSourceFile.call(host, name, target, ...rest)
      : ts.createSourceFile(name, text, target)
  }
  return ts.createProgram([...texts.keys()], options, host)
}

describe('the compiler of the pure code', () => {
  let program: ts.Program
  beforeAll(() => {
    program = compile([...planted, innocent])
  }, 30_000)

  const errorsIn = (file: string) =>
    program.getSemanticDiagnostics(program.getSourceFile(path.join(root, file))).map(({ code }) => code)

  test.each(planted)('does not know $code in $file', ({ file }) => {
    expect(errorsIn(file)).not.toEqual([])
  })

  test('knows the language itself', () => {
    expect(errorsIn(innocent.file)).toEqual([])
  })

  test('reads every file of the law and of the rules', () => {
    const read = new Set(readConfig().fileNames.map((file) => path.relative(root, file)))
    const pure = sourceFiles(['src']).filter(({ name }) => isPure(name))
    expect(pure.map(({ name }) => name).filter((name) => !read.has(name))).toEqual([])
    expect(pure.length).toBeGreaterThan(50)
  })
})
