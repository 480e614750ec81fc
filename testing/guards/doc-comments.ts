import ts from 'typescript'
import { type Finding, isTest, type SourceFile } from './project.ts'
import { lineOf, parse } from './syntax.ts'

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const isFunction = (node: ts.Expression | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node))

/** The functions of a statement, by name: `export function f`, and `export const f = () => …`. */
const functionsOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default']
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations
    .filter(({ initializer }) => isFunction(initializer))
    .map(({ name }) => name.getText())
}

/** Names that a file exports in a list at its end, or as default. */
const listed = (file: ts.SourceFile): ReadonlySet<string> =>
  new Set(
    file.statements.flatMap((statement) => {
      if (ts.isExportAssignment(statement)) return [statement.expression.getText()]
      if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier) return []
      const names = statement.exportClause
      return names && ts.isNamedExports(names)
        ? names.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
        : []
    }),
  )

const hasDoc = (statement: ts.Statement): boolean =>
  ts
    .getJSDocCommentsAndTags(statement)
    .some((doc) => ts.isJSDoc(doc) && (ts.getTextOfJSDocComment(doc.comment) ?? '').trim() !== '')

/** Every exported function of the program says in a comment what it does; overloads say it once. */
export const missingDocs = (source: SourceFile): readonly Finding[] => {
  if (!source.name.startsWith('src/') || isTest(source.name)) return []
  const file = parse(source)
  const alsoExported = listed(file)
  const described = new Set<string>()
  return file.statements.flatMap((statement) => {
    const names = functionsOf(statement).filter((name) => isExported(statement) || alsoExported.has(name))
    const missing = names.filter((name) => !described.has(name) && !hasDoc(statement))
    for (const name of names) described.add(name)
    return missing.map((name) => `${source.name}: ${name} on line ${lineOf(statement)}` as const)
  })
}
