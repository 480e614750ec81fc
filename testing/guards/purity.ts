import ts from 'typescript'
import { type Finding, isTest, type SourceFile } from './project.ts'
import { lineOf, parse, walk } from './syntax.ts'

/** Whether a file belongs to the law or to the rules of a chapter. */
export const isPure = (name: string): boolean => /^src\/(?:wet|[^/]+\/rules)\//.test(name) && !isTest(name)

const never = new Set(['Intl', 'globalThis', 'eval', 'Function', 'Temporal'])
const dependsOnMachine =
  /^(?:toLocale\w*|localeCompare|getTimezoneOffset|[gs]et(?:Date|Day|Hours|Minutes|Month|FullYear))$/

const property = (node: ts.Identifier): string | undefined =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node
    ? node.parent.name.text
    : undefined

/** A moment that was given may be read; the clock may not, and neither may the time zone of the machine. */
const isGivenDate = (node: ts.Identifier): boolean =>
  (ts.isNewExpression(node.parent) &&
    node.parent.expression === node &&
    node.parent.arguments?.length === 1) ||
  ['UTC', 'parse'].includes(property(node) ?? '')

/** Only the name of something: of a member, of a key, in a type. */
const isOnlyAName = ({ parent }: ts.Identifier): boolean =>
  ts.isTypeNode(parent) || ts.isPropertySignature(parent)

const isMember = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node)

const isImpure = (node: ts.Identifier): boolean => {
  if (isMember(node)) return dependsOnMachine.test(node.text)
  if (isOnlyAName(node)) return false
  if (node.text === 'Date') return !isGivenDate(node)
  if (node.text === 'Math') return (property(node) ?? 'random') === 'random'
  return never.has(node.text)
}

const isState = (node: ts.Node): boolean =>
  ts.isVariableStatement(node) &&
  ts.isSourceFile(node.parent) &&
  (node.declarationList.flags & ts.NodeFlags.Const) === 0

/**
 * What the language itself brings into a rule that is not an argument: the clock, chance, the time zone and language of
 * the machine, code made from text, and state of the module. The rest does not exist for the compiler (tsconfig.pure.json).
 */
export const impurities = (source: SourceFile): readonly Finding[] => {
  if (!isPure(source.name)) return []
  const found: Finding[] = []
  walk(parse(source), (node) => {
    if ((ts.isIdentifier(node) && isImpure(node)) || isState(node)) {
      found.push(`${source.name}: ${node.getText().slice(0, 40)} on line ${lineOf(node)}`)
    }
  })
  return found
}
