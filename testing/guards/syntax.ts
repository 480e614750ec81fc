import ts from 'typescript'
import type { SourceFile } from './project.ts'

/** The syntax tree of a file, with parents. */
export const parse = ({ name, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(
    name,
    text,
    ts.ScriptTarget.ESNext,
    true,
    name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/** Calls `visit` for a node and everything inside it, outside first. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** The line, from 1, on which a node begins (comments before it left out). */
export const lineOf = (node: ts.Node): number => {
  const file = node.getSourceFile()
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}
