import ts from 'typescript'
import { type Finding, isTest, type SourceFile } from './project.ts'
import { lineOf, parse } from './syntax.ts'

/** `test('…')`, `test.skip('…')`, `test.each(…)('…')` and the same of describe: which it is, and its name. */
const called = (node: ts.Node): { readonly kind: string; readonly title: string } | undefined => {
  if (!ts.isCallExpression(node)) return undefined
  const kind = /^(test|it|describe)\b/.exec(node.expression.getText())?.[1]
  const [first] = node.arguments
  return kind && first && ts.isStringLiteralLike(first) ? { kind, title: first.text } : undefined
}

/** A name that occurs twice in a file says of neither test what it is about. */
export const doubleTestNames = (source: SourceFile): readonly Finding[] => {
  if (!isTest(source.name)) return []
  const seen = new Set<string>()
  const found: Finding[] = []
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const call = called(node)
    const path = call ? [...groups, call.title] : groups
    const full = path.join(' > ')
    if (call && call.kind !== 'describe') {
      if (seen.has(full)) found.push(`${source.name}: ${full} on line ${lineOf(node)}`)
      seen.add(full)
    }
    ts.forEachChild(node, (child) => visit(child, path))
  }
  visit(parse(source), [])
  return found
}
