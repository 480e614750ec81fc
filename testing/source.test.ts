import { describe, expect, test } from 'vitest'
import { missingDocs } from './guards/doc-comments.ts'
import { badNames, longFiles, unfinishedWork } from './guards/file-shape.ts'
import { type Finding, type SourceFile, sourceFiles } from './guards/project.ts'
import { impurities } from './guards/purity.ts'
import { foreignSchemas } from './guards/store-schemas.ts'
import { doubleTestNames } from './guards/test-names.ts'

interface Guard {
  readonly says: string
  readonly guard: (file: SourceFile) => readonly Finding[]
  /** Files that must be found: the name, and what stands in it. */
  readonly planted: readonly (readonly [string, string])[]
  readonly innocent: readonly (readonly [string, string])[]
}

const rule = 'src/onderzoek/rules/toets.ts'
const store = 'src/onderzoek/onderzoek.store.ts'
const act = 'src/onderzoek/start.ts'
const suite = 'src/onderzoek/start.test.ts'

const guards: readonly Guard[] = [
  {
    says: 'names are a concept and a role of the closed list',
    guard: badNames,
    planted: [
      'src/onderzoek/dossier.service.ts',
      'src/onderzoek/startOnderzoek.ts',
      'src/onderzoek/start.form.tsx',
      'src/onderzoek/start.page.store.ts',
      'src/onderzoek/utils.ts',
      'src/onderzoek/datum-helpers.ts',
      'src/common/datum.ts',
      'src/platform/http/types.ts',
      'src/platform/sessie-manager.ts',
      'src/platform/service/mail.ts',
      'src/Onderzoek/start.ts',
    ].map((name) => [name, ''] as const),
    innocent: [
      'src/onderzoek/start-onderzoek.ts',
      'src/onderzoek/start-onderzoek.page.tsx',
      'src/onderzoek/onderzoek.store.db.test.ts',
      'src/onderzoek/start.page.test.ts',
      'migrations/0001-roles-and-schemas.ts',
    ].map((name) => [name, ''] as const),
  },
  {
    says: 'a file has at most 200 lines',
    guard: longFiles,
    planted: [[act, 'const a = 1\n'.repeat(201)]],
    innocent: [[act, 'const a = 1\n'.repeat(200)]],
  },
  {
    says: 'nothing is left for later',
    guard: unfinishedWork,
    // In two halves, so that this file does not find itself.
    planted: [`TO${'DO'}`, `FIX${'ME'}`, `XX${'X'}`, `HA${'CK'}`].map(
      (word) => [act, `// ${word}: later`] as const,
    ),
    innocent: [[act, `// todos los dias\nconst hackney = 'mastodon'`]],
  },
  {
    says: 'every exported function of the program says what it does',
    guard: missingDocs,
    planted: [
      [act, 'export function start() {}'],
      [act, 'export const start = () => 1'],
      [act, 'export const start = async function () {}'],
      [act, '// not a doc comment\nexport const start = () => 1'],
      [act, '/** */\nexport const start = () => 1'],
      [act, 'const start = () => 1\nexport { start as begin }'],
      [act, 'export default function () {}'],
      ['src/scherm/knop.tsx', 'export const Knop = () => <button />'],
    ],
    innocent: [
      [act, '/** Starts an onderzoek. */\nexport const start = () => 1\nconst eigen = () => 2\neigen()'],
      [
        act,
        '/** Adds. */\nexport function plus(a: 1): 1\nexport function plus(a: 2): 2\nexport function plus(a: unknown) { return a }',
      ],
      [act, 'export const staten = [1]\nexport interface Feiten {}'],
      [suite, 'export const voorbeeld = () => 1'],
      ['testing/mensen.ts', 'export const mens = () => 1'],
    ],
  },
  {
    says: 'the law and the rules read no clock, no chance, no machine and keep no state',
    guard: impurities,
    planted: [
      'export const nu = Date.now()',
      'export const nu = () => new Date()',
      'export const nu = () => new Date().toISOString()',
      'export const nu = () => Date()',
      'export const klok = Date',
      'export const { now } = Date',
      'export const dag = new Date(2026, 1, 1)',
      'export const worp = Math.random()',
      'export const { random } = Math',
      `export const worp = Math['random']()`,
      'export const dag = (d: Date) => d.getDate()',
      'export const uur = (d: Date) => d.getHours()',
      'export const dag = (d: Date) => d.toLocaleDateString()',
      `export const volgorde = (a: string) => a.localeCompare('b')`,
      'export const dag = new Intl.DateTimeFormat().format()',
      'export const alles = globalThis',
      `export const slim = eval('1')`,
      `export const slim = new Function('return 1')`,
      'let teller = 0\nexport const tel = () => ++teller',
      'var teller = 0\nexport const tel = () => ++teller',
    ].flatMap((text) => [[rule, text] as const, ['src/wet/datum.ts', text] as const]),
    innocent: [
      [rule, 'export const dag = (ms: number) => new Date(ms).toISOString()'],
      [rule, `export const ms = Date.UTC(2026, 1, 1) + Date.parse('2026-01-01')`],
      [rule, 'export const jaar = (op: Date) => op.getUTCFullYear() + Math.max(1, 2)'],
      [rule, 'export const rij = { Date: 1, Math: 2 }\nexport interface R { Date: string }'],
      [rule, 'export const som = () => {\n  let n = 0\n  n += 1\n  return n\n}'],
      [suite, 'const nu = Date.now()'],
      [act, 'export const nu = Date.now()'],
    ],
  },
  {
    says: 'a store speaks to the schema of its own chapter',
    guard: foreignSchemas,
    planted: [
      [store, `const sql = 'select 1 from personen.persoon'`],
      [store, 'const sql = `select 1 from onderzoek.dossier join coordinatie.dossier using (id)`'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a planted file
      [store, 'const sql = `select ${kolommen} from coordinatie.dossier`'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a planted file
      [store, 'const sql = `select 1 from coordinatie.${tabel}`'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a planted file
      [store, 'const sql = `insert into ${schema}.dossier values (1)`'],
      [store, `const tabel = 'logboek.audit'`],
      [
        'src/onderzoek/lijst.store.tsx',
        `const sql = 'delete from "logboek"."audit"; delete from logboek.audit'`,
      ],
      ['src/casusoverleg/overleg.store.ts', `const sql = 'select 1 from onderzoek.dossier'`],
      ['src/nieuw-hoofdstuk/rij.store.ts', `const sql = 'select 1 from onderzoek.dossier'`],
      ['src/platform/identity/session.store.ts', `const sql = 'select 1 from personen.persoon'`],
    ],
    innocent: [
      [store, `import '../personen/index.ts'\nconst sql = 'select 1 from onderzoek.dossier'`],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a planted file
      [store, 'const sql = `select d.id from onderzoek.${tabel} d`'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a planted file
      ['src/dossier/rij.store.ts', 'const sql = `select 1 from ${schema}.dossier`'],
      ['src/verwerking/logregel.store.ts', `const sql = 'insert into logboek.audit'`],
      ['src/onderzoek/onderzoek.store.db.test.ts', `const sql = 'select 1 from logboek.audit'`],
      [act, `const id = 'personen.zoek-persoon'`],
    ],
  },
  {
    says: 'the name of a test occurs once in a file',
    guard: doubleTestNames,
    planted: [
      [suite, `test('a', f)\ntest('a', f)`],
      [
        suite,
        `describe('x', () => { test('a', f) })\ndescribe('x', () => { it('a', f) })`.replace('it(', 'test('),
      ],
      [suite, `test.each(rows)('a', f)\ntest('a', f)`],
    ],
    innocent: [
      [suite, `describe('x', () => { test('a', f) })\ndescribe('y', () => { test('a', f) })`],
      [act, `test('a', f)\ntest('a', f)`],
    ],
  },
]

test('the guards see the whole tree', () => {
  const names = sourceFiles().map(({ name }) => name)
  expect(names.length).toBeGreaterThan(300)
  expect(names).toEqual(
    expect.arrayContaining(['src/wet/oordeel.ts', 'src/dossier/rij.store.ts', 'testing/source.test.ts']),
  )
})

describe.each(guards)('$says', ({ guard, planted, innocent }) => {
  test('in the whole tree', () => {
    expect(sourceFiles().flatMap(guard)).toEqual([])
  })

  test.each(planted)('caught: %s %j', (name, text) => {
    expect(guard({ name, text })).not.toEqual([])
  })

  test.each(innocent)('allowed: %s %j', (name, text) => {
    expect(guard({ name, text })).toEqual([])
  })
})
