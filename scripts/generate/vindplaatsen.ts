import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { type Artikel, artikelIds, isArtikel } from '../../src/wet/artikelen.ts'
import { artikelenIn, artikelenInCommentaar, artikelenOpNorm } from './verwijzing.ts'

/** Where each article is carried out (files) and where it is proved (sentences of tests). */
export interface Vindplaatsen {
  readonly regels: ReadonlyMap<Artikel, readonly string[]>
  readonly tests: ReadonlyMap<Artikel, readonly string[]>
}

const isTest = (naam: string): boolean => /\.test\.tsx?$/.test(naam)
/** The register itself and the words cite everything and carry out nothing. */
const isRegister = (naam: string): boolean => /^src\/(?:wet\/artikelen|teksten\/|demo\/)/.test(naam)

const bronbestanden = (root: string): readonly string[] =>
  ['src', 'testing', 'migrations']
    .flatMap((map) =>
      readdirSync(path.join(root, map), { recursive: true, encoding: 'utf8' }).map((naam) =>
        path.join(map, naam),
      ),
    )
    .map((naam) => naam.replaceAll(path.sep, '/'))
    .filter((naam) => /(?<!\.d)\.tsx?$/.test(naam))
    .toSorted()

const loop = (node: ts.Node, bezoek: (node: ts.Node) => void): void => {
  bezoek(node)
  ts.forEachChild(node, (kind) => loop(kind, bezoek))
}

/** Whether the compiler expects an article here; a name such as 'reikwijdte' is that of a table or a theme as well. */
const verwachtArtikel = (checker: ts.TypeChecker, node: ts.StringLiteral): boolean => {
  const { parent } = node
  if (
    (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) &&
    /artikel$/i.test(parent.name.getText())
  )
    return true
  const type = checker.getContextualType(node)
  if (!type?.isUnion()) return false
  const namen = new Set(type.types.map((een) => (een.isStringLiteral() ? een.value : '')))
  return artikelIds.every((id) => namen.has(id))
}

const compileer = (root: string, namen: readonly string[]): ts.Program => {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  return ts.createProgram(
    namen.map((naam) => path.join(root, naam)),
    { ...options, noEmit: true },
  )
}

const letterlijk = (checker: ts.TypeChecker, file: ts.SourceFile): readonly Artikel[] => {
  const gevonden = new Set<Artikel>()
  loop(file, (node) => {
    if (ts.isStringLiteral(node) && isArtikel(node.text) && verwachtArtikel(checker, node))
      gevonden.add(node.text)
  })
  return [...gevonden]
}

/** The sentence of a call of `test` or `describe`, also of `test.each(…)(…)`; undefined for any other call. */
const zinVan = (call: ts.CallExpression): { soort: string; zin: string } | undefined => {
  const soort = /^(test|describe|it)\b/.exec(call.expression.getText())?.[1]
  const [eerste] = call.arguments
  return soort && eerste && ts.isStringLiteralLike(eerste) ? { soort, zin: eerste.text } : undefined
}

const alsArtikel = (node: ts.Node): node is ts.StringLiteral =>
  ts.isStringLiteral(node) &&
  ts.isPropertyAssignment(node.parent) &&
  /^artikel$/.test(node.parent.name.getText()) &&
  isArtikel(node.text)

/** A law above and a number below belong together; a word of 1.1.1 only counts in the sentence with the number. */
const genoemdIn = (zinnen: readonly string[]): readonly Artikel[] => [
  ...zinnen.flatMap(artikelenIn),
  ...artikelenIn(zinnen.join(' ')).filter((id) => !id.startsWith('begrip-')),
]

/** What a test proves: what its sentence and those around it name, and the articles it expects in an answer. */
const testenVan = (file: ts.SourceFile, meld: (artikel: Artikel, zin: string) => void): void => {
  const bezoek = (node: ts.Node, boven: readonly string[]): void => {
    const gevonden = ts.isCallExpression(node) ? zinVan(node) : undefined
    if (gevonden?.soort === 'describe') {
      ts.forEachChild(node, (kind) => bezoek(kind, [...boven, gevonden.zin]))
      return
    }
    if (gevonden) {
      const artikelen = new Set(genoemdIn([...boven, gevonden.zin]))
      loop(node, (kind) => alsArtikel(kind) && isArtikel(kind.text) && artikelen.add(kind.text))
      for (const artikel of artikelen) meld(artikel, gevonden.zin)
      return
    }
    ts.forEachChild(node, (kind) => bezoek(kind, boven))
  }
  bezoek(file, [])
}

const verzamelaar = () => {
  const gevonden = new Map<Artikel, Set<string>>()
  return {
    meld: (artikel: Artikel, wat: string): void => {
      gevonden.set(artikel, (gevonden.get(artikel) ?? new Set()).add(wat))
    },
    lijst: (): ReadonlyMap<Artikel, readonly string[]> =>
      new Map([...gevonden].map(([artikel, wat]) => [artikel, [...wat].toSorted()])),
  }
}

/** Reads all of src, testing and migrations; takes a few seconds, because the compiler says what is an article. */
export const vindplaatsen = (root: string): Vindplaatsen => {
  const namen = bronbestanden(root)
  const code = namen.filter((naam) => !isTest(naam) && !isRegister(naam) && naam.startsWith('src/'))
  const program = compileer(root, code)
  const checker = program.getTypeChecker()
  const regels = verzamelaar()
  for (const naam of code) {
    const file = program.getSourceFile(path.join(root, naam))
    if (!file) continue
    for (const artikel of [
      ...letterlijk(checker, file),
      ...artikelenOpNorm(file.text),
      ...artikelenInCommentaar(file.text),
    ])
      regels.meld(artikel, naam)
  }
  const tests = verzamelaar()
  for (const naam of namen.filter(isTest)) {
    const file = ts.createSourceFile(
      naam,
      readFileSync(path.join(root, naam), 'utf8'),
      ts.ScriptTarget.ESNext,
      true,
    )
    testenVan(file, (artikel, zin) => tests.meld(artikel, `${naam}\t${zin}`))
  }
  return { regels: regels.lijst(), tests: tests.lijst() }
}
